/**
 * Many phones in one room over a network that is as bad as a seed makes it, and a server that dies now and then. Whatever
 * happened: in the end everybody sees the same, every vote that was acknowledged counts once, and nobody has ever been sent
 * anything of how others voted before it was revealed. A seed that has failed stays in the list.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhonePort } from '#group/ports.ts';
import type { Command } from '#group/protocol.ts';
import { joinRoom } from '#group/transport/join-room.ts';
import type { Member } from '#server/group/walk.ts';
import { chanceOf, KEY, openNetwork, openTestStore, type Network } from '../support/shaky-network.ts';

/** Seeds that once found something. */
const FAILED_ONCE: readonly number[] = [];
const SEEDS = [...FAILED_ONCE, ...Array.from({ length: 40 }, (_, index) => index + 1)];
const PHONES = 8;
const STEPS = 60;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Trial {
  readonly network: Network;
  readonly phones: readonly PhonePort[];
  readonly chance: () => number;
  readonly store: ReturnType<typeof openTestStore>;
  /** Votes that a phone was told are in, and later that they are not. */
  readonly lost: string[];
  lead(command: Command): void;
}

async function begin(seed: number): Promise<Trial> {
  const chance = chanceOf(seed);
  vi.spyOn(Math, 'random').mockImplementation(chance);
  const store = openTestStore(chance);
  const network = openNetwork(store, chance);
  void network.start();
  await vi.advanceTimersByTimeAsync(1000);
  const phones = Array.from({ length: PHONES }, () => joinRoom({ code: 'BCDFGH', keeping: inMemory(), server: '', connect: network.connect }));

  const lost: string[] = [];
  for (const [place, phone] of phones.entries()) watchForLoss(phone, (vote) => lost.push(`phone ${place}: ${vote}`));

  function lead(command: Command): void {
    const walk = network.walk();
    const host: Member = { role: 'host', token: 'facilitator', send: (type, payload) => { if (type === 'host') version = (payload as { version: number }).version; }, dismiss: () => undefined };
    let version = -1;
    // the facilitator’s page holds on to its own connection in its own tests: here it always knows what is
    walk?.enter(host);
    walk?.hear(host, 'host', { seen: version, command });
    walk?.exit(host);
  }
  return { network, phones, chance, store, lost, lead };
}

function watchForLoss(phone: PhonePort, onLost: (vote: string) => void): void {
  let { own: before } = phone.state();
  phone.subscribe(() => {
    const { own, room } = phone.state();
    const isSame = before !== null && room?.ballot?.number === before.ballot && room.ballot.round === before.round;
    if (isSame && own === null) onLost(JSON.stringify(before));
    before = own;
  });
}

function inMemory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value), removeItem: (name) => void kept.delete(name) };
}

/** One thing that happens in the room or to it. */
function happen({ network, phones, chance, lead }: Trial): void {
  const dice = chance();
  const phone = phones[Math.floor(chance() * PHONES)]!;
  const options = phone.state().room?.ballot?.options ?? [];
  const option = options[Math.floor(chance() * options.length)];
  if (dice < 0.5) {
    if (option && phone.state().room?.phase === 'open') phone.vote(option.id);
  } else if (dice < 0.6) network.breakOne();
  else if (dice < 0.67) {
    network.crash();
    setTimeout(() => void network.start(), 500 + chance() * 4000);
  } else lead(nextCommand(chance, options[0]?.id));
}

function nextCommand(chance: () => number, option: string | undefined): Command {
  const all: Command[] = [
    { do: 'start' }, { do: 'tell' }, { do: 'tell' }, { do: 'open' }, { do: 'open' }, { do: 'lock' }, { do: 'reveal' }, { do: 'revote' },
    { do: 'rewind', to: Math.floor(chance() * 4) },
    ...(option ? [{ do: 'play-on' as const, choice: option }] : []),
  ];
  return all[Math.floor(chance() * all.length)]!;
}

/** Everything is mended, and then nobody does anything until nothing is under way any more. */
async function settle({ network }: Trial): Promise<void> {
  network.heal();
  if (!network.walk()) void network.start();
  await vi.advanceTimersByTimeAsync(90_000);
}

/** What the server itself holds, as a facilitator who comes in now would get it. */
function truth({ network }: Trial): { room: unknown; cast: number } {
  let room: unknown = null;
  let cast = -1;
  const host: Member = {
    role: 'host',
    token: 'onlooker',
    send(type, payload) {
      if (type === 'host') ({ room, cast } = JSON.parse(JSON.stringify(payload)) as { room: unknown; cast: number });
    },
    dismiss: () => undefined,
  };
  network.walk()?.enter(host);
  network.walk()?.exit(host);
  return { room, cast };
}

function sorted(votes: readonly object[]): string[] {
  return votes.map((vote) => JSON.stringify(vote, ['ballot', 'round', 'choice'])).sort();
}

describe.each(SEEDS)('a bad evening, seed %i', (seed) => {
  it('leaves all with the same room, each acknowledged vote counted once, and no secret on any line', async () => {
    const trial = await begin(seed);
    trial.lead({ do: 'start' });
    for (let step = 0; step < STEPS; step += 1) {
      happen(trial);
      await vi.advanceTimersByTimeAsync(trial.chance() * 900);
    }
    await settle(trial);

    const { room, cast } = truth(trial);
    expect(trial.lost).toEqual([]);
    for (const phone of trial.phones) {
      expect(phone.state().status).toBe('here');
      expect(phone.state().sending).toBeNull();
      expect(phone.state().room).toEqual(room);
    }
    const own = trial.phones.flatMap((phone) => phone.state().own ?? []);
    expect(own).toHaveLength(cast);
    const { votes, record } = trial.store.room()!;
    const kept = votes.filter(({ round }) => round === record.ballot?.round).map(({ ballot, round, choice }) => ({ ballot, round, choice }));
    expect(sorted(kept)).toEqual(sorted(own));
    for (const { type, payload } of trial.network.sent) {
      if (type !== 'room') continue;
      const said = JSON.parse(payload) as { phase: string; result: unknown };
      if (said.phase !== 'revealed') expect(said.result).toBeNull();
      expect(payload).not.toContain(KEY);
    }
    for (const phone of trial.phones) phone.close();
  });
});
