/** Keeping a room in a store that is slow, fails, forgets, or has given the room to somebody else. */
import { describe, expect, it, vi } from 'vitest';
import { openBook } from '#server/group/book.ts';
import type { Changes, RoomStore, StoredRoom, Written } from '#server/group/store/store.ts';
import { BEGUN } from '../../support/room.ts';

const access = { salt: 's', key: 'k', pairing: null, remotes: [] };
const vote = (token: string, ballot = 1) => ({ ballot, round: 1 as const, token, choice: 'a' });
const recordOf = (number: number) => ({ ...BEGUN, ballots: number, ballot: { number, round: 1 as const, layer: 'outer' as const, options: [], hands: { 1: null, 2: null } } });

function openShop(room: StoredRoom, isKept = true) {
  const writings: { kind: 'part' | 'whole'; what: Changes; done: (written: Written) => void }[] = [];
  const heard: string[] = [];
  const put = (kind: 'part' | 'whole') => (_code: string, _owner: string, what: Changes) => new Promise<Written>((done) => writings.push({ kind, what, done }));
  const store: RoomStore = {
    open: () => Promise.resolve(null), write: put('part'), writeWhole: put('whole'),
    end: () => Promise.resolve(), hasEnded: () => Promise.resolve(false), answers: () => Promise.resolve(true), close: () => Promise.resolve(),
  };
  const book = openBook({ store, code: 'BCDFGH', owner: 'me', isKept, whole: () => room, onKept: (kept) => heard.push(kept ? 'kept' : 'not kept'), onTaken: () => heard.push('taken') });
  const next = async () => {
    await vi.waitFor(() => expect(writings.length).toBeGreaterThan(0), 10_000);
    return writings.shift()!;
  };
  return { book, next, heard, writings };
}

describe('the book of a room', () => {
  it('says of each change whether it is kept, and gathers what comes meanwhile into one writing', async () => {
    const { book, next } = openShop({ access, record: BEGUN, votes: [] });
    const first = book.write({ votes: [vote('a')] });
    const rest = ['b', 'c', 'd'].map((token) => book.write({ votes: [vote(token)] }));
    (await next()).done('kept');
    expect(await first).toBe(true);
    const gathered = await next();
    expect(gathered.what.votes.map(({ token }) => token)).toEqual(['b', 'c', 'd']);
    gathered.done('kept');
    expect(await Promise.all(rest)).toEqual([true, true, true]);
  });

  it('lets a new ballot do away with the votes on the one before, but not with its own', async () => {
    const { book, next } = openShop({ access, record: BEGUN, votes: [] });
    void book.write({});
    const all = [book.write({ votes: [vote('a', 1)] }), book.write({ record: recordOf(2) }), book.write({ votes: [vote('b', 2)] })];
    (await next()).done('kept');
    const { what, done } = await next();
    expect([what.record?.ballots, what.votes]).toEqual([2, [vote('b', 2)]]);
    done('kept');
    expect(await Promise.all(all)).toEqual([true, true, true]);
  });

  it('tells of a failure once, and keeps nothing until all of the room is written again', async () => {
    const room = { access, record: BEGUN, votes: [vote('a')] };
    const { book, next, heard } = openShop(room);
    const lost = book.write({ votes: [vote('a')] });
    (await next()).done('unreachable');
    expect(await lost).toBe(false);
    expect([book.isKept(), heard]).toEqual([false, ['not kept']]);
    const again = book.write({ votes: [vote('b')] });
    const whole = await next();
    expect([whole.kind, whole.what]).toEqual(['whole', room]);
    whole.done('kept');
    expect(await again).toBe(true);
    expect(heard).toEqual(['not kept', 'kept']);
  });

  it('tries again by itself', async () => {
    const { book, next, heard } = openShop({ access, record: BEGUN, votes: [] });
    void book.write({});
    (await next()).done('unreachable');
    const whole = await next();
    whole.done('kept');
    await vi.waitFor(() => expect(heard).toEqual(['not kept', 'kept']));
  });

  it('writes all of a room that the store has lost', async () => {
    const { book, next } = openShop({ access, record: BEGUN, votes: [] });
    const written = book.write({ record: BEGUN });
    (await next()).done('missing');
    const whole = await next();
    expect(whole.kind).toBe('whole');
    whole.done('kept');
    expect(await written).toBe(true);
  });

  it('writes all of a new room', async () => {
    const { book, next } = openShop({ access, record: BEGUN, votes: [] }, false);
    void book.write({ record: BEGUN });
    expect((await next()).kind).toBe('whole');
  });

  it('writes nothing more when somebody else has the room', async () => {
    const { book, next, heard, writings } = openShop({ access, record: BEGUN, votes: [] });
    const lost = book.write({ votes: [vote('a')] });
    (await next()).done('taken');
    expect(await lost).toBe(false);
    expect(await book.write({ votes: [vote('b')] })).toBe(false);
    expect([heard, writings]).toEqual([['taken'], []]);
  });
});
