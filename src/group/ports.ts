/**
 * How a page takes part in a walk-through, wherever that is decided: in the page itself or on a server. A state is the same
 * object until something in it changes, so that a screen can follow it.
 */
import type { Command, HostNews, HostView, Live, OwnVote, Refusal, RoomView, Vote } from './protocol.ts';

/** `away` tries again by itself; `refused` is final, and `reason` says why. */
export type Status = 'joining' | 'here' | 'away' | 'refused';

export interface HostState {
  readonly status: Status;
  readonly reason: Refusal | null;
  /** What the room types to get in; null where there are no phones. */
  readonly code: string | null;
  /** The newest there is; null before the first. */
  readonly view: HostView | null;
  readonly live: Live;
  readonly news: HostNews;
}

export interface HostPort {
  state(): HostState;
  subscribe(onChange: () => void): () => void;
  /** Given to what `state()` shows: if that has changed meanwhile, nothing is done. */
  send(command: Command): void;
  /** Lets one more device steer: the word that it has to bring, once. Null where there is nothing to connect to. */
  pair(): string | null;
  /** Sends all other steering devices away. */
  unpair(): void;
  close(): void;
}

export interface PhoneState {
  readonly status: Status;
  readonly reason: Refusal | null;
  readonly room: RoomView | null;
  /** The vote that has been counted and kept. */
  readonly own: OwnVote;
  /** A vote on its way; it is sent again until it is in or refused. */
  readonly sending: Vote | null;
  /** Why the last vote was not taken; null when it was. */
  readonly refused: Refusal | null;
}

export interface PhonePort {
  state(): PhoneState;
  subscribe(onChange: () => void): () => void;
  vote(choice: string): void;
  /** The page has come back from sleep: try at once instead of at the next turn. */
  wake(): void;
  close(): void;
}

/** A state that is told about when it changes. */
export interface Told<State> {
  state(): State;
  set(changes: Partial<State>): void;
  subscribe(onChange: () => void): () => void;
}

export function createTold<State extends object>(first: State): Told<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    set(changes) {
      state = { ...state, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}
