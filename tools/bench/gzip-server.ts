/** Serves a folder as plainly as can be, so that both sides of a comparison get the same: gzip, and nothing is kept. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json',
};

export interface Served {
  readonly url: string;
  stop(): void;
}

export async function serveGzipped(dir: string): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const policy = path.join(dir, 'csp.txt');
  const csp = fs.existsSync(policy) ? fs.readFileSync(policy, 'utf8').trim() : null;
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(dir, pathname === '/' ? 'index.html' : path.normalize(pathname));
    const type = TYPES[path.extname(file)];
    if (!type || !fs.existsSync(file)) return void response.writeHead(404).end();
    const body = packed.get(file) ?? gzipSync(fs.readFileSync(file), { level: 9 });
    packed.set(file, body);
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Cache-Control': 'no-store', ...(csp && { 'Content-Security-Policy': csp }) });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { url: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}
