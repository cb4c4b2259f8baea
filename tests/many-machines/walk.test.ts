/** Two processes and Redis serve one walk-through. Processes are stopped, killed and stalled, and Redis itself is started anew. */
import fs from 'node:fs';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import type { HostPort, PhonePort } from '#group/ports.ts';
import { joinRoom } from '#group/transport/join-room.ts';
import { flakyNet, type FlakyNet } from '../support/flaky-net.ts';
import { allGone, createKeeping, joinPhones, leadOf, openLead, sendHome, until } from '../support/group-people.ts';
import { killAll, startProcess, type ServerProcess } from '../support/group-process.ts';
import { startRedis, type OwnRedis } from '../support/redis.ts';
import { tinyBuild } from '../support/tiny-build.ts';

const dist = tinyBuild();
let redis: OwnRedis;
let servers: ServerProcess[];
/** What stands in front of the processes, and sends everybody to one after the other of those that are up. */
let balancer: FlakyNet;
let turn = 0;

const start = () => startProcess({ dist, environment: { REDIS_URL: redis.url, PEER_ADDRESS: '' } });

beforeEach(async () => {
  redis = await startRedis();
  servers = await Promise.all([start(), start()]);
  balancer = await flakyNet(() => servers[turn++ % servers.length]!.port);
});
afterEach(async () => {
  sendHome();
  await balancer.close();
  killAll();
  await redis.remove();
});
afterAll(() => fs.rmSync(dist, { recursive: true }));

async function midVote() {
  const lead = await openLead(balancer.url);
  const phones = await joinPhones(balancer.url, lead.code, 12);
  await lead.toMeeting();
  await lead.lead({ do: 'open' });
  await until(() => expect(phones.every((phone) => phone.state().room!.phase === 'open')).toBe(true));
  for (const phone of phones.slice(0, 7)) phone.vote('meet-hear');
  await until(() => expect(phones.filter((phone) => phone.state().own)).toHaveLength(7));
  return { lead, phones };
}

/** Which process has the room, as it stands in Redis. */
async function ownerOf(code: string): Promise<ServerProcess> {
  const client = new Redis(redis.url);
  const rooms = Object.values(await client.hgetall('roomcaches')).map((room) => JSON.parse(room) as { processId: string; metadata: { code: string } });
  const mine = rooms.filter(({ metadata }) => metadata.code === code);
  expect(mine).toHaveLength(1);
  const address = await client.get(`frontstage:process:${mine[0]!.processId}`);
  client.disconnect();
  return servers.find(({ port }) => address?.endsWith(`:${port}`))!;
}

async function allHere(lead: HostPort, phones: readonly PhonePort[]): Promise<void> {
  await until(() => expect([lead, ...phones].every((one) => one.state().status === 'here')).toBe(true), 30_000);
}

/** What was acknowledged is there, what was not can be said now, and nothing is counted twice. */
async function countsRight(host: HostPort, phones: readonly PhonePort[]): Promise<void> {
  expect(phones.map((phone) => phone.state().own?.choice)).toEqual([...Array<string>(7).fill('meet-hear'), ...Array<undefined>(5).fill(undefined)]);
  for (const phone of phones.slice(7)) phone.vote('meet-sit');
  for (const phone of phones.slice(0, 7)) phone.vote('meet-hear');
  await until(() => expect(phones.every((phone) => phone.state().own && !phone.state().sending)).toBe(true));
  await until(() => expect(host.state().live).toEqual({ people: 12, cast: 12 }), 40_000);
  await leadOf(host, createKeeping()).lead({ do: 'lock' }, { do: 'reveal' });
  await until(() => expect(phones.every((phone) => phone.state().room!.phase === 'revealed')).toBe(true));
  expect(new Set(phones.map((phone) => JSON.stringify(phone.state().room))).size).toBe(1);
  expect(host.state().view!.room.result!.first).toEqual([{ is: 'count', n: 7 }, { is: 'count', n: 5 }]);
}

it('one room for all, whichever process they come in by', async () => {
  const { lead, phones } = await midVote();
  await ownerOf(lead.code);
  await countsRight(lead.host, phones);
  await lead.lead({ do: 'end' });
  await until(() => expect(phones.every((phone) => phone.state().room!.phase === 'over')).toBe(true));
  const client = new Redis(redis.url);
  expect((await client.keys('frontstage:{*')).filter((key) => !key.endsWith(':over'))).toEqual([]);
  client.disconnect();
});

it.each(['SIGKILL', 'SIGTERM'] as const)('the owner is gone in mid-vote (%s): all are back at the other, and all acknowledged votes', async (signal) => {
  const { lead, phones } = await midVote();
  const owner = await ownerOf(lead.code);
  servers = servers.filter((server) => server !== owner);
  const gone = allGone(phones);
  await owner.end(signal);
  await gone;
  await allHere(lead.host, phones);
  expect(await ownerOf(lead.code)).toBe(servers[0]);
  await countsRight(lead.host, phones);
});

it('an owner that only stalled finds the room taken, and gives everybody up', async () => {
  const { lead, phones } = await midVote();
  const owner = await ownerOf(lead.code);
  const all = servers;
  servers = servers.filter((server) => server !== owner);
  owner.stall();
  for (const one of [lead.host, ...phones]) if ('wake' in one) one.wake();
  const late = joinRoom({ code: lead.code, keeping: createKeeping(), server: servers[0]!.url });
  await until(() => expect(late.state().room?.phase).toBe('open'), 30_000);
  servers = all;
  owner.goOn();
  await allHere(lead.host, phones);
  late.close();
  await until(() => expect(lead.host.state().live.people).toBe(12), 40_000);
  await countsRight(lead.host, phones);
  expect(await ownerOf(lead.code)).not.toBe(owner);
}, 120_000);

it.each(['kept', 'lost'] as const)('Redis is started anew, its memory %s: the facilitator is told, and nothing is lost', async (memory) => {
  const { lead, phones } = await midVote();
  await redis.stop();
  phones[7]!.vote('meet-sit');
  await until(() => expect(lead.host.state().news.kept).toBe(false));
  expect(phones[7]!.state()).toMatchObject({ own: null, sending: { choice: 'meet-sit' } });
  expect(await (await fetch(`${servers[0]!.url}/healthz`)).text()).toBe('ok\ngroup: rooms cannot be kept now\n');
  // the room goes on meanwhile
  await lead.lead({ do: 'pause', on: true }, { do: 'pause', on: false });
  await redis.startAgain(memory);
  await until(() => expect(lead.host.state().news.kept).toBe(true));
  await until(() => expect(phones[7]!.state()).toMatchObject({ own: { choice: 'meet-sit' }, sending: null }));
  const [late] = await joinPhones(balancer.url, lead.code, 1);
  expect(late!.state().room!.phase).toBe('open');
  late!.close();
  const owner = await ownerOf(lead.code);
  servers = servers.filter((server) => server !== owner);
  const gone = allGone(phones);
  await owner.end('SIGKILL');
  await gone;
  await allHere(lead.host, phones);
  expect(phones.map((phone) => phone.state().own?.choice).slice(0, 9)).toEqual([...Array<string>(7).fill('meet-hear'), 'meet-sit', undefined]);
}, 120_000);

it('a Redis without memory to spare: the facilitator is told, and nobody falls out', async () => {
  const { lead, phones } = await midVote();
  const client = new Redis(redis.url);
  await client.config('SET', 'maxmemory', '1');
  phones[7]!.vote('meet-sit');
  await until(() => expect(lead.host.state().news.kept).toBe(false));
  const stranger = joinRoom({ code: lead.code, keeping: createKeeping(), server: balancer.url });
  await lead.lead({ do: 'pause', on: true }, { do: 'pause', on: false });
  await client.config('SET', 'maxmemory', '0');
  client.disconnect();
  await until(() => expect(lead.host.state().news.kept).toBe(true));
  await until(() => expect(phones[7]!.state()).toMatchObject({ own: { choice: 'meet-sit' }, sending: null }));
  await until(() => expect(stranger.state().status).toBe('here'), 40_000);
  expect([lead.host, ...phones].every((one) => one.state().status === 'here')).toBe(true);
  stranger.close();
});

it('a process that cannot reach Redis says so instead of starting', async () => {
  await redis.stop();
  await expect(start()).rejects.toThrow(/Redis does not answer. Is REDIS_URL right\?/);
});
