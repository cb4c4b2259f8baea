/** A real server and real sockets: a room from its opening to its end, and everything that does not belong in one. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from '@colyseus/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROTOCOL, type RoomView } from '#group/protocol.ts';
import { joinRoom } from '#group/transport/join-room.ts';
import { openRoom, resumeRoom, steerRoom } from '#group/transport/open-room.ts';
import { startServer, type Server } from '#server/start-server.ts';
import { createKeeping, joinPhones, leadOf, openLead, sendHome, until, type Lead } from '../../support/group-people.ts';
import { askForSeat, newToken, rawPhone } from '../../support/raw-phone.ts';
import { OPENING, tinyBuild } from '../../support/tiny-build.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rooms-'));
const dist = tinyBuild();
let server: Server;

beforeAll(async () => {
  server = await startServer({ port: 0, dist, group: { redisUrl: null, peerAddress: null, password: null, trustProxy: false, joinsPerMinute: 10_000, capacity: 9, rooms: 60, folder } });
});
afterEach(sendHome);
afterAll(async () => {
  await server.stop();
  fs.rmSync(folder, { recursive: true });
  fs.rmSync(dist, { recursive: true });
});

async function openAsked(voters: number) {
  const lead = await openLead(server.url);
  const phones = await joinPhones(server.url, lead.code, voters);
  await lead.toMeeting();
  await lead.lead({ do: 'open' });
  await until(() => expect(phones.every((phone) => phone.state().room!.phase === 'open')).toBe(true));
  return { lead, phones };
}

/** What everybody else must not notice: the room goes on as if nothing had been. */
async function goesOn({ host, lead }: Lead): Promise<void> {
  await lead({ do: 'lock' }, { do: 'reveal' });
  expect(host.state()).toMatchObject({ status: 'here', view: { room: { phase: 'revealed' } }, news: { kept: true } });
}

describe('a room', () => {
  it('is walked through from the lobby to the end', async () => {
    const { lead, phones } = await openAsked(7);
    phones.forEach((phone, place) => phone.vote(place < 5 ? 'meet-hear' : 'meet-sit'));
    await until(() => expect(phones.map((phone) => [phone.state().own?.choice, phone.state().sending])).toEqual(phones.map((_, place) => [place < 5 ? 'meet-hear' : 'meet-sit', null])));
    await until(() => expect(lead.host.state().live).toEqual({ people: 7, cast: 7 }));
    await lead.lead({ do: 'lock' }, { do: 'reveal' });
    await until(() => expect(phones.every((phone) => phone.state().room!.result !== null)).toBe(true));
    expect(phones[0]!.state().room!.result!.first).toHaveLength(2);
    await lead.lead({ do: 'play-on', choice: 'meet-hear' });
    await until(() => expect(phones.every((phone) => phone.state().own === null && phone.state().room!.ballot!.layer === 'inner')).toBe(true));
    await lead.lead({ do: 'end' });
    await until(() => expect(phones.every((phone) => phone.state().room!.phase === 'over')).toBe(true));
    expect(fs.readdirSync(folder, { recursive: true }).filter((name) => String(name).includes(lead.code))).toEqual([]);
  });

  it('shows the same texts as the page would, in every language of the build', async () => {
    const { phones } = await openAsked(1);
    expect(phones[0]!.state().room!.ballot!.options[0]).toEqual({ id: 'meet-hear', text: { nb: '«Jeg hører.»', en: '“I hear you.”' } });
  });

  it('takes a phone back after a reload, with its vote', async () => {
    const lead = await openLead(server.url);
    const keeping = createKeeping();
    const first = joinRoom({ code: lead.code, keeping, server: server.url });
    await lead.toMeeting();
    await lead.lead({ do: 'open' });
    await until(() => expect(first.state().room?.phase).toBe('open'));
    first.vote('meet-sit');
    await until(() => expect(first.state().own?.choice).toBe('meet-sit'));
    first.close();
    const again = joinRoom({ code: lead.code, keeping, server: server.url });
    await until(() => expect(again.state().own).toMatchObject({ choice: 'meet-sit', round: 1 }));
    await until(() => expect(lead.host.state().live).toEqual({ people: 1, cast: 1 }));
    again.close();
  });

  it('takes the facilitator back after a reload, and lets another tab steer the same room', async () => {
    const { lead } = await openAsked(1);
    lead.host.close();
    const again = resumeRoom({ keeping: lead.keeping, server: server.url })!;
    await until(() => expect(again.state()).toMatchObject({ status: 'here', code: lead.code, view: { room: { phase: 'open' } } }));
    await goesOn(leadOf(again, lead.keeping));
    again.close();
  });

  it('counts one person with two tabs once', async () => {
    const { lead } = await openAsked(0);
    const token = newToken();
    const [one, two] = [await rawPhone(server.url, { code: lead.code, token }), await rawPhone(server.url, { code: lead.code, token })];
    const ballot = lead.host.state().view!.room.ballot!.number;
    one.say('vote', { ballot, round: 1, choice: 'meet-hear' });
    await until(() => expect(two.messages('own').at(-1)).toMatchObject({ own: { choice: 'meet-hear' } }));
    two.say('vote', { ballot, round: 1, choice: 'meet-sit' });
    await until(() => expect(one.messages('own').at(-1)).toMatchObject({ own: { choice: 'meet-sit' } }));
    await until(() => expect(lead.host.state().live).toEqual({ people: 1, cast: 1 }));
  });

  it('lets one more device steer by a word that works once, and sends it away again', async () => {
    const { lead } = await openAsked(1);
    const word = lead.host.pair()!;
    const keeping = createKeeping();
    await lead.lead({ do: 'lock' }); // said after the word, on the same wire
    const remote = steerRoom(lead.code, word, { keeping, server: server.url });
    await until(() => expect(remote.state().view).not.toBeNull());
    await until(() => expect(lead.host.state().news.remotes).toBe(1));
    await leadOf(remote, keeping).lead({ do: 'reveal' });
    remote.close();
    const stranger = steerRoom(lead.code, word, { keeping: createKeeping(), server: server.url });
    await until(() => expect(stranger.state()).toMatchObject({ status: 'refused', reason: 'wrong-key' }));
    const back = steerRoom(lead.code, word, { keeping, server: server.url });
    await until(() => expect(back.state().status).toBe('here'));
    lead.host.unpair();
    await until(() => expect(back.state()).toMatchObject({ status: 'refused', reason: 'wrong-key' }));
    await until(() => expect(lead.host.state().news.remotes).toBe(0));
  });

  it('speaks ordinary Colyseus: the SDK of the library can join it', async () => {
    const { lead } = await openAsked(0);
    const room = await new Client(server.url).joinOrCreate('walk', { v: PROTOCOL, code: lead.code, token: newToken() });
    const views: RoomView[] = [];
    const owns: unknown[] = [];
    room.onMessage('room', (view: RoomView) => views.push(view));
    room.onMessage('own', (own) => owns.push(own));
    await until(() => expect(views).toHaveLength(1));
    room.send('vote', { ballot: views[0]!.ballot!.number, round: 1, choice: 'meet-hear' });
    await until(() => expect(owns.at(-1)).toMatchObject({ own: { choice: 'meet-hear' } }));
    await room.leave();
    await expect(new Client(server.url).joinOrCreate('walk', { v: PROTOCOL, code: 'BCDFGH', token: newToken() })).rejects.toThrow('no-such-room');
  });
});

describe('who is not let in', () => {
  it.each([
    ['a code nobody has opened', { code: 'BCDFGH' }, 404, 'no-such-room'],
    ['an opening without a key', { code: 'BCDFGH', opening: OPENING }, 404, 'no-such-room'],
    ['a code with letters that are read wrongly', { code: 'AEIOU1', key: newToken(), opening: OPENING }, 400, 'bad-message'],
    ['a scene that is not in the build', { code: 'BCDFGH', key: newToken(), opening: { ...OPENING, scene: 'nothing' } }, 404, 'no-such-scene'],
    ['an old page', { code: 'BCDFGH', v: PROTOCOL + 1 }, 400, 'old-protocol'],
    ['a code of another shape', { code: 'bcdfgh' }, 400, 'bad-message'],
    ['a token that is too short to be chance', { code: 'BCDFGH', token: 'abc' }, 400, 'bad-message'],
    ['a house word of a thousand letters', { code: 'BCDFGH', key: newToken(), opening: { ...OPENING, house: ['x'.repeat(1000)] } }, 400, 'bad-message'],
  ])('%s', async (_, join, status, error) => {
    expect(await askForSeat(server.url, { token: newToken(), ...join })).toMatchObject({ status, body: { error } });
  });

  it('a second facilitator, with a key of their own', async () => {
    const { lead } = await openAsked(1);
    await expect(rawPhone(server.url, { code: lead.code, key: newToken(), opening: OPENING })).rejects.toThrow('second-host');
    await goesOn(lead);
  });

  it('one phone more than there is room for', async () => {
    const { lead, phones } = await openAsked(9);
    const late = joinRoom({ code: lead.code, keeping: createKeeping(), server: server.url });
    await until(() => expect(late.state()).toMatchObject({ status: 'refused', reason: 'room-full' }));
    phones[0]!.close();
    await until(() => expect(lead.host.state().live.people).toBe(8));
    await joinPhones(server.url, lead.code, 1);
    await goesOn(lead);
  });

  it('a phone that comes when it is over', async () => {
    const { lead } = await openAsked(1);
    await lead.lead({ do: 'end' });
    const late = joinRoom({ code: lead.code, keeping: createKeeping(), server: server.url });
    await until(() => expect(late.state()).toMatchObject({ status: 'refused', reason: 'over' }));
  });
});

describe('what is refused, with a reason, while the room goes on', () => {
  const vote = (lead: Lead, changes: object = {}) => ({ ballot: lead.host.state().view!.room.ballot!.number, round: 1, choice: 'meet-hear', ...changes });

  it.each([
    ['a choice that is not offered', 'vote', { choice: 'meet-nothing' }, 'not-offered'],
    ['a vote for another ballot', 'vote', { ballot: 99 }, 'other-ballot'],
    ['a vote for another round', 'vote', { round: 2 }, 'other-ballot'],
    ['a vote for a third round', 'vote', { round: 3 }, 'bad-message'],
    ['a vote with a choice of a thousand letters', 'vote', { choice: 'x'.repeat(1000) }, 'bad-message'],
    ['a command from a phone', 'host', { seen: 0, command: { do: 'end' } }, 'not-allowed'],
    ['pairing from a phone', 'pair', { word: newToken() }, 'not-allowed'],
    ['unpairing from a phone', 'unpair', null, 'not-allowed'],
    ['a word nobody knows', 'nope', {}, 'bad-message'],
    ['a word of the language itself', '__proto__', {}, 'bad-message'],
    ['another one', 'constructor', {}, 'bad-message'],
  ])('%s', async (_, type, changes, reason) => {
    const { lead } = await openAsked(1);
    const phone = await rawPhone(server.url, { code: lead.code });
    phone.say(type, type === 'vote' ? vote(lead, changes ?? {}) : changes);
    await until(() => expect(phone.messages('refused').at(-1)).toEqual({ reason }));
    expect(lead.host.state().live.cast).toBe(0);
    await goesOn(lead);
  });

  it.each([[null], ['x'], [5], [[]], [{ ballot: '1' }], [{ ballot: 1, round: 1, choice: '__proto__' }], [{ ballot: NaN, round: 1, choice: 'a' }], [{ ballot: 1e99, round: 1, choice: 'a' }]])('a vote that is %j', async (payload) => {
    const { lead } = await openAsked(1);
    const phone = await rawPhone(server.url, { code: lead.code });
    phone.say('vote', payload);
    await until(() => expect(phone.messages('refused').at(-1)).toEqual({ reason: 'bad-message' }));
    await goesOn(lead);
  });

  it('a vote that comes late', async () => {
    const { lead, phones } = await openAsked(2);
    phones[0]!.vote('meet-hear');
    await until(() => expect(lead.host.state().live.cast).toBe(1));
    await lead.lead({ do: 'lock' });
    phones[1]!.vote('meet-sit');
    await until(() => expect(phones[1]!.state()).toMatchObject({ sending: null, own: null, refused: 'not-open' }));
    expect(phones[0]!.state().own?.choice).toBe('meet-hear');
  });

  it('a command given to a view that has changed', async () => {
    const { lead } = await openAsked(1);
    lead.host.send({ do: 'lock' });
    lead.host.send({ do: 'lock' });
    lead.host.send({ do: 'end' });
    await until(() => expect(lead.host.state().view!.room.phase).toBe('locked'));
    await lead.lead({ do: 'reveal' });
    expect(lead.host.state().view!.room.phase).toBe('revealed');
  });

  it.each([
    ['random bytes', Uint8Array.from([255, 254, 0, 1, 2, 200, 201])],
    ['text', 'hello'],
    ['nothing', new Uint8Array(0)],
    ['broken MessagePack', Uint8Array.from([13, 0xc1, 0xc1])],
    ['half a message', Uint8Array.from([13, 0xa4, 118, 111])],
    ['a vote that is cut off', Uint8Array.from([13, 0xa4, 118, 111, 116, 101, 0x83, 0xa6])],
    ['bytes under a name', Uint8Array.from([17, 0xa4, 118, 111, 116, 101, 1, 2, 3])],
    ['a request', Uint8Array.from([21, 1, 0xa4, 118, 111, 116, 101, 0xc0])],
    ['input of a game', Uint8Array.from([19, 1, 2, 3])],
    ['more than a message may be', new Uint8Array(5000).fill(13)],
  ])('%s', async (_, bytes) => {
    const { lead, phones } = await openAsked(1);
    const phone = await rawPhone(server.url, { code: lead.code });
    phone.sendBytes(bytes);
    phones[0]!.vote('meet-hear');
    await until(() => expect(phones[0]!.state().own?.choice).toBe('meet-hear'));
    await goesOn(lead);
  });

  it('a flood: its sender is told, and then shut out', async () => {
    const { lead, phones } = await openAsked(1);
    const phone = await rawPhone(server.url, { code: lead.code });
    for (let n = 0; n < 2000; n += 1) phone.say('vote', vote(lead, { choice: n % 2 ? 'meet-hear' : 'meet-sit' }));
    phones[0]!.vote('meet-hear');
    await until(() => expect(phones[0]!.state().own?.choice).toBe('meet-hear'));
    await until(() => expect(phone.closed()).not.toBeNull());
    expect(phone.messages('refused')).toContainEqual({ reason: 'too-fast' });
    await until(() => expect(lead.host.state().live).toEqual({ people: 1, cast: 2 }));
    await goesOn(lead);
  });
});

it('nothing of anybody’s vote is on anybody else’s wire before the reveal', async () => {
  const { lead, phones } = await openAsked(6);
  const onlooker = await rawPhone(server.url, { code: lead.code });
  await until(() => expect(onlooker.messages('own')).toEqual([{ own: null }]));
  const before = onlooker.heard();
  phones.forEach((phone, place) => phone.vote(place < 4 ? 'meet-hear' : 'meet-sit'));
  await until(() => expect(lead.host.state().live.cast).toBe(6));
  await lead.lead({ do: 'lock' });
  await until(() => expect(onlooker.messages('room').at(-1)).toMatchObject({ phase: 'locked', result: null }));
  // while six people voted, not one byte; and then the view that all get
  const { messages } = onlooker;
  expect(onlooker.heard().slice(before.length)).toMatch(/^\r\xa4room/);
  expect([messages('room').length, messages('own').length, messages('live').length, messages('host').length]).toEqual([2, 1, 0, 0]);
  expect(JSON.stringify(lead.host.state().view)).not.toMatch(/"(n|few|count)":|meet-hear","round|token/);
  await lead.lead({ do: 'reveal' });
  await until(() => expect(onlooker.messages('room').at(-1)).toMatchObject({ phase: 'revealed' }));
});

it('the room’s file knows no token and no key', async () => {
  const lead = await openLead(server.url);
  const phone = await rawPhone(server.url, { code: lead.code });
  await lead.toMeeting();
  await lead.lead({ do: 'open' });
  await until(() => expect(phone.messages('room').at(-1)).toMatchObject({ phase: 'open' }));
  phone.say('vote', { ballot: lead.host.state().view!.room.ballot!.number, round: 1, choice: 'meet-hear' });
  await until(() => expect(phone.messages('own').at(-1)).toMatchObject({ own: { choice: 'meet-hear' } }));
  const [file] = fs.readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(`${lead.code}.walk`));
  const text = fs.readFileSync(path.join(folder, String(file)), 'utf8');
  expect(text).toContain('"salt"');
  expect(text).not.toContain(phone.token);
  for (const word of JSON.stringify(lead.keeping.getItem('frontstage.host')).match(/[0-9a-f]{32}/g)!) expect(text).not.toContain(word);
});

it('a facilitator may open no more rooms than the server has place for', async () => {
  const hosts = [];
  for (let n = 0; n < 80; n += 1) {
    const host = openRoom(OPENING, { keeping: createKeeping(), server: server.url });
    await until(() => expect(host.state().status).not.toBe('joining'));
    hosts.push(host);
    if (host.state().status === 'refused') break;
  }
  expect(hosts.at(-1)!.state().reason).toBe('too-many-rooms');
  for (const host of hosts) host.close();
});
