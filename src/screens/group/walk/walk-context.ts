/** What every part of the facilitator's pages may reach of the walk-through. */
import { createContext, use } from 'react';
import type { WalkInfo } from '#group/kept-walk.ts';
import type { HostPort, HostState } from '#group/ports.ts';
import type { Command, HostView } from '#group/protocol.ts';
import { raise } from '#lib/assert-never.ts';
import type { SceneBundle } from '#story/scene.ts';
import type { SayById } from '../../play/use-scene-texts.ts';
import type { Walk } from './walk-of.ts';

export interface WalkHere {
  readonly port: HostPort;
  readonly state: HostState;
  readonly view: HostView;
  /** Null on a device that only steers: it has no clock of the room. */
  readonly info: WalkInfo | null;
  readonly bundle: SceneBundle;
  readonly walk: Walk;
  readonly say: SayById;
  /** The address phones use, where it had to be typed. */
  readonly phoneHost: string | null;
  setPhoneHost(host: string): void;
  /** Given to what is on the screen: nothing happens when that has changed meanwhile. */
  send(command: Command): void;
}

export const WalkContext = createContext<WalkHere | null>(null);

export function useWalk(): WalkHere {
  return use(WalkContext) ?? raise('useWalk outside WalkContext');
}
