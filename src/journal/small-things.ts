/**
 * The few things that are kept beside runs and notes: the path that is followed, the self-checks, the office's page as it was
 * changed here. Small, and wanted before a page is drawn, so they lie in localStorage. One that cannot be read is as none.
 */
import type * as z from 'zod/mini';
import type { SelfCheck } from '#week/self-check.ts';
import type { House } from './house.ts';
import { houseSchema } from './house-file.ts';
import { noteHouseWords } from './house-words.ts';
import type { Kept } from './journal.ts';
import { readKey, removeKey, writeKey } from './keys.ts';
import { followedSchema, type Followed } from './path-file.ts';
import { selfChecksSchema } from './stored-check.ts';

export function readFollowed(): Followed | null {
  return read('path', followedSchema);
}

export function keepFollowed(followed: Followed | null): Kept {
  return write('path', followed);
}

/** Oldest first. */
export function readSelfChecks(): readonly SelfCheck[] {
  return read('self-checks', selfChecksSchema) ?? [];
}

export function keepSelfChecks(checks: readonly SelfCheck[]): Kept {
  return write('self-checks', checks.length ? checks : null);
}

/** The office's page as it was written on this device; it stands before the one beside the game. */
export function readOwnHouse(): House | null {
  return read('house', houseSchema);
}

export function keepOwnHouse(house: House | null): Kept {
  const kept = write('house', house);
  if (kept.ok) noteHouseWords(house);
  return kept;
}

function read<T>(key: string, schema: z.ZodMiniType<T>): T | null {
  const text = readKey(key);
  if (text === null) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // half written, or another's
  }
}

function write(key: string, value: object | null): Kept {
  if (value !== null) return writeKey(key, JSON.stringify(value));
  removeKey(key);
  return { ok: true };
}
