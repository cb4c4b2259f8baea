import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type Server } from '#server/start-server.ts';

const PAGE = '<!doctype html><title>Frontstage</title>';
const SCRIPT = 'console.log(1);'.repeat(200);
const POLICY = "default-src 'none'; script-src 'self' 'sha256-abc'";
let dist: string;
let server: Server;

beforeAll(async () => {
  dist = fs.mkdtempSync(path.join(os.tmpdir(), 'dist-'));
  fs.mkdirSync(path.join(dist, 'assets'));
  fs.writeFileSync(path.join(dist, 'index.html'), PAGE);
  fs.writeFileSync(path.join(dist, '.secret'), 'no');
  fs.writeFileSync(path.join(dist, 'csp.txt'), `${POLICY}\n`);
  const script = path.join(dist, 'assets', 'index-B7xK_2-a.js');
  fs.writeFileSync(script, SCRIPT);
  fs.writeFileSync(`${script}.br`, brotliCompressSync(SCRIPT));
  fs.writeFileSync(`${script}.gz`, gzipSync(SCRIPT));
  server = await startServer({ port: 0, dist });
});
afterAll(async () => {
  await server.stop();
  fs.rmSync(dist, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Not fetch: that would tidy paths and unpack what came packed. */
function ask(target: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(server.url, { path: target, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', reject).end();
  });
}

describe('the server', () => {
  it('answers / with the page, to be asked for again each time', async () => {
    const { status, headers, body } = await ask('/');
    expect([status, body.toString()]).toEqual([200, PAGE]);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('says "not changed" to a browser that has the page', async () => {
    const { headers } = await ask('/');
    expect((await ask('/', { 'if-none-match': headers.etag! })).status).toBe(304);
  });

  it('lets a file with a hash in its name be kept for good', async () => {
    const { headers } = await ask('/assets/index-B7xK_2-a.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const)('sends what the build has packed with %s to a browser that takes it', async (encoding, accepted, unpack) => {
    const { headers, body } = await ask('/assets/index-B7xK_2-a.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  it('sends a file unpacked to a browser that refuses packed ones', async () => {
    const { headers, body } = await ask('/assets/index-B7xK_2-a.js', { 'accept-encoding': 'br;q=0, identity' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(SCRIPT);
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(PAGE.length), 0]);
  });

  it.each([['bytes=2-5', PAGE.slice(2, 6)], ['bytes=30-', PAGE.slice(30)], ['bytes=30-9999', PAGE.slice(30)]])('sends a part of a file (%s)', async (range, part) => {
    const { status, body } = await ask('/', { range });
    expect([status, body.toString()]).toEqual([206, part]);
  });

  it.each(['bytes=10-5', 'bytes=9999-', 'bytes=-5', 'bytes=1-2,4-5', 'bytes=a-b', 'lines=1-2'])('sends the whole file for a range it does not know (%s)', async (range) => {
    const { status, body } = await ask('/', { range });
    expect([status, body.toString()]).toEqual([200, PAGE]);
  });

  it('goes on with the build it has when that is made anew on the disk', async () => {
    const other = fs.mkdtempSync(path.join(os.tmpdir(), 'dist-'));
    fs.cpSync(dist, other, { recursive: true });
    const running = await startServer({ port: 0, dist: other });
    fs.rmSync(other, { recursive: true });
    expect(await (await fetch(running.url)).text()).toBe(PAGE);
    await running.stop();
  });

  it.each(['/nothing-here', '/play/kald-start', '/assets/index-00000000.js', '/.secret', '/../package.json', '/%2e%2e/package.json', '/%'])(
    'answers %s with 404 in plain text', async (target) => {
      const { status, headers, body } = await ask(target);
      expect([status, body.toString()]).toEqual([404, 'Not found\n']);
      expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    });

  it('says that it is well', async () => {
    const { status, body } = await ask('/healthz');
    expect([status, body.toString()]).toEqual([200, 'ok\n']);
  });

  it('refuses to be written to', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it.each(['/', '/nothing-here', '/healthz'])('sends the security headers with %s', async (target) => {
    const { headers } = await ask(target);
    expect(headers['content-security-policy']).toBe(POLICY);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toContain('camera=()');
  });

  it.each([['localhost:4173', true], ['127.0.0.1:4173', true], ['frontstage.example', true], ['192.168.1.7:4173', false], ['[fe80::1]:4173', false]])('shuts other windows out on %s: %s, as far as a browser listens', async (host, said) => {
    const { headers } = await ask('/', { host });
    expect(headers['cross-origin-opener-policy']).toBe(said ? 'same-origin' : undefined);
  });

  it('refuses a folder that holds no build', async () => {
    const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'empty-'));
    await expect(startServer({ port: 0, dist: empty })).rejects.toThrow(/holds no build.*npm run build/);
    fs.rmdirSync(empty);
  });

  it('frees its port when it stops, also while a browser holds a connection', async () => {
    const first = await startServer({ port: 0, dist });
    const agent = new http.Agent({ keepAlive: true });
    await new Promise((resolve) => http.get(first.url, { agent }, (response) => response.resume().on('end', resolve)));
    await first.stop();
    const again = await startServer({ port: Number(new URL(first.url).port), dist });
    expect(again.url).toBe(first.url);
    await again.stop();
    agent.destroy();
  });
});
