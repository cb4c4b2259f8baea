/** What a record of a run on the device must look like before it is believed. */
import * as z from 'zod/mini';
import type { Result } from '#lib/result.ts';
import { parseInput } from '#run/run.ts';
import type { FileFault } from './file-fault.ts';
import type { StoredRun } from './journal.ts';
import { parseVersioned, readVersioned, type Migrations } from './versioned.ts';

/** Written into each record. Raise it with every change of the shape, and add the migration from the version before. */
export const RECORD_VERSION = 1;

const MIGRATIONS: Migrations = {};

const input = z.string().check(z.refine((text) => parseInput(text).ok));
const count = z.int().check(z.nonnegative());
export const momentSchema = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));

const storedRunSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  run: z.object({
    schema: z.literal(1),
    scene: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    storyHash: z.string(),
    start: z.object({
      seed: z.int(),
      variant: z.enum(['mild', 'ordinary', 'hard']),
      house: z.array(z.string()),
      carried: z.array(z.string()),
      help: z.enum(['novice', 'experienced']),
    }),
    inputs: z.array(input),
  }),
  place: count,
  startedAt: momentSchema,
  updatedAt: momentSchema,
  ending: z.nullable(z.string()),
});

export function toRecord(run: StoredRun): object {
  return { version: RECORD_VERSION, ...run };
}

export function parseRecord(record: unknown, migrations: Migrations = MIGRATIONS, current = RECORD_VERSION): Result<StoredRun, 'unreadable'> {
  return parseVersioned(record, storedRunSchema, migrations, current);
}

/** The same, for whoever has to say what is wrong with it. */
export function readRecord(record: unknown, within: readonly PropertyKey[]): Result<StoredRun, FileFault> {
  return readVersioned(record, storedRunSchema, MIGRATIONS, RECORD_VERSION, within);
}
