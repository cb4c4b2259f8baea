/** A walk-through as it is kept: enough to open it again anywhere, and nobody's vote in it. Read back only through the schema. */
import * as z from 'zod/mini';
import type { Immutable } from '#lib/immutable.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { parseInput } from '#run/run.ts';
import { ballotSchema, GROUP_PHASES, openingSchema, pastSchema, PROTOCOL, type Opening } from './protocol.ts';

const count = z.int().check(z.nonnegative());
const counted = z.nullable(z.array(count));

const recordSchema = z.object({
  v: z.literal(PROTOCOL),
  /** The hash of the script it was begun with: another script is another walk-through. */
  storyHash: z.string(),
  opening: openingSchema,
  inputs: z.array(z.string().check(z.refine((input) => parseInput(input).ok))),
  /** Steps of the last moment that have been told; null is for the beginning of a moment. */
  told: z.nullable(count),
  phase: z.enum(GROUP_PHASES),
  paused: z.boolean(),
  /** How many ballots there have been: the number of the last one. */
  ballots: count,
  ballot: z.nullable(z.extend(ballotSchema, { hands: z.object({ 1: counted, 2: counted }) })),
  past: z.array(pastSchema),
  /** Counts the commands that were carried out. */
  version: count,
});
export type SessionRecord = Immutable<z.infer<typeof recordSchema>>;

export function newRecord(opening: Opening, storyHash: string): SessionRecord {
  return { v: PROTOCOL, storyHash, opening, inputs: [], told: null, phase: 'lobby', paused: false, ballots: 0, ballot: null, past: [], version: 0 };
}

export function parseRecord(kept: unknown): Result<SessionRecord, 'unreadable'> {
  const parsed = recordSchema.safeParse(kept);
  return parsed.success ? ok(parsed.data) : err('unreadable');
}
