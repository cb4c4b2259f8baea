/** Two servers with a Redis between them: how long until everybody is back when the one that has the room is killed in mid-vote. */
import os from 'node:os';
import { Redis } from 'ioredis';
import { flakyNet } from '../../../tests/support/flaky-net.ts';
import { joinPhones, openLead, sendHome } from '../../../tests/support/group-people.ts';
import { killAll, startProcess, type ServerProcess } from '../../../tests/support/group-process.ts';
import { startRedis } from '../../../tests/support/redis.ts';
import { tinyBuild } from '../../../tests/support/tiny-build.ts';
import { pause } from './wires.ts';

export async function killTheOwner(amount: number, runs: number): Promise<void> {
  const times: number[] = [];
  let missing = 0;
  for (let run = 0; run < runs; run += 1) {
    const { seconds, lost } = await once(amount);
    times.push(seconds);
    missing += lost;
  }
  times.sort((a, b) => a - b);
  console.log(`${amount} phones, the owner killed in mid-vote, ${runs} runs: all back after ${times[times.length >> 1]!.toFixed(1)} s (${times[0]!.toFixed(1)}–${times.at(-1)!.toFixed(1)}), ${missing} acknowledged votes lost; load of the machine ${os.loadavg()[0]!.toFixed(1)}`);
}

async function once(amount: number): Promise<{ readonly seconds: number; readonly lost: number }> {
  const [dist, redis] = [tinyBuild(), await startRedis()];
  const start = () => startProcess({ dist, environment: { REDIS_URL: redis.url } });
  let servers: ServerProcess[] = await Promise.all([start(), start()]);
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
    const client = new Redis(redis.url);
    const [room] = Object.values(await client.hgetall('roomcaches')).map((text) => JSON.parse(text) as { processId: string }); // as Colyseus writes it
    const address = await client.get(`frontstage:process:${room!.processId}`);
    client.disconnect();
    const owner = servers.find(({ port }) => address?.endsWith(`:${port}`))!;
    const acknowledged = phones.filter((phone) => phone.state().own !== null);
    servers = servers.filter((server) => server !== owner);
    const killed = performance.now();
    await owner.end('SIGKILL');
    while (phones.some((phone) => phone.state().status === 'here') && performance.now() - killed < 500) await pause(5);
    while ([lead.host, ...phones].some((one) => one.state().status !== 'here')) await pause(10);
    const seconds = (performance.now() - killed) / 1000;
    const lost = acknowledged.filter((phone) => phone.state().own === null).length;
    while (phones.some((phone) => phone.state().sending !== null)) await pause(10);
    while (lead.host.state().live.cast < amount) await pause(10);
    return { seconds, lost };
  } finally {
    sendHome();
    await balancer.close();
    killAll();
    await redis.remove();
  }
}
