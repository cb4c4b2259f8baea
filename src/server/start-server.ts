/** Serves a built game over http, and the group's rooms beside it. Knows files and headers, nothing of the game. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBuiltFiles, type BuiltFile } from './built-files.ts';
import type { GroupServer } from './group/group-server.ts';
import type { GroupSettings } from './group/settings.ts';
import { isForBrowsers, securityHeaders } from './headers.ts';
import { sendFile } from './send-file.ts';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The built game. */
  readonly dist: string;
  /** Without, it is a host of files only. */
  readonly group?: GroupSettings;
}

export interface Server {
  readonly url: string;
  /** Resolves when the port is free again. */
  stop(): Promise<void>;
}

/** Rejects with the error of `listen`, such as EADDRINUSE, and when the store of the group's rooms does not answer. */
export async function startServer({ port, dist, group: settings }: ServerOptions): Promise<Server> {
  const files = readBuiltFiles(dist);
  let group: GroupServer | null = null;
  const server = http.createServer(createHandler(dist, files, () => group));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // no host: every network of the machine, so that phones in the room can join
    server.listen(port, resolve);
  });
  const { port: taken } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  try {
    if (settings) group = await (await import('./group/group-server.ts')).startGroup(server, taken, files, settings);
  } catch (error) {
    await stop(server);
    throw error;
  }
  return {
    url: `http://localhost:${taken}`,
    async stop() {
      await group?.stop();
      await stop(server);
    },
  };
}

function createHandler(dist: string, files: ReadonlyMap<string, BuiltFile>, group: () => GroupServer | null): http.RequestListener {
  const headers = Object.entries(securityHeaders(dist));
  return (request, response) => {
    for (const [name, value] of headers) if (isForBrowsers(name, request.headers.host)) response.setHeader(name, value);
    if (group()?.handle(request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405, 'Method not allowed');
    }
    const pathname = request.url?.split('?')[0] ?? '';
    if (pathname === '/healthz') return void health(group()).then((text) => answer(response, 200, text));
    const file = files.get(pathname === '/index.html' ? '/' : pathname);
    // routes are in the hash, which a server never sees: a path that is no file is a mistake
    return file ? sendFile(request, response, pathname, file) : answer(response, 404, 'Not found');
  };
}

/** The game is well as long as it answers. A store that does not answer is no reason to kill the process: rooms go on in it. */
async function health(group: GroupServer | null): Promise<string> {
  if (!group) return 'ok';
  return (await group.isWell()) ? 'ok\ngroup: ok' : 'ok\ngroup: rooms cannot be kept now';
}

function answer(response: http.ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

function stop(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // a browser keeps its connections open; nothing worth waiting for is on them
    server.closeAllConnections();
  });
}
