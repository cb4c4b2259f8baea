/**
 * One walk-through on the server: the group's authority, those who take part, and the book it is kept in. It knows nothing of
 * Colyseus or sockets. Whatever is told has been kept first; what could not be kept is not acknowledged, and the facilitator
 * is told.
 */
import * as z from 'zod/mini';
import type { Authority } from '#group/authority.ts';
import type { KeptVote } from '#group/ballot-box.ts';
import { hostMessageSchema, voteSchema, type HostNews, type Join, type Refusal, type Vote } from '#group/protocol.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { admit, withoutRemotes, withPairing, type Access, type Role } from './access.ts';
import { openBook, type Book, type BookOptions } from './book.ts';
import type { StoredRoom, StoredVote } from './store/store.ts';

/** One connection. */
export interface Member {
  readonly role: Role;
  readonly token: string;
  send(type: string, payload: unknown): void;
  /** Closes it; nothing is said. */
  dismiss(): void;
}

export interface WalkOptions {
  readonly authority: Authority;
  readonly access: Access;
  readonly votes: readonly StoredVote[];
  readonly book: Pick<BookOptions, 'store' | 'code' | 'owner' | 'isKept'>;
  /** To all phones at once, so that it is put into bytes only once. */
  toPhones(type: string, payload: unknown): void;
  /** The walk-through has ended, and everybody has been told. */
  onOver(): void;
  /** Another process has the room now. */
  onTaken(): void;
}

export interface Walk {
  admit(join: Pick<Join, 'token' | 'key' | 'pairing'>): Result<{ readonly role: Role; readonly token: string }, Refusal>;
  enter(member: Member): Result<null, Refusal>;
  exit(member: Member): void;
  /** Whatever a member says; each word is parsed here. */
  hear(member: Member, type: string, payload: unknown): void;
  /** The server's own end of a room that nobody uses. */
  end(): void;
  /** Writes what is left to write. */
  close(): Promise<void>;
}

/** Live counts come at most this often. */
const LIVE_EVERY = 50;
/** A process that has stalled may have lost its rooms meanwhile: the store is asked, also when nobody does anything. */
const STILL_MINE_EVERY = 5000;
const FORGET_AGAIN = 1000;
/** Tabs of one phone. */
const SEATS_EACH = 4;
const pairSchema = z.object({ word: z.string().check(z.regex(/^[\w-]{16,64}$/)) });

export function createWalk({ authority, access: begun, votes: kept, book: place, toPhones, onOver, onTaken }: WalkOptions): Walk {
  let access = begun;
  const votes = new Map<string, StoredVote>(kept.map((vote) => [nameOf(vote), vote]));
  const members = new Set<Member>();
  /** Who has one token: the tabs of one phone, and for a while the connection it has lost. */
  const seats = new Map<string, Set<Member>>();
  let live: ReturnType<typeof setTimeout> | undefined;
  let toldLive = 0;
  const book: Book = openBook({ ...place, whole, onKept: tellNews, onTaken });
  // a new room is written at once, and one that has just been taken over is none the worse for it
  void book.write({ access, record: authority.record() });
  const stillMine = setInterval(() => void book.write({}), STILL_MINE_EVERY);

  function whole(): StoredRoom {
    return { access, record: authority.record(), votes: [...votes.values()] };
  }

  const hosts = (): Member[] => [...members].filter(({ role }) => role !== 'phone');
  const news = (): HostNews => ({ kept: book.isKept(), remotes: [...members].filter(({ role }) => role === 'remote').length });

  function tellHosts(type: string, payload: unknown): void {
    for (const host of hosts()) host.send(type, payload);
  }
  function tellNews(): void {
    tellHosts('news', news());
  }
  function tellLive(): void {
    // the first at once, and what comes close after it together
    live ??= setTimeout(() => {
      live = undefined;
      toldLive = performance.now();
      tellHosts('live', authority.live());
    }, Math.max(0, toldLive + LIVE_EVERY - performance.now()));
  }
  function tellAll(): void {
    toPhones('room', authority.room());
    tellHosts('host', authority.host());
  }

  async function changed(): Promise<void> {
    const { ballot, phase } = authority.record();
    for (const [name, vote] of votes) if (vote.ballot !== ballot?.number) votes.delete(name);
    if (phase === 'over') return over();
    await book.write({ record: authority.record() });
    tellAll();
  }

  /** Nothing is kept of it, and that is done before anybody is told. */
  async function over(): Promise<void> {
    await closeBook();
    await forget();
    tellAll();
    onOver();
  }

  /** Behind everything that is still on its way. */
  async function closeBook(): Promise<void> {
    clearInterval(stillMine);
    await book.write({});
    book.close();
  }

  /** Tried once before anybody is told, and then for as long as the store does not answer. */
  async function forget(): Promise<void> {
    try {
      await place.store.end(place.code, place.owner);
    } catch {
      setTimeout(() => void forget(), FORGET_AGAIN).unref();
    }
  }

  function command(member: Member, payload: unknown): Refusal | null {
    const message = hostMessageSchema.safeParse(payload);
    if (!message.success) return 'bad-message';
    const done = authority.command(message.data);
    if (done.ok) void changed();
    // whoever steered by an old view gets the new one
    else member.send('host', authority.host());
    return done.ok ? null : done.error;
  }

  function vote(member: Member, payload: unknown): Refusal | null {
    const message = voteSchema.safeParse(payload);
    if (!message.success) return 'bad-message';
    const taken = authority.vote(member.token, message.data);
    if (!taken.ok && !isIn(member.token, message.data)) return taken.error;
    void keepVote(member, message.data, { token: member.token, round: message.data.round, choice: message.data.choice });
    return null;
  }

  /** A vote that has been counted but not acknowledged may be sent again after the ballot was locked. */
  function isIn(token: string, { ballot, round, choice }: Vote): boolean {
    const own = authority.ownVote(token);
    return own?.ballot === ballot && own.round === round && own.choice === choice;
  }

  async function keepVote(member: Member, { ballot }: Vote, counted: KeptVote): Promise<void> {
    const stored = { ballot, ...counted };
    votes.set(nameOf(stored), stored);
    tellLive();
    if (!(await book.write({ votes: [stored] }))) return;
    for (const seated of seats.get(member.token) ?? []) seated.send('own', { own: authority.ownVote(member.token) });
  }

  function pair(payload: unknown): Refusal | null {
    const message = pairSchema.safeParse(payload);
    if (!message.success) return 'bad-message';
    access = withPairing(access, message.data.word);
    void book.write({ access });
    return null;
  }

  function unpair(): null {
    access = withoutRemotes(access);
    void book.write({ access });
    for (const member of members) {
      if (member.role !== 'remote') continue;
      member.send('refused', { reason: 'not-allowed' });
      member.dismiss();
    }
    return null;
  }

  function answer(member: Member, type: string, payload: unknown): Refusal | null {
    if (type === 'vote') return member.role === 'phone' ? vote(member, payload) : 'not-allowed';
    if (type === 'host') return member.role === 'phone' ? 'not-allowed' : command(member, payload);
    if (type === 'pair') return member.role === 'host' ? pair(payload) : 'not-allowed';
    if (type === 'unpair') return member.role === 'host' ? unpair() : 'not-allowed';
    return 'bad-message';
  }

  return {
    admit(join) {
      const admitted = admit(access, join);
      if (!admitted.ok) return admitted;
      if (admitted.value.access !== access) {
        access = admitted.value.access;
        void book.write({ access });
      }
      return ok({ role: admitted.value.role, token: admitted.value.token });
    },
    enter(member) {
      const seated = seats.get(member.token) ?? new Set();
      if (seated.size >= SEATS_EACH) return err('too-fast');
      if (member.role === 'phone') {
        const joined = authority.join(member.token);
        if (!joined.ok) return joined;
        member.send('room', authority.room());
        member.send('own', { own: joined.value });
      }
      members.add(member);
      seats.set(member.token, seated.add(member));
      if (member.role !== 'phone') member.send('host', authority.host());
      if (member.role === 'remote') tellNews();
      if (member.role === 'host') member.send('news', news());
      tellLive();
      return ok(null);
    },
    exit(member) {
      if (!members.delete(member)) return;
      const seated = seats.get(member.token);
      seated?.delete(member);
      if (!seated?.size) seats.delete(member.token);
      if (member.role === 'phone') authority.leave(member.token);
      if (member.role === 'remote') tellNews();
      tellLive();
    },
    hear(member, type, payload) {
      const reason = answer(member, type, payload);
      if (reason) member.send('refused', { reason });
    },
    end() {
      if (authority.command({ seen: authority.record().version, command: { do: 'end' } }).ok) void over();
    },
    async close() {
      clearTimeout(live);
      await closeBook();
    },
  };
}

function nameOf({ round, token }: Pick<StoredVote, 'round' | 'token'>): string {
  return `${round}:${token}`;
}
