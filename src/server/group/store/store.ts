/** Where rooms are kept so that a process that stops or is killed loses nothing: a disk, Redis, or nowhere. */
import type { Round } from '#group/ballot-box.ts';
import type { SessionRecord } from '#group/record.ts';
import type { Access } from '../access.ts';

/** A vote with the number of its ballot. The token is a hash. */
export interface StoredVote {
  readonly ballot: number;
  readonly round: Round;
  readonly token: string;
  readonly choice: string;
}

export interface StoredRoom {
  readonly access: Access;
  readonly record: SessionRecord;
  /** On the present ballot only. */
  readonly votes: readonly StoredVote[];
}

/** What has changed since the last writing. A record with another ballot makes away with the votes on the one before. */
export interface Changes {
  readonly access?: Access;
  readonly record?: SessionRecord;
  readonly votes: readonly StoredVote[];
}

/**
 * `taken`: another process has the room now. `missing`: the store has lost it, and wants all of it. `unreachable`: nothing is
 * known, and it may be tried again.
 */
export type Written = 'kept' | 'taken' | 'missing' | 'unreachable';

export interface RoomStore {
  /** Null when nothing is kept under the code. Whoever opens a room owns it: an earlier owner is told `taken` from now on. */
  open(code: string, owner: string): Promise<StoredRoom | null>;
  write(code: string, owner: string, changes: Changes): Promise<Written>;
  /** Everything there is: a new room, or one that the store has lost. */
  writeWhole(code: string, owner: string, room: StoredRoom): Promise<Written>;
  /** Makes away with the room, and remembers for a while that it is over. */
  end(code: string, owner: string): Promise<void>;
  hasEnded(code: string): Promise<boolean>;
  /** Whether it can be written to now. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** How long a room is kept after it was last touched. */
export const KEPT_SECONDS = 4 * 60 * 60;
/** How long who comes back late is told that it is over, instead of that it never was. */
export const ENDED_SECONDS = 10 * 60;

/** Several changes as one: the newest of each, and no votes that the newest record has done with. */
export function together(pages: readonly Changes[]): Changes {
  const record = pages.findLast((page) => page.record)?.record;
  const access = pages.findLast((page) => page.access)?.access;
  const votes = pages.flatMap((page) => page.votes);
  return {
    ...(access && { access }),
    ...(record && { record }),
    votes: record ? votes.filter(({ ballot }) => ballot === record.ballot?.number) : votes,
  };
}
