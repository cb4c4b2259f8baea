/** A path as a file, and the path that is followed on this device. */
import * as z from 'zod/mini';
import { err, ok, type Result } from '#lib/result.ts';
import { isDay, type Day } from '#week/day.ts';
import { checkPath, PATH_LIMITS, PATH_VERSION, type Path, type PathFault } from '#week/path.ts';
import type { FileFault } from './file-fault.ts';
import { readFileText } from './read-file.ts';

export const PATH_FILE_LIMIT = 100_000;

export interface Followed {
  readonly path: Path;
  /** The day it was begun on this device. */
  readonly begun: Day;
}

export function pathText(path: Path): string {
  return `${JSON.stringify({ frontstage: 'path', version: PATH_VERSION, ...path }, null, 2)}\n`;
}

export function parsePath(text: string, scenes: readonly string[]): Result<Path, FileFault> {
  const file = readFileText(text, 'path', PATH_VERSION, PATH_FILE_LIMIT);
  if (!file.ok) return file;
  const { version, title, steps, check } = file.value;
  const checked = checkPath({ version, title, steps, check }, scenes);
  return checked.ok ? ok(checked.value) : err(asFileFault(checked.error));
}

export function asFileFault({ field, step, problem }: PathFault): FileFault {
  if (step === null) return { field, problem };
  return { field: field === 'steps' ? `steps[${step - 1}]` : `steps[${step - 1}].${field}`, problem };
}

/** As it is kept and exported. Scenes are not looked up: one that has left the game must not take the rest with it. */
export const followedSchema = z.object({
  path: z.object({
    title: z.string().check(z.minLength(1), z.maxLength(PATH_LIMITS.title)),
    steps: z.array(z.object({
      scene: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
      weeks: z.int().check(z.nonnegative(), z.maximum(PATH_LIMITS.weeks)),
    })).check(z.minLength(1), z.maxLength(PATH_LIMITS.steps)),
    check: z.boolean(),
  }),
  begun: z.string().check(z.refine(isDay)),
});
