import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openRedisStore } from '#server/group/store/redis-store.ts';
import { startRedis, type OwnRedis } from '../support/redis.ts';
import { behavesAsStore, recordOf, vote } from '../support/store-behaviour.ts';

let server: OwnRedis;
let redis: Redis;
beforeAll(async () => {
  server = await startRedis();
  redis = new Redis(server.url);
});
afterEach(async () => void (await redis.flushall()));
afterAll(async () => {
  redis.disconnect();
  await server.remove();
});

const open = () => Promise.resolve(openRedisStore(redis));

describe('rooms in Redis', () => {
  behavesAsStore(open, open);

  it('lie for four hours and no longer, votes and all', async () => {
    const store = await open();
    await store.writeWhole('BCDFGH', 'me', { access: { salt: 's', key: 'k', pairing: null, remotes: [] }, record: recordOf(1), votes: [] });
    await store.write('BCDFGH', 'me', { votes: [vote('x')] });
    const keys = await redis.keys('*');
    expect(keys.sort()).toEqual(['frontstage:{BCDFGH}', 'frontstage:{BCDFGH}:votes:1']);
    for (const key of keys) expect(await redis.ttl(key)).toBeGreaterThan(4 * 60 * 60 - 60);
    await store.end('BCDFGH', 'me');
    expect(await redis.keys('*')).toEqual(['frontstage:{BCDFGH}:over']);
    expect(await redis.ttl('frontstage:{BCDFGH}:over')).toBeLessThanOrEqual(600);
  });
});
