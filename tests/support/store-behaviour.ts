/** What every store of rooms does, whatever it is made of. */
import { beforeEach, expect, it } from 'vitest';
import type { RoomStore, StoredRoom, StoredVote } from '#server/group/store/store.ts';
import { BEGUN } from './room.ts';

const CODE = 'BCDFGH';
const access = { salt: 's', key: 'k', pairing: null, remotes: [] };
const options = [{ id: 'a', text: { nb: 'A' } }, { id: 'b', text: { nb: 'B' } }];
export const recordOf = (number: number): StoredRoom['record'] => ({ ...BEGUN, phase: 'open', ballots: number, ballot: { number, round: 1, layer: 'outer', options, hands: { 1: null, 2: null } } });
export const vote = (token: string, choice = 'a', ballot = 1, round: 1 | 2 = 1): StoredVote => ({ ballot, round, token, choice });
const byToken = (room: StoredRoom | null) => Object.fromEntries((room?.votes ?? []).map(({ round, token, choice }) => [`${round}:${token}`, choice]));

/** `openAgain` gives the store as another process would see it. */
export function behavesAsStore(open: () => Promise<RoomStore>, openAgain: () => Promise<RoomStore>): void {
  let store: RoomStore;
  beforeEach(async () => {
    store = await open();
  });
  const begin = () => store.writeWhole(CODE, 'me', { access, record: recordOf(1), votes: [] });

  it('knows nothing of a room that was never written', async () => {
    expect(await store.open(CODE, 'me')).toBeNull();
    expect(await store.hasEnded(CODE)).toBe(false);
    expect(await store.write(CODE, 'me', { votes: [vote('x')] })).not.toBe('kept');
  });

  it('gives back what was written, the newest of each', async () => {
    expect(await begin()).toBe('kept');
    expect(await store.write(CODE, 'me', { votes: [vote('x'), vote('y', 'b')] })).toBe('kept');
    expect(await store.write(CODE, 'me', { record: { ...recordOf(1), version: 5 }, access: { ...access, remotes: ['r'] }, votes: [vote('x', 'b')] })).toBe('kept');
    expect(await store.write(CODE, 'me', { votes: [vote('x', 'a', 1, 2)] })).toBe('kept');
    const room = await (await openAgain()).open(CODE, 'other');
    expect(room).toMatchObject({ access: { remotes: ['r'] }, record: { version: 5, ballots: 1 } });
    expect(byToken(room)).toEqual({ '1:x': 'b', '1:y': 'b', '2:x': 'a' });
  });

  it('forgets the votes on a ballot when the next one comes', async () => {
    await begin();
    await store.write(CODE, 'me', { votes: [vote('x')] });
    const next = { access, record: recordOf(2), votes: [vote('y', 'a', 2)] };
    if ((await store.write(CODE, 'me', next)) !== 'kept') expect(await store.writeWhole(CODE, 'me', next)).toBe('kept');
    expect(byToken(await (await openAgain()).open(CODE, 'other'))).toEqual({ '1:y': 'a' });
  });

  it('takes a thousand votes at once', async () => {
    await begin();
    const votes = Array.from({ length: 1000 }, (_, n) => vote(`token-${n}`));
    expect(await store.write(CODE, 'me', { votes })).toBe('kept');
    expect((await (await openAgain()).open(CODE, 'other'))?.votes).toHaveLength(1000);
  });

  it('lets one owner write at a time: whoever opened the room last', async () => {
    await begin();
    await store.open(CODE, 'other');
    expect(await store.write(CODE, 'me', { votes: [vote('x')] })).toBe('taken');
    expect(await store.writeWhole(CODE, 'me', { access, record: recordOf(9), votes: [] })).toBe('taken');
    await store.end(CODE, 'me');
    expect(await store.write(CODE, 'other', { votes: [vote('y')] })).toBe('kept');
    expect(byToken(await (await openAgain()).open(CODE, 'third'))).toEqual({ '1:y': 'a' });
  });

  it('keeps nothing of a room that has ended but that it has', async () => {
    await begin();
    await store.write(CODE, 'me', { votes: [vote('x')] });
    await store.end(CODE, 'me');
    expect(await store.hasEnded(CODE)).toBe(true);
    expect(await store.open(CODE, 'me')).toBeNull();
    expect(await store.answers()).toBe(true);
  });
}
