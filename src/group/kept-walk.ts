/** What the facilitator's page keeps through a reload, and throws away at the end. Read back only through the schema. */
import * as z from 'zod/mini';
import type { Immutable } from '#lib/immutable.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { parseRecord, type SessionRecord } from './record.ts';

/** How a room answers: each on a phone, with hands in the air, or two people who talk and choose. */
export const WAYS = ['phones', 'hands', 'pair'] as const;
export type Way = (typeof WAYS)[number];

/** G16: what comes back after four weeks. It lies in the page until the walk-through is ended. */
const followUpSchema = z.object({ thing: z.string(), owner: z.string(), day: z.string() });
export type FollowUp = Immutable<z.infer<typeof followUpSchema>>;

/** What the clock and the pages around the authority need to know; a page that only steers gets it told. */
export const walkInfoSchema = z.object({
  way: z.enum(WAYS),
  timebox: z.union([z.literal(45), z.literal(90)]),
  /** When the room had gathered, ISO 8601; null before. */
  begunAt: z.nullable(z.string()),
});
export type WalkInfo = Immutable<z.infer<typeof walkInfoSchema>>;

const keptSchema = z.object({
  v: z.literal(1),
  /** Of this walk-through alone: other windows of the same browser find it by this. */
  id: z.string().check(z.regex(/^\w{8,64}$/)),
  scene: z.string(),
  info: walkInfoSchema,
  followUp: followUpSchema,
  /** The address phones use, where it had to be typed; null for the page's own. */
  phoneHost: z.nullable(z.string()),
  /** Where the page itself decides; a room on a server is kept there. */
  record: z.unknown(),
});

export interface KeptWalk {
  readonly v: 1;
  readonly id: string;
  readonly scene: string;
  readonly info: WalkInfo;
  readonly followUp: FollowUp;
  readonly phoneHost: string | null;
  /** Null where a server decides. */
  readonly record: SessionRecord | null;
}

export function parseKeptWalk(text: string): Result<KeptWalk, 'unreadable'> {
  const parsed = keptSchema.safeParse(jsonOf(text));
  if (!parsed.success) return err('unreadable');
  const { record, ...kept } = parsed.data;
  if (kept.info.way === 'phones') return ok({ ...kept, record: null });
  const own = parseRecord(record);
  return own.ok ? ok({ ...kept, record: own.value }) : own;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // half written, or another's
  }
}
