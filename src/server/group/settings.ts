/** What an operator may set, from the environment. All of it may be left out. */
import path from 'node:path';
import * as z from 'zod/mini';
import { err, ok, type Result } from '#lib/result.ts';

export interface GroupSettings {
  /** Several processes share what is in here; null keeps the rooms of one process on its disk. */
  readonly redisUrl: string | null;
  /** Where the other processes reach this one, as host and port; null finds it out. */
  readonly peerAddress: string | null;
  /** What a facilitator must know to open a room; null lets everybody. */
  readonly password: string | null;
  /** A proxy in front says where requests come from. */
  readonly trustProxy: boolean;
  /** From one address. An office of thousands may be behind one. */
  readonly joinsPerMinute: number;
  readonly capacity: number;
  readonly rooms: number;
  /** Where rooms are kept without Redis, in a folder for each port: two processes must never share one. */
  readonly folder: string;
}

const amount = (name: string) => z.pipe(z.string(), z.transform((text, context) => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1) context.issues.push({ code: 'custom', message: `${name} is "${text}", but it must be a whole number above 0`, input: text });
  return number;
}));

const redisUrl = z.string().check(z.regex(/^rediss?:\/\//, 'REDIS_URL must begin with redis:// or rediss://'));
const peerAddress = z.string().check(z.regex(/^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d+$/, 'PEER_ADDRESS must be a host and a port, for example 10.0.0.5:4173'));

const environmentSchema = z.object({
  REDIS_URL: z.optional(redisUrl),
  PEER_ADDRESS: z.optional(peerAddress),
  FACILITATOR_PASSWORD: z.optional(z.string().check(z.maxLength(200, 'FACILITATOR_PASSWORD is longer than 200 characters'))),
  TRUST_PROXY: z.optional(z.enum(['0', '1'], 'TRUST_PROXY must be 0 or 1')),
  JOINS_PER_MINUTE: z.optional(amount('JOINS_PER_MINUTE')),
  ROOM_CAPACITY: z.optional(amount('ROOM_CAPACITY')),
  MAX_ROOMS: z.optional(amount('MAX_ROOMS')),
  ROOMS_FOLDER: z.optional(z.string()),
});

/** `folder` is where rooms are kept unless ROOMS_FOLDER says otherwise. The mistake in words, when there is one. */
export function readSettings(environment: NodeJS.ProcessEnv, folder: string): Result<GroupSettings, string> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = environmentSchema.safeParse(given);
  if (!read.success) return err(read.error.issues.map(({ message }) => message).join('\n'));
  const { data } = read;
  return ok({
    redisUrl: data.REDIS_URL ?? null,
    peerAddress: data.PEER_ADDRESS ?? null,
    password: data.FACILITATOR_PASSWORD ?? null,
    trustProxy: data.TRUST_PROXY === '1',
    joinsPerMinute: data.JOINS_PER_MINUTE ?? 6000,
    capacity: data.ROOM_CAPACITY ?? 5000,
    rooms: data.MAX_ROOMS ?? 200,
    folder: path.resolve(data.ROOMS_FOLDER ?? folder),
  });
}
