/** One server on its own disk: stopped, killed, started anew, and with the disk gone. Nobody loses a place or a vote. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { flakyNet, type FlakyNet } from '../../support/flaky-net.ts';
import { killAll, startProcess, type ServerProcess } from '../../support/group-process.ts';
import { allGone, createKeeping, joinPhones, leadOf, openLead, sendHome, until } from '../../support/group-people.ts';
import { rawPhone } from '../../support/raw-phone.ts';
import { tinyBuild } from '../../support/tiny-build.ts';
import { joinRoom } from '#group/transport/join-room.ts';
import { openRoom } from '#group/transport/open-room.ts';

const dist = tinyBuild();
let folder: string;
let server: ServerProcess;
let net: FlakyNet;

const start = (port = 0) => startProcess({ dist, port, environment: { ROOMS_FOLDER: folder } });

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rooms-'));
  server = await start();
  net = await flakyNet(server.port);
});
afterEach(async () => {
  sendHome();
  await net.close();
  killAll();
  fs.rmSync(folder, { recursive: true, force: true });
});
afterAll(() => fs.rmSync(dist, { recursive: true }));

async function midVote() {
  const lead = await openLead(net.url);
  const phones = await joinPhones(net.url, lead.code, 8);
  await lead.toMeeting();
  await lead.lead({ do: 'open' });
  await until(() => expect(phones.every((phone) => phone.state().room!.phase === 'open')).toBe(true));
  for (const phone of phones.slice(0, 6)) phone.vote('meet-hear');
  await until(() => expect(phones.filter((phone) => phone.state().own)).toHaveLength(6));
  return { lead, phones };
}

it.each(['SIGTERM', 'SIGKILL'] as const)('everybody is back after %s and a new start, with all votes', async (signal) => {
  const { lead, phones } = await midVote();
  const gone = allGone(phones);
  await server.end(signal);
  await gone;
  server = await start(server.port);
  await until(() => expect([lead.host, ...phones].every((one) => one.state().status === 'here')).toBe(true));
  expect(phones.map((phone) => phone.state().own?.choice)).toEqual([...Array<string>(6).fill('meet-hear'), undefined, undefined]);
  phones[6]!.vote('meet-sit');
  await until(() => expect(lead.host.state().live).toEqual({ people: 8, cast: 7 }));
  await leadOf(lead.host, createKeeping()).lead({ do: 'lock' }, { do: 'reveal' });
  expect(lead.host.state().view!.leading).toBe('meet-hear');
});

it('a vote that is on its way when the server is killed arrives when it is back', async () => {
  const { lead, phones } = await midVote();
  net.silence();
  phones[7]!.vote('meet-sit');
  await server.end('SIGKILL');
  net.cut();
  expect(phones[7]!.state()).toMatchObject({ own: null, sending: { choice: 'meet-sit' } });
  server = await start(server.port);
  await until(() => expect(phones[7]!.state()).toMatchObject({ own: { choice: 'meet-sit' }, sending: null }));
  await until(() => expect(lead.host.state().live.cast).toBe(7));
});

it('a phone that comes after the new start finds the room by its code', async () => {
  const { lead } = await midVote();
  await server.end('SIGKILL');
  server = await start(server.port);
  const [late] = await joinPhones(net.url, lead.code, 1);
  expect(late!.state().room!.phase).toBe('open');
});

it('a room that has been ended stays ended', async () => {
  const { lead } = await midVote();
  await lead.lead({ do: 'end' });
  await server.end('SIGKILL');
  server = await start(server.port);
  const late = joinRoom({ code: lead.code, keeping: createKeeping(), server: net.url });
  await until(() => expect(late.state()).toMatchObject({ status: 'refused', reason: 'no-such-room' }));
});

it('a vote that cannot be kept is not acknowledged, and the facilitator is told; both are made good', async () => {
  const { lead, phones } = await midVote();
  const place = path.join(folder, String(server.port));
  fs.renameSync(place, `${place}-gone`);
  phones[6]!.vote('meet-sit');
  await until(() => expect(lead.host.state().news.kept).toBe(false));
  expect(phones[6]!.state()).toMatchObject({ own: null, sending: { choice: 'meet-sit' } });
  expect(await (await fetch(`${server.url}/healthz`)).text()).toBe('ok\ngroup: rooms cannot be kept now\n');
  await lead.lead({ do: 'lock' });
  expect(lead.host.state().view!.cast).toBe(7);
  fs.renameSync(`${place}-gone`, place);
  await until(() => expect(lead.host.state().news.kept).toBe(true));
  await until(() => expect(phones[6]!.state()).toMatchObject({ own: { choice: 'meet-sit' }, sending: null }));
  await server.end('SIGKILL');
  server = await start(server.port);
  await until(() => expect(lead.host.state()).toMatchObject({ status: 'here', view: { cast: 7, room: { phase: 'locked' } } }));
});

it('a network that breaks off, goes down and falls silent', async () => {
  const { lead, phones } = await midVote();
  let gone = allGone(phones);
  net.cut();
  await gone;
  await until(() => expect(phones.every((phone) => phone.state().status === 'here')).toBe(true));
  gone = allGone(phones);
  net.down();
  await gone;
  phones[7]!.vote('meet-sit');
  net.up();
  for (const phone of phones) phone.wake();
  await until(() => expect(phones.every((phone) => phone.state().status === 'here' && phone.state().sending === null)).toBe(true));
  gone = allGone(phones);
  net.silence();
  for (const phone of phones) phone.wake();
  await gone;
  await until(() => expect([lead.host, ...phones].every((one) => one.state().status === 'here')).toBe(true), 40_000);
  await until(() => expect(lead.host.state().live).toEqual({ people: 8, cast: 7 }), 40_000);
}, 90_000);

it('the log tells neither addresses nor tokens nor codes', async () => {
  const { lead } = await midVote();
  const phone = await rawPhone(server.url, { code: lead.code });
  phone.sendBytes(new Uint8Array(9000));
  phone.sendBytes(Uint8Array.of(13, 0xc1, 0xc1));
  const stranger = openRoom({ scene: 'nothing', variant: 'mild', seed: 1, house: [] }, { keeping: createKeeping(), server: net.url });
  await until(() => expect(stranger.state().status).toBe('refused'));
  await server.end('SIGTERM');
  const log = server.log().replace(server.url, '');
  expect(log).not.toMatch(/\d+\.\d+\.\d+\.\d+|::|[0-9a-f]{32}/);
  expect(log).not.toContain(lead.code);
  expect(log).not.toContain(phone.token);
});
