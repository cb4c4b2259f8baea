/** One crowd on one server: everybody joins, votes within a while and then all at once, and sees what came out. */
import { fork, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bareWire, ourWire, pause, type Voter } from './wires.ts';

export type Which = 'bare' | 'ours';

export interface Round {
  /** Milliseconds from a vote to the leader's count that has it. */
  readonly tally: readonly number[];
  /** From the leader's press to each phone. */
  readonly reveal: readonly number[];
  /** Percent of one core while the votes came. */
  readonly cpu: number;
  readonly lost: number;
  readonly twice: number;
  readonly unacknowledged: number;
}

export interface Visit {
  readonly joinsPerSecond: number;
  /** Megabytes with everybody in. */
  readonly memory: number;
  readonly spread: Round;
  readonly burst: Round;
}

const AT_ONCE = 100;
const LIMIT = 60_000;

export async function visit(which: Which, voters: number, window: number): Promise<Visit> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-rooms-'));
  const server = fork(path.resolve(import.meta.dirname, 'serve.ts'), [which, folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const { url } = await heard<{ url: string }>(server);
    return await crowd(server, which, url, voters, window);
  } finally {
    server.kill('SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function crowd(server: ChildProcess, which: Which, url: string, amount: number, window: number): Promise<Visit> {
  const wire = which === 'bare' ? bareWire() : ourWire();
  let counts: { at: number; cast: number }[] = [];
  let [opened, kept] = [0, 0];
  let revealed: number[] = [];
  const leader = await wire.lead(url, (cast) => counts.push({ at: performance.now(), cast }));
  const voters: Voter[] = [];
  const begun = performance.now();
  let asked = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (asked < amount) {
      asked += 1;
      voters.push(await wire.join(url, { onOpen: () => (opened += 1), onRevealed: () => revealed.push(performance.now()), onKept: () => (kept += 1) }));
    }
  }));
  const joinsPerSecond = amount / ((performance.now() - begun) / 1000);
  await pause(500);
  const { memory } = await stats(server);

  async function round(within: number): Promise<Round> {
    [opened, kept, counts, revealed] = [0, 0, [], []];
    await leader.open();
    await holds(() => opened === amount);
    const before = await stats(server);
    const start = performance.now();
    const sent = await Promise.all(voters.map(async (voter) => {
      await pause(Math.random() * within);
      const at = performance.now();
      voter.vote();
      return at;
    }));
    await holds(() => (counts.at(-1)?.cast ?? 0) >= amount && kept >= amount);
    const { cpu } = await stats(server);
    const took = performance.now() - start;
    const unacknowledged = Math.max(0, amount - kept);
    // what is sent again must not count again
    for (const voter of voters.slice(0, Math.ceil(amount / 10))) voter.vote();
    await pause(300);
    const cast = counts.at(-1)?.cast ?? 0;
    await leader.lock();
    const pressed = performance.now();
    leader.reveal();
    await holds(() => revealed.length >= amount);
    const reveal = revealed.map((at) => at - pressed);
    await leader.again();
    return { tally: latencies(sent, counts), reveal, cpu: ((cpu - before.cpu) / took) * 100, lost: Math.max(0, amount - cast), twice: Math.max(0, cast - amount), unacknowledged };
  }

  const spread = await round(window);
  const burst = await round(500);
  leader.close();
  for (const voter of voters) voter.close();
  return { joinsPerSecond, memory, spread, burst };
}

/** The n-th vote that was sent is in by the first count of n or more. */
function latencies(sent: readonly number[], counts: readonly { readonly at: number; readonly cast: number }[]): number[] {
  const inOrder = [...sent].sort((a, b) => a - b);
  let place = 0;
  return inOrder.flatMap((at, index) => {
    while (place < counts.length && counts[place]!.cast <= index) place += 1;
    const count = counts[place];
    return count ? [count.at - at] : [];
  });
}

async function holds(test: () => boolean): Promise<void> {
  const until = performance.now() + LIMIT;
  while (!test() && performance.now() < until) await pause(5);
}

function heard<T>(server: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    server.once('message', (message) => resolve(message as T)); // serve.ts answers what it is asked
    server.once('exit', () => reject(new Error('the server has ended')));
  });
}

function stats(server: ChildProcess): Promise<{ readonly cpu: number; readonly memory: number }> {
  const answer = heard<{ cpu: number; memory: number }>(server);
  server.send('stats');
  return answer;
}
