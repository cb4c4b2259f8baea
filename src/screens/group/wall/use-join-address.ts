import { useEffect, useState } from 'react';
import { useWalk } from '../walk/walk-context.ts';
import { hostIn, isOnlyHere, joinAddress, type JoinAddress } from './join-address.ts';

export interface JoinHere {
  readonly address: JoinAddress;
  /** The page is open under an address that only this machine finds, and no other is known. */
  readonly lost: boolean;
  /** It had to be found out, and may be the wrong one of several. */
  readonly guessed: boolean;
}

/** Phones need an address of this machine in the room's network: a typed one, else one the server knows, else the page's own. */
export function useJoinAddress(code: string): JoinHere {
  const { phoneHost } = useWalk();
  const [told, setTold] = useState<string | null>(null);
  const onlyHere = isOnlyHere(location);
  useEffect(() => {
    if (!onlyHere) return undefined;
    let wanted = true;
    void import('#group/transport/has-server.ts').then(({ hasServer }) => hasServer()).then(
      (server) => { if (wanted) setTold(hostIn(server?.addresses[0] ?? '')); },
      () => undefined, // then it can be typed
    );
    return () => { wanted = false; };
  }, [onlyHere]);
  const host = phoneHost ?? told;
  return { address: joinAddress(location, code, host), lost: onlyHere && host === null, guessed: onlyHere && host !== null };
}
