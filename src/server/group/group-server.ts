/**
 * The group server beside the game, on the same port: Colyseus' rooms and sockets behind doors of our own. One in a process,
 * since Colyseus keeps its rooms in the process. In memory and on disk, or with Redis together with other processes.
 */
import type http from 'node:http';
import type { Duplex } from 'node:stream';
import { LocalDriver, LocalPresence, matchMaker } from '@colyseus/core';
import { setLogger } from '@colyseus/core/Logger';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { ROOM, SEATS_PATH } from '#group/protocol.ts';
import type { BuiltFile } from '../built-files.ts';
import { quietLogger } from './quiet-logger.ts';
import { lanAddresses, passOn } from './peers.ts';
import { isSameSite } from './same-site.ts';
import { readScenes } from './scenes.ts';
import { createSeats } from './seats.ts';
import type { GroupSettings } from './settings.ts';
import { openTogether } from './together.ts';
import { walkRoomClass } from './walk-room.ts';

export interface GroupServer {
  /** True when the request was the group's. */
  handle(request: http.IncomingMessage, response: http.ServerResponse): boolean;
  /** Whether rooms can be kept right now. */
  isWell(): Promise<boolean>;
  /** Tells everybody that the server goes; they come back by themselves. */
  stop(): Promise<void>;
}

/** A socket's address is the process and the room. */
const SOCKET_PATH = /^\/([\w-]+)\/[\w-]+\?/;
/** Rooms that cannot be closed in this time are left to the store. */
const SHUTDOWN = 5000;

export async function startGroup(server: http.Server, port: number, files: ReadonlyMap<string, BuiltFile>, settings: GroupSettings): Promise<GroupServer> {
  setLogger(quietLogger);
  const together = await openTogether(settings, port);
  const presence = together.presence ?? new LocalPresence();
  presence.setMaxListeners(0); // a thousand phones may wait for one room to be opened again
  // whoever is asked to open a room opens it: a balancer has chosen already, and a process that has just died cannot be waited for
  const selectProcess = (): Promise<string> => Promise.resolve(matchMaker.processId);
  await matchMaker.setup(presence, together.driver ?? new LocalDriver(), undefined, selectProcess);
  matchMaker.defineRoomType(ROOM, walkRoomClass({ store: together.store, scenes: readScenes(files), capacity: settings.capacity, rooms: settings.rooms })).filterBy(['code']);
  const peers = together.announce(matchMaker.processId);
  const transport = new WebSocketTransport({ noServer: true, maxPayload: 4096, pingInterval: 10_000, pingMaxRetries: 2 });
  transport.attachToServer(server, { filter: (request) => isOwn(request) && isSameSite(request) });
  const sockets = new Set<Duplex>();
  const onUpgrade = (request: http.IncomingMessage, socket: Duplex, head: Buffer): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (!isSameSite(request)) return refuse(socket, '403 Forbidden');
    if (isOwn(request)) return; // the transport's
    const processId = SOCKET_PATH.exec(request.url ?? '')?.[1];
    if (processId === undefined) return refuse(socket, '404 Not Found');
    void peers.addressOf(processId).then((address) => (address === null ? refuse(socket, '404 Not Found') : passOn(request, socket, head, address)));
  };
  server.on('upgrade', onUpgrade);
  await matchMaker.accept();

  const takeSeat = createSeats(settings);
  return {
    handle(request, response) {
      const pathname = request.url?.split('?')[0];
      if (pathname === '/group.json') return tellOf(request, response, settings, port);
      if (pathname !== SEATS_PATH) return false;
      void takeSeat(request, response);
      return true;
    },
    isWell: () => together.store.answers(),
    async stop() {
      await Promise.race([matchMaker.gracefullyShutdown().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, SHUTDOWN).unref())]);
      await peers.stop();
      transport.shutdown();
      server.off('upgrade', onUpgrade);
      for (const socket of sockets) socket.destroy();
      await together.close();
    },
  };
}

function isOwn(request: http.IncomingMessage): boolean {
  return SOCKET_PATH.exec(request.url ?? '')?.[1] === matchMaker.processId;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** What a page asks to find out whether there is a group server; where phones find it is told to the machine itself only. */
function tellOf(request: http.IncomingMessage, response: http.ServerResponse, { password }: GroupSettings, port: number): true {
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '');
  const addresses = isHere ? lanAddresses().map((address) => `http://${address}:${port}`) : [];
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify({ group: true, needsPassword: password !== null, addresses }));
  return true;
}
