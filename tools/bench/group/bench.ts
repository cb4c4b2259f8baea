/**
 * `npm run bench:group [-- --voters 250,1000,3000 --runs 5 --window 10]`: a crowd that votes, on our server and on a bare
 * WebSocket, interleaved, so that a busy machine hits both alike. The crowd and the server share the machine and there is no
 * network, so only the ratios mean something. Instead of that, `--kill`: two servers and a Redis, and the one with the room is
 * killed; `--redis`: Redis is started anew; `--phones [--cut 60]`: real browsers in whole walk-throughs, with all that may
 * happen to a phone.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { killTheOwner, restartRedis } from './kill.ts';
import { walkWithPhones } from './phones.ts';
import { visit, type Round, type Visit, type Which } from './visit.ts';

const { values } = parseArgs({ options: { voters: { type: 'string', default: '250,1000,3000' }, runs: { type: 'string', default: '5' }, window: { type: 'string', default: '10' }, kill: { type: 'boolean', default: false }, redis: { type: 'boolean', default: false }, phones: { type: 'boolean', default: false }, cut: { type: 'string', default: '60' } } });
const crowds = values.voters.split(',').map(Number);
const runs = Number(values.runs);
const window = Number(values.window) * 1000;
if (crowds.some((amount) => !(amount > 0 && amount <= 5000))) throw new Error('--voters are numbers up to 5000');

if (values.phones) await walkWithPhones(runs, Number(values.cut));
else if (values.kill) for (const amount of crowds) await killTheOwner(amount, runs);
else if (values.redis) for (const amount of crowds) await restartRedis(amount, runs);
else for (const amount of crowds) await compare(amount);

async function compare(amount: number): Promise<void> {
  const visits: Record<Which, Visit[]> = { bare: [], ours: [] };
  for (let run = 0; run < runs; run += 1) for (const which of ['bare', 'ours'] as const) visits[which].push(await visit(which, amount, window));
  console.log(`${amount} voters, medians of ${runs} interleaved runs; load of the machine ${os.loadavg()[0]!.toFixed(1)}`);
  for (const part of ['spread', 'burst'] as const) {
    console.log(part === 'spread' ? `  votes within ${window / 1000} s` : '  votes within 0.5 s');
    row('vote → count, p50', visits, (one) => percentile(one[part].tally, 0.5), 'ms');
    row('vote → count, p99', visits, (one) => percentile(one[part].tally, 0.99), 'ms');
    row('reveal, p99', visits, (one) => percentile(one[part].reveal, 0.99), 'ms');
    row('CPU while voting', visits, (one) => one[part].cpu, '% of a core');
    console.log(`    lost, twice, unacknowledged: bare ${faults(visits.bare, part)}, ours ${faults(visits.ours, part)}`);
  }
  row('joins a second', visits, (one) => one.joinsPerSecond, '');
  row('memory', visits, (one) => one.memory, 'MB');
}

function row(name: string, visits: Record<Which, readonly Visit[]>, of: (one: Visit) => number, unit: string): void {
  const [bare, ours] = [visits.bare.map(of), visits.ours.map(of)];
  console.log(`    ${name}: bare ${range(bare)}, ours ${range(ours)} ${unit}; ratio ${(median(ours) / median(bare)).toFixed(2)}`);
}

function faults(visits: readonly Visit[], part: 'spread' | 'burst'): string {
  const sum = (of: (round: Round) => number): number => visits.reduce((total, one) => total + of(one[part]), 0);
  return [sum(({ lost }) => lost), sum(({ twice }) => twice), sum(({ unacknowledged }) => unacknowledged)].join('/');
}

function range(numbers: readonly number[]): string {
  return `${median(numbers).toFixed(1)} (${Math.min(...numbers).toFixed(1)}–${Math.max(...numbers).toFixed(1)})`;
}

function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
