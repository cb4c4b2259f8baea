/** What is open to the outside, and what is not. */
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasServer } from '#group/transport/has-server.ts';
import { startServer, type Server } from '#server/start-server.ts';
import { askForSeat, newToken } from '../../support/raw-phone.ts';
import { OPENING, tinyBuild } from '../../support/tiny-build.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rooms-'));
const dist = tinyBuild();
let server: Server;

beforeAll(async () => {
  server = await startServer({ port: 0, dist, group: { redisUrl: null, peerAddress: null, password: 'riktig hest', trustProxy: true, joinsPerMinute: 60, capacity: 9, rooms: 9, folder } });
});
afterAll(async () => {
  await server.stop();
  fs.rmSync(folder, { recursive: true });
  fs.rmSync(dist, { recursive: true });
});

/** From an address of its own, so that no test uses up what another may do. */
const from = (address: string) => ({ 'X-Forwarded-For': address });
const opening = (code: string, more: object = {}) => ({ code, token: newToken(), key: newToken(), opening: OPENING, ...more });

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

function ask(method: string, target: string, { headers = {}, body }: { headers?: http.OutgoingHttpHeaders; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(server.url, { method, path: target, headers }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on('error', reject).end(body);
  });
}

describe('the doors', () => {
  it.each([
    ['POST', '/matchmake/create/walk'], ['POST', '/matchmake/join/walk'], ['POST', '/matchmake/joinById/abc'], ['POST', '/matchmake/reconnect/abc'], ['POST', '/matchmake/joinOrCreate/lobby'],
    ['GET', '/matchmake'], ['GET', '/matchmake/'], ['GET', '/matchmake/walk'], ['GET', '/matchmake/joinOrCreate/walk'], ['GET', '/__healthcheck'], ['GET', '/monitor'], ['GET', '/playground'], ['GET', '/__apidocs'], ['GET', '/api/reference'],
    ['OPTIONS', '/matchmake/joinOrCreate/walk'],
  ])('%s %s is not one', async (method, target) => {
    const { status } = await ask(method, target, { headers: { 'content-type': 'application/json' } });
    expect([404, 405]).toContain(status);
  });

  it.each(['/', '/group.json', '/healthz', '/matchmake/joinOrCreate/walk'])('no other site may read %s', async (target) => {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const { headers } = await ask(method, target, { headers: { origin: 'https://evil.example', 'content-type': 'application/json' }, ...(method === 'POST' && { body: '{}' }) });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('a page of another site may not ask for a seat', async () => {
    const join = JSON.stringify({ v: 1, code: 'BCDFGH', token: newToken() });
    const seat = (headers: http.OutgoingHttpHeaders) => ask('POST', '/matchmake/joinOrCreate/walk', { headers: { 'content-type': 'application/json', ...from('10.0.0.1'), ...headers }, body: join });
    expect((await seat({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await seat({ origin: 'null' })).status).toBe(403);
    expect((await seat({ 'content-type': 'text/plain' })).status).toBe(415);
    expect((await seat({ origin: server.url })).text).toContain('no-such-room');
    expect((await seat({ origin: 'https://fagdag.example', 'x-forwarded-host': 'fagdag.example' })).text).toContain('no-such-room');
  });

  it.each([
    ['five megabytes', JSON.stringify({ v: 1, code: 'BCDFGH', token: 'x'.repeat(5e6) })],
    ['no JSON', '{bad'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['what pollutes', '{"__proto__":{"key":"x"},"v":1}'],
  ])('%s is refused', async (_, body) => {
    const answer = await ask('POST', '/matchmake/joinOrCreate/walk', { headers: { 'content-type': 'application/json', ...from('10.0.0.2') }, body }).catch((error: Error) => error.message);
    // a server may also hang up on somebody who talks too long
    expect(JSON.stringify(answer)).toMatch(/bad-message|EPIPE|ECONNRESET/);
    expect((await ask('GET', '/healthz')).text).toBe('ok\ngroup: ok\n');
  });

  it('sockets: other sites, other paths, no seat', async () => {
    const upgrade = (target: string, origin: string) => new Promise<string>((resolve) => {
      const socket = net.connect(Number(new URL(server.url).port), 'localhost', () => {
        socket.write(`GET ${target} HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nOrigin: ${origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n`);
      });
      let heard = '';
      socket.on('data', (part: Buffer) => (heard += part.toString('latin1')));
      socket.on('close', () => resolve(heard.split('\r\n')[0] ?? ''));
      socket.on('error', () => resolve('error'));
    });
    expect(await upgrade('/abc/def?sessionId=x', 'https://evil.example')).toBe('HTTP/1.1 403 Forbidden');
    expect(await upgrade('/', server.url)).toBe('HTTP/1.1 404 Not Found');
    expect(await upgrade('/abc/def?sessionId=x', server.url)).toBe('HTTP/1.1 404 Not Found');
  });

  it('a server’s own page learns that there is a group server, and where phones find it', async () => {
    const found = await hasServer(server.url);
    expect(found).toMatchObject({ group: true, needsPassword: true });
    for (const address of found!.addresses) expect(address).toMatch(/^http:\/\/\d+(\.\d+){3}:\d+$/);
    const outside = await ask('GET', '/group.json', { headers: { host: 'fagdag.example' } });
    expect(JSON.parse(outside.text)).toEqual({ group: true, needsPassword: true, addresses: [] });
  });

  it('a static host of the same build says that there is none', async () => {
    const host = await startServer({ port: 0, dist });
    expect(await hasServer(host.url)).toBeNull();
    expect((await fetch(`${host.url}/healthz`)).ok).toBe(true);
    await host.stop();
    expect(await hasServer(host.url)).toBeNull();
  });
});

describe('who may open a room here', () => {
  it('only who knows the password', async () => {
    expect(await askForSeat(server.url, opening('BCDFGJ'), from('10.0.1.1'))).toMatchObject({ status: 403, body: { error: 'not-allowed' } });
    expect(await askForSeat(server.url, opening('BCDFGJ', { password: 'feil' }), from('10.0.1.1'))).toMatchObject({ status: 403, body: { error: 'not-allowed' } });
    expect(await askForSeat(server.url, opening('BCDFGJ', { password: 'riktig hest' }), from('10.0.1.1'))).toMatchObject({ status: 200 });
    // to join, no password is asked for
    expect(await askForSeat(server.url, { code: 'BCDFGJ', token: newToken() }, from('10.0.1.1'))).toMatchObject({ status: 200 });
  });

  it('nobody who guesses fast', async () => {
    const guess = () => askForSeat(server.url, opening('BCDFGK', { password: 'feil' }), from('10.0.1.2'));
    const answers = [];
    for (let n = 0; n < 25; n += 1) answers.push((await guess()).body.error);
    expect(answers[0]).toBe('not-allowed');
    expect(answers.at(-1)).toBe('too-fast');
    expect((await askForSeat(server.url, opening('BCDFGK', { password: 'riktig hest' }), from('10.0.1.3'))).status).toBe(200);
  });
});

it('one address that asks for too many seats is told to wait, and others are not', async () => {
  const ghost = (address: string) => askForSeat(server.url, { code: 'ZZZZZZ', token: newToken() }, from(address));
  const answers = await Promise.all(Array.from({ length: 80 }, () => ghost('10.0.2.1')));
  expect(answers.filter(({ status }) => status === 404).length).toBeGreaterThanOrEqual(60);
  expect(answers.at(-1)).toMatchObject({ status: 429, body: { error: 'too-fast' } });
  expect((await ghost('10.0.2.2')).status).toBe(404);
});
