/** Which tab plays a run. Two tabs that both saved it would overwrite each other's inputs. */
import { createLockClaims } from './lock-claims.ts';
import { createChannelClaims, type Channel } from './channel-claims.ts';

export interface Claims {
  /** `onTaken` is called once, when another tab takes the run over. */
  claim(id: string, onTaken: () => void): Promise<'owned' | 'elsewhere'>;
  /** Ends with this tab as the owner. */
  takeOver(id: string, onTaken: () => void): Promise<void>;
  release(id: string): void;
  /** True while another tab is known to play the run. */
  isElsewhere(id: string): boolean;
}

/** Web Locks are sure, but only pages served over https or from localhost have them. */
export function openClaims(): Claims {
  const channel = openChannel();
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return locks ? createLockClaims(locks, channel) : createChannelClaims(channel);
}

/** Null in browsers and frames without BroadcastChannel: then tabs cannot hear each other. */
function openChannel(): Channel | null {
  try {
    const channel = new BroadcastChannel('frontstage.claims');
    return {
      post: (message) => channel.postMessage(message),
      listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data)),
    };
  } catch {
    return null;
  }
}
