/** Two servers with a Redis between them, and what goes wrong in mid-vote: the one that has the room is killed, or Redis is started anew. */
import os from 'node:os';
import { Redis } from 'ioredis';
import type { PhonePort } from '#group/ports.ts';
import { flakyNet } from '../../../tests/support/flaky-net.ts';
import { joinPhones, openLead, sendHome, type Lead } from '../../../tests/support/group-people.ts';
import { killAll, startProcess, type ServerProcess } from '../../../tests/support/group-process.ts';
import { startRedis, type OwnRedis } from '../../../tests/support/redis.ts';
import { tinyBuild } from '../../../tests/support/tiny-build.ts';
import { pause } from './wires.ts';

/** How long Redis is away, in ms. */
const AWAY = 2000;

interface Vote {
  readonly redis: OwnRedis;
  /** Those that are up: the load balancer leads to no other. */
  readonly servers: ServerProcess[];
  readonly lead: Lead;
  readonly phones: readonly PhonePort[];
}

interface Outcome {
  /** What took how many seconds. */
  readonly seconds: Readonly<Record<string, number>>;
  /** Acknowledged votes that were gone afterwards. */
  readonly lost: number;
}

export async function killTheOwner(amount: number, runs: number): Promise<void> {
  report(`${amount} phones, the owner killed in mid-vote`, await times(runs, () => midVote(amount, afterKill)));
}

export async function restartRedis(amount: number, runs: number): Promise<void> {
  report(`${amount} phones, Redis away for ${AWAY / 1000} s in mid-vote`, await times(runs, () => midVote(amount, afterRestart)));
}

async function times(runs: number, run: () => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let n = 0; n < runs; n += 1) outcomes.push(await run());
  return outcomes;
}

function report(what: string, outcomes: readonly Outcome[]): void {
  console.log(`${what}, ${outcomes.length} runs: ${outcomes.reduce((sum, { lost }) => sum + lost, 0)} acknowledged votes lost; load of the machine ${os.loadavg()[0]!.toFixed(1)}`);
  for (const name of Object.keys(outcomes[0]?.seconds ?? {})) {
    const all = outcomes.map(({ seconds }) => seconds[name]!).sort((a, b) => a - b);
    console.log(`  ${name} after ${all[all.length >> 1]!.toFixed(1)} s (${all[0]!.toFixed(1)}–${all.at(-1)!.toFixed(1)})`);
  }
}

/** Everybody votes within a second; half a second into it something happens. */
async function midVote(amount: number, happens: (vote: Vote) => Promise<Outcome>): Promise<Outcome> {
  const [dist, redis] = [tinyBuild(), await startRedis()];
  const start = () => startProcess({ dist, environment: { REDIS_URL: redis.url } });
  const servers = await Promise.all([start(), start()]);
  let turn = 0;
  const balancer = await flakyNet(() => servers[turn++ % servers.length]!.port);
  try {
    const lead = await openLead(balancer.url);
    const phones = await joinPhones(balancer.url, lead.code, amount);
    await lead.toMeeting();
    await lead.lead({ do: 'open' });
    while (phones.some((phone) => phone.state().room!.phase !== 'open')) await pause(10);
    phones.forEach((phone, place) => setTimeout(() => phone.vote('meet-hear'), (place / amount) * 1000));
    await pause(500);
    return await happens({ redis, servers, lead, phones });
  } finally {
    sendHome();
    await balancer.close();
    killAll();
    await redis.remove();
  }
}

async function afterKill({ redis, servers, lead, phones }: Vote): Promise<Outcome> {
  const owner = await ownerOf(redis, servers);
  const acknowledged = phones.filter((phone) => phone.state().own !== null);
  const killed = performance.now();
  servers.splice(servers.indexOf(owner), 1);
  await owner.end('SIGKILL');
  while (phones.some((phone) => phone.state().status === 'here') && performance.now() - killed < 500) await pause(5);
  while ([lead.host, ...phones].some((one) => one.state().status !== 'here')) await pause(10);
  const back = since(killed);
  const lost = acknowledged.filter((phone) => phone.state().own === null).length;
  await everyVote(lead, phones);
  return { seconds: { 'everybody was back': back, 'every vote was in': since(killed) }, lost };
}

async function afterRestart({ redis, lead, phones }: Vote): Promise<Outcome> {
  const stopped = performance.now();
  await redis.stop();
  const acknowledged = phones.filter((phone) => phone.state().own !== null);
  while (lead.host.state().news.kept) await pause(5);
  const told = since(stopped);
  await pause(Math.max(0, AWAY - (performance.now() - stopped)));
  await redis.startAgain('kept');
  const again = performance.now();
  while (!lead.host.state().news.kept) await pause(5);
  const kept = since(again);
  await everyVote(lead, phones);
  const lost = acknowledged.filter((phone) => phone.state().own === null).length;
  return { seconds: { 'the facilitator was told': told, 'once it answered, rooms were kept again': kept, 'once it answered, every vote was in': since(again) }, lost };
}

async function everyVote(lead: Lead, phones: readonly PhonePort[]): Promise<void> {
  while (phones.some((phone) => phone.state().sending !== null || phone.state().own === null)) await pause(10);
  while (lead.host.state().live.cast < phones.length) await pause(10);
}

async function ownerOf(redis: OwnRedis, servers: readonly ServerProcess[]): Promise<ServerProcess> {
  const client = new Redis(redis.url);
  const [room] = Object.values(await client.hgetall('roomcaches')).map((text) => JSON.parse(text) as { processId: string }); // as Colyseus writes it
  const address = await client.get(`frontstage:process:${room!.processId}`);
  client.disconnect();
  return servers.find(({ port }) => address?.endsWith(`:${port}`))!;
}

function since(start: number): number {
  return (performance.now() - start) / 1000;
}
