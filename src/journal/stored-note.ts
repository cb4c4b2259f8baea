/** What a record of a note on the device must look like before it is believed. */
import * as z from 'zod/mini';
import type { Result } from '#lib/result.ts';
import type { FileFault } from './file-fault.ts';
import { NOTE_KINDS, NOTE_LIMIT, type Note } from './note.ts';
import { momentSchema } from './stored-run.ts';
import { parseVersioned, readVersioned, type Migrations } from './versioned.ts';

/** Written into each record. Raise it with every change of the shape, and add the migration from the version before. */
export const NOTE_VERSION = 1;

const MIGRATIONS: Migrations = {};

const id = z.string().check(z.minLength(1), z.maxLength(200));

export const noteSchema = z.object({
  id,
  runId: z.nullable(id),
  kind: z.enum(NOTE_KINDS),
  about: z.string().check(z.maxLength(200)),
  text: z.string().check(z.maxLength(NOTE_LIMIT)),
  writtenAt: momentSchema,
});

export function toNoteRecord(note: Note): object {
  return { version: NOTE_VERSION, ...note };
}

export function parseNote(record: unknown, migrations: Migrations = MIGRATIONS, current = NOTE_VERSION): Result<Note, 'unreadable'> {
  return parseVersioned(record, noteSchema, migrations, current);
}

/** The same, for whoever has to say what is wrong with it. */
export function readNote(record: unknown, within: readonly PropertyKey[]): Result<Note, FileFault> {
  return readVersioned(record, noteSchema, MIGRATIONS, NOTE_VERSION, within);
}
