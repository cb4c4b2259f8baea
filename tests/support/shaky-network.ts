/**
 * A network between phones and one room on a server, in memory and as bad as a seed makes it: what is said takes its time, a
 * connection breaks with or without anybody being told, and what was under way when it broke may still arrive. The server can
 * die and come back with what its store has. Time is the test's own.
 */
import { createAuthority } from '#group/authority.ts';
import type { Join, Refusal } from '#group/protocol.ts';
import type { Wire, WireEvents } from '#group/transport/wire.ts';
import { newAccess } from '#server/group/access.ts';
import type { Changes, RoomStore, StoredRoom, Written } from '#server/group/store/store.ts';
import { createWalk, type Member, type Walk } from '#server/group/walk.ts';
import { BEGUN, TINY } from './room.ts';

export const KEY = 'k'.repeat(20);

/** 0 ≤ n < 1, the same row for the same seed. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `isLost`: the connection to the store broke while the words were under way. */
export interface TestStore extends RoomStore {
  write(code: string, owner: string, changes: Changes, isLost?: () => boolean): Promise<Written>;
  writeWhole(code: string, owner: string, room: StoredRoom, isLost?: () => boolean): Promise<Written>;
  room(): StoredRoom | null;
}

/** A store as a good one is: what it has said is kept is there after any crash. It takes its time. */
export function openTestStore(chance: () => number): TestStore {
  let kept: StoredRoom | null = null;
  let owner: string | null = null;
  const later = <T>(value: () => T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value()), chance() * 400));

  function put(by: string, next: () => StoredRoom, isLost: () => boolean = () => false): Written {
    if (by !== owner || isLost()) return 'taken';
    kept = next();
    return 'kept';
  }

  return {
    room: () => kept,
    open: (_, by) => later(() => { owner = by; return kept; }),
    write: (_, by, changes, isLost) => later(() => (kept ? put(by, () => changed(kept!, changes), isLost) : by === owner ? 'missing' : 'taken')),
    writeWhole: (_, by, room, isLost) => later(() => put(by, () => room, isLost)),
    end: () => later(() => { kept = null; }),
    hasEnded: () => Promise.resolve(false),
    answers: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

function changed(room: StoredRoom, changes: Changes): StoredRoom {
  const record = changes.record ?? room.record;
  const all = new Map([...room.votes, ...changes.votes].map((vote) => [`${vote.round}:${vote.token}`, vote]));
  return { access: changes.access ?? room.access, record, votes: [...all.values()].filter(({ ballot }) => ballot === record.ballot?.number) };
}

export interface Sent {
  readonly token: string;
  readonly type: string;
  readonly payload: string;
}

export interface Network {
  connect(server: string, join: Join, events: WireEvents): Wire;
  /** Breaks one of the connections there are, chosen by chance. */
  breakOne(): void;
  /** From here on nothing is lost and nobody dies. */
  heal(): void;
  crash(): void;
  /** Nobody can come in before this; with a server that runs it does nothing. */
  start(): Promise<void>;
  walk(): Walk | null;
  /** All that was ever put on the way to a phone. */
  readonly sent: readonly Sent[];
}

interface Line {
  readonly join: Join;
  readonly events: WireEvents;
  member: Member | null;
  /** What the phone knows of it, and what the server does: both can be wrong. */
  isUpHere: boolean;
  isUpThere: boolean;
}

export function openNetwork(store: TestStore, chance: () => number): Network {
  let walk: Walk | null = null;
  let lives = 0;
  let isStarting = false;
  let isWell = false;
  let lines: Line[] = [];
  const sent: Sent[] = [];
  const travel = (then: () => void): void => void setTimeout(then, 5 + chance() * (isWell ? 20 : 400));

  /** In the order it was said, as on any connection: each word waits for the one before. */
  function inOrder(): (deliver: () => void) => void {
    let last = 0;
    return (deliver) => {
      last = Math.max(last, Date.now() + 5 + chance() * (isWell ? 20 : 400));
      setTimeout(deliver, last - Date.now());
    };
  }

  function hangUp(line: Line, reason: Refusal | null, phoneIsTold: boolean): void {
    lines = lines.filter((other) => other !== line);
    if (phoneIsTold && line.isUpHere) {
      line.isUpHere = false;
      travel(() => line.events.onDown(reason));
    }
    if (!line.isUpThere) return;
    // what is still under way arrives after all, and then the server finds out
    travel(() => {
      line.isUpThere = false;
      if (line.member) walk?.exit(line.member);
    });
  }

  function sit(line: Line): void {
    const admitted = walk?.admit(line.join);
    if (!line.isUpHere) return;
    if (!admitted?.ok) return hangUp(line, admitted ? admitted.error : null, true);
    const toPhone = inOrder();
    const life = lives;
    const tell = (then: () => void): void => toPhone(() => {
      if (line.isUpHere && life === lives) then();
    });
    line.isUpThere = true;
    line.member = {
      ...admitted.value,
      send(type, payload) {
        sent.push({ token: line.join.token, type, payload: JSON.stringify(payload) });
        tell(() => { line.events.onAlive(); line.events.onMessage(type, JSON.parse(JSON.stringify(payload))); });
      },
      dismiss: () => hangUp(line, null, true),
    };
    tell(() => line.events.onOpen());
    const entered = walk?.enter(line.member);
    if (entered && !entered.ok) hangUp(line, entered.error, true);
  }

  /** What a process that has died had not said to its store by then is never written. */
  function mortal(isDead: () => boolean): RoomStore {
    const never = new Promise<never>(() => undefined);
    return {
      ...store,
      write: (...words) => (isDead() ? never : store.write(...words, isDead)),
      writeWhole: (...words) => (isDead() ? never : store.writeWhole(...words, isDead)),
    };
  }

  return {
    sent,
    walk: () => walk,
    heal() { isWell = true; },
    async start() {
      if (walk || isStarting) return;
      isStarting = true;
      const life = lives;
      const owner = `process-${lives}`;
      const kept = await store.open('BCDFGH', owner);
      isStarting = false;
      if (life !== lives) return;
      const room = kept ?? { access: newAccess(KEY), record: BEGUN, votes: [] };
      walk = createWalk({
        authority: createAuthority({ scene: TINY, record: room.record, votes: room.votes, capacity: 100 }),
        access: room.access,
        votes: room.votes,
        book: { store: mortal(() => life !== lives), code: 'BCDFGH', owner, isKept: kept !== null },
        toPhones: (type, payload) => { for (const { member } of [...lines]) if (member?.role === 'phone') member.send(type, payload); },
        onOver: () => undefined,
        onTaken: () => undefined,
      });
    },
    crash() {
      lives += 1;
      walk = null;
      for (const line of lines) {
        line.isUpThere = false;
        hangUp(line, null, true);
      }
    },
    breakOne() {
      const line = lines[Math.floor(chance() * lines.length)];
      if (line) hangUp(line, null, chance() < 0.6);
    },
    connect(_, join, events) {
      const line: Line = { join, events, member: null, isUpHere: true, isUpThere: false };
      lines.push(line);
      const toServer = inOrder();
      travel(() => (walk ? sit(line) : hangUp(line, null, true)));
      return {
        send: (type, payload) => toServer(() => {
          if (line.member && line.isUpThere) walk?.hear(line.member, type, JSON.parse(JSON.stringify(payload)));
        }),
        ping: () => toServer(() => {
          if (line.isUpThere && line.isUpHere && lines.includes(line)) travel(() => line.events.onAlive());
        }),
        close() {
          line.isUpHere = false;
          hangUp(line, null, false);
        },
      };
    },
  };
}
