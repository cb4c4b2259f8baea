/**
 * Rooms in Redis, for several processes. Each room has one owner at a time: whoever opened it last. A process that was only
 * slow, and not dead as the others thought, learns from its next writing that the room has moved, so no vote is ever kept by
 * two.
 */
import type { Redis } from 'ioredis';
import { parseRecord } from '#group/record.ts';
import { accessSchema } from '../access.ts';
import { ENDED_SECONDS, KEPT_SECONDS, type Changes, type RoomStore, type StoredRoom, type StoredVote, type Written } from './store.ts';

/** What this store asks of Redis beyond the ordinary: scripts, which Redis carries out one at a time. */
interface Scripts {
  walkOpen(room: string, votes: string, owner: string): Promise<[string | null, string | null, string[]]>;
  walkWrite(room: string, votes: string, ...values: string[]): Promise<number>;
  walkEnd(room: string, votes: string, over: string, owner: string, seconds: number): Promise<number>;
}

/** KEYS: the room, the beginning of its votes' keys. A room's keys share a tag in braces, so they lie on one node of a cluster. */
const OPEN = `
if redis.call('EXISTS', KEYS[1]) == 0 then return {false, false, {}} end
redis.call('HSET', KEYS[1], 'owner', ARGV[1])
local ballot = redis.call('HGET', KEYS[1], 'ballot') or ''
local votes = {}
if ballot ~= '' then votes = redis.call('HGETALL', KEYS[2] .. ballot) end
return {redis.call('HGET', KEYS[1], 'access'), redis.call('HGET', KEYS[1], 'record'), votes}`;

/** ARGV: owner, seconds, 'whole' or 'part', access, record, ballot ('' where there is none), then field and choice of each vote. */
const WRITE = `
local owner = redis.call('HGET', KEYS[1], 'owner')
if owner and owner ~= ARGV[1] then return 0 end
if not owner and ARGV[3] ~= 'whole' then return -1 end
local before = redis.call('HGET', KEYS[1], 'ballot') or ''
local ballot = before
if ARGV[5] ~= '' then ballot = ARGV[6] end
if before ~= '' and (before ~= ballot or ARGV[3] == 'whole') then redis.call('DEL', KEYS[2] .. before) end
redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'ballot', ballot)
if ARGV[4] ~= '' then redis.call('HSET', KEYS[1], 'access', ARGV[4]) end
if ARGV[5] ~= '' then redis.call('HSET', KEYS[1], 'record', ARGV[5]) end
if ballot ~= '' then
  for i = 7, #ARGV, 2 do redis.call('HSET', KEYS[2] .. ballot, ARGV[i], ARGV[i + 1]) end
  redis.call('EXPIRE', KEYS[2] .. ballot, ARGV[2])
end
redis.call('EXPIRE', KEYS[1], ARGV[2])
return 1`;

const END = `
if redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] then return 0 end
local ballot = redis.call('HGET', KEYS[1], 'ballot') or ''
if ballot ~= '' then redis.call('DEL', KEYS[2] .. ballot) end
redis.call('DEL', KEYS[1])
redis.call('SET', KEYS[3], '1', 'EX', ARGV[2])
return 1`;

export function openRedisStore(redis: Redis): RoomStore {
  redis.defineCommand('walkOpen', { numberOfKeys: 2, lua: OPEN });
  redis.defineCommand('walkWrite', { numberOfKeys: 2, lua: WRITE });
  redis.defineCommand('walkEnd', { numberOfKeys: 3, lua: END });
  const scripts = redis as unknown as Scripts; // defined a line ago

  async function put(kind: 'whole' | 'part', code: string, owner: string, { access, record, votes }: Changes): Promise<Written> {
    const fields = votes.flatMap(({ round, token, choice }) => [`${round}:${token}`, choice]);
    const values = [owner, String(KEPT_SECONDS), kind, access ? JSON.stringify(access) : '', record ? JSON.stringify(record) : '', String(record?.ballot?.number ?? ''), ...fields];
    try {
      const done = await scripts.walkWrite(roomKey(code), votesKey(code), ...values);
      return done === 1 ? 'kept' : done === 0 ? 'taken' : 'missing';
    } catch {
      return 'unreachable';
    }
  }

  return {
    async open(code, owner) {
      const [access, record, votes] = await scripts.walkOpen(roomKey(code), votesKey(code), owner);
      return roomOf(access, record, votes);
    },
    write: (code, owner, changes) => put('part', code, owner, changes),
    writeWhole: (code, owner, room) => put('whole', code, owner, room),
    async end(code, owner) {
      await scripts.walkEnd(roomKey(code), votesKey(code), overKey(code), owner, ENDED_SECONDS);
    },
    hasEnded: async (code) => (await redis.exists(overKey(code))) === 1,
    answers: () => redis.ping().then(() => true, () => false),
    close: async () => void (await redis.quit().catch(() => undefined)),
  };
}

function roomOf(keptAccess: string | null, keptRecord: string | null, fields: readonly string[]): StoredRoom | null {
  const access = accessSchema.safeParse(parsed(keptAccess));
  const record = parseRecord(parsed(keptRecord));
  if (!access.success || !record.ok) return null;
  const ballot = record.value.ballot?.number;
  return { access: access.data, record: record.value, votes: ballot === undefined ? [] : votesOf(fields, ballot) };
}

/** Redis gives a hash as one list: field, value, field, value. */
function votesOf(fields: readonly string[], ballot: number): StoredVote[] {
  return fields.flatMap((field, place) => {
    const choice = fields[place + 1];
    if (place % 2 || choice === undefined) return [];
    return [{ ballot, round: field.startsWith('2:') ? 2 : 1, token: field.slice(2), choice }];
  });
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

const roomKey = (code: string): string => `frontstage:{${code}}`;
const votesKey = (code: string): string => `frontstage:{${code}}:votes:`;
const overKey = (code: string): string => `frontstage:{${code}}:over`;
