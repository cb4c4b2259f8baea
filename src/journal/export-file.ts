/** Everything that is kept, as one file that can be read here again, on this device or another. */
import * as z from 'zod/mini';
import { err, ok, type Result } from '#lib/result.ts';
import type { SelfCheck } from '#week/self-check.ts';
import { faultOf, type FileFault } from './file-fault.ts';
import { houseSchema } from './house-file.ts';
import type { House } from './house.ts';
import type { StoredRun } from './journal.ts';
import type { Note } from './note.ts';
import { followedSchema, type Followed } from './path-file.ts';
import { readFileText } from './read-file.ts';
import { selfChecksSchema } from './stored-check.ts';
import { readNote, toNoteRecord } from './stored-note.ts';
import { readRecord, toRecord } from './stored-run.ts';

export const EXPORT_VERSION = 1;
/** Bytes of a file, and so at least its characters: some thousand runs. */
export const EXPORT_LIMIT = 10_000_000;

export interface Everything {
  readonly runs: readonly StoredRun[];
  readonly notes: readonly Note[];
  readonly path: Followed | null;
  readonly checks: readonly SelfCheck[];
  readonly house: House | null;
}

export function exportText({ runs, notes, path, checks, house }: Everything, now: string): string {
  const file = {
    frontstage: 'journal', version: EXPORT_VERSION, exportedAt: now,
    runs: runs.map(toRecord), notes: notes.map(toNoteRecord), path, checks, house,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** All of it or none: half a journal would look like a whole one. */
export function parseExport(text: string): Result<Everything, FileFault> {
  const file = readFileText(text, 'journal', EXPORT_VERSION, EXPORT_LIMIT);
  if (!file.ok) return file;
  const runs = readAll(file.value['runs'], 'runs', readRecord);
  if (!runs.ok) return runs;
  const notes = readAll(file.value['notes'], 'notes', readNote);
  if (!notes.ok) return notes;
  const path = readOne(file.value['path'], 'path', z.nullable(followedSchema));
  if (!path.ok) return path;
  const checks = readOne(file.value['checks'], 'checks', selfChecksSchema);
  if (!checks.ok) return checks;
  const house = readOne(file.value['house'], 'house', z.nullable(houseSchema));
  if (!house.ok) return house;
  return ok({ runs: runs.value, notes: notes.value, path: path.value, checks: checks.value, house: house.value });
}

type Read<T> = (record: unknown, within: readonly PropertyKey[]) => Result<T, FileFault>;

function readAll<T extends { readonly id: string }>(records: unknown, field: string, read: Read<T>): Result<readonly T[], FileFault> {
  if (!Array.isArray(records)) return err({ field, problem: records === undefined ? 'missing' : 'not-understood' });
  const all: T[] = [];
  for (const [at, record] of (records as readonly unknown[]).entries()) {
    const one = read(record, [field, at]);
    if (!one.ok) return one;
    all.push(one.value);
  }
  const seen = new Set<string>();
  const twice = all.findIndex(({ id }) => seen.size === seen.add(id).size);
  return twice < 0 ? ok(all) : err({ field: `${field}[${twice}].id`, problem: 'not-understood' });
}

function readOne<T>(value: unknown, field: string, schema: z.ZodMiniType<T>): Result<T, FileFault> {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error.issues, [field]));
}
