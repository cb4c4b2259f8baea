/** What the processes of one installation share: where rooms are kept, who has which, and where each can be found. */
import path from 'node:path';
import type { matchMaker, Presence } from '@colyseus/core';
import type { GroupSettings } from './settings.ts';
import { quietLogger } from './quiet-logger.ts';
import { announce, ownAddress, type Peers } from './peers.ts';
import { openDiskStore } from './store/disk-store.ts';
import { openMemoryStore } from './store/memory-store.ts';
import { openRedisStore } from './store/redis-store.ts';
import type { RoomStore } from './store/store.ts';

export interface Together {
  readonly store: RoomStore;
  /** Null where this process is alone. */
  readonly driver: matchMaker.MatchMakerDriver | null;
  readonly presence: Presence | null;
  announce(processId: string): Peers;
  close(): Promise<void>;
}

export function openTogether(settings: GroupSettings, port: number): Promise<Together> {
  return settings.redisUrl === null ? alone(path.join(settings.folder, String(port))) : withRedis(settings.redisUrl, settings.peerAddress ?? ownAddress(port));
}

async function alone(folder: string): Promise<Together> {
  const store = await openDiskStore(folder).catch((error: Error) => {
    console.error(`Rooms cannot be kept on the disk (${error.message}). They end when the server stops.`);
    return openMemoryStore();
  });
  return {
    store,
    driver: null,
    presence: null,
    announce: () => ({ addressOf: () => Promise.resolve(null), stop: () => Promise.resolve() }),
    close: () => store.close(),
  };
}

/** Only who has Redis loads what is needed for it. */
async function withRedis(url: string, address: string): Promise<Together> {
  const [{ Redis }, { RedisDriver }, { RedisPresence }, { matchMaker }] = await Promise.all([
    import('ioredis'), import('@colyseus/redis-driver'), import('@colyseus/redis-presence'), import('@colyseus/core'),
  ]);
  // what is to be kept must be known at once to be kept or not; what Colyseus has to say may wait for Redis to come back
  const store = new Redis(url, { enableOfflineQueue: false, commandTimeout: 1500, connectTimeout: 3000, maxRetriesPerRequest: null, enableAutoPipelining: true, retryStrategy });
  const patient = { maxRetriesPerRequest: null, retryStrategy } as const;
  const shared = new Redis(url, patient);
  const driver = new RedisDriver(shared);
  const presence = new RedisPresence(shared.duplicate());
  for (const redis of [store, shared]) redis.on('error', () => undefined); // told through healthz and to the facilitator
  await new Promise<void>((resolve, reject) => {
    store.once('ready', resolve);
    setTimeout(() => reject(new Error('Redis does not answer. Is REDIS_URL right?')), 10_000).unref();
  });
  // Colyseus does not wait for all it asks of Redis: an answer such as «no memory left» must not end the process with its rooms
  process.on('unhandledRejection', onRejection);
  // Redis may have come back empty: then nobody would find the rooms that are still here, and they would be opened twice
  store.on('ready', () => void matchMaker.restoreMissingRoomCaches().catch(() => undefined));
  return {
    store: openRedisStore(store),
    driver,
    presence,
    announce: (processId) => announce(store, processId, address),
    close() {
      presence.shutdown();
      shared.disconnect();
      store.disconnect();
      process.off('unhandledRejection', onRejection);
      return Promise.resolve();
    },
  };
}

function onRejection(reason: unknown): void {
  quietLogger.error(reason);
}

function retryStrategy(times: number): number {
  return Math.min(times * 100, 1000);
}
