/** JSON that remembers on which line each value stands, so that a problem in a table can be pointed at. */
import fs from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '#lib/result.ts';
import { error, type Finding, type Place } from '../findings/finding.ts';
import { jsonFault } from '../words/json-words.ts';

export interface LocatedJson {
  readonly file: string;
  readonly value: unknown;
  /** The place of a value, or of the nearest value around it. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Keys written twice in one object: JSON keeps the last and says nothing. */
  readonly doubled: readonly { readonly key: string; readonly line: number }[];
}

export function readJson(file: string): Result<LocatedJson, Finding> {
  const name = path.basename(file);
  if (!fs.existsSync(file)) {
    return err(
      error({ file, line: 1 }, 'missing-file', `${name} is missing; copy one from another scene and change it`),
    );
  }
  const text = fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  try {
    return ok({ file, value: JSON.parse(text) as unknown, ...locate(file, text) });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const { line, what } = jsonFault(text) ?? { line: 1, what: reason };
    return err(error({ file, line }, 'broken-json', `${name} cannot be read: ${what}`));
  }
}

type Frame = { readonly path: string; readonly isArray: boolean; index: number; key: string | null };

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\n|[^\s{}[\],:"]+/g;

/** Reads text that JSON.parse has accepted, so nothing here needs to refuse anything. */
function locate(file: string, text: string): Pick<LocatedJson, 'placeOf' | 'doubled'> {
  const lines = new Map<string, number>([['', 1]]);
  const doubled: { key: string; line: number }[] = [];
  const frames: Frame[] = [];
  let line = 1;
  for (const [token] of text.matchAll(TOKEN)) {
    const frame = frames.at(-1);
    if (token === '\n') {
      line += 1;
      continue;
    }
    if (token === ',') {
      if (frame) {
        frame.index += 1;
        frame.key = null;
      }
      continue;
    }
    if (token === ':') continue;
    if (token === '}' || token === ']') {
      frames.pop();
      continue;
    }
    if (frame && !frame.isArray && frame.key === null) {
      frame.key = JSON.parse(token) as string; // a key is a JSON string
      const here = join(frame);
      if (lines.has(here)) doubled.push({ key: frame.key, line });
      lines.set(here, line);
      continue;
    }
    const here = frame ? join(frame) : '';
    if (!lines.has(here)) lines.set(here, line);
    if (token === '{' || token === '[') frames.push({ path: here, isArray: token === '[', index: 0, key: null });
  }
  return { placeOf: (where) => ({ file, line: nearest(lines, where) }), doubled };
}

function join(frame: Frame): string {
  return `${frame.path}\u0000${frame.isArray ? frame.index : frame.key}`;
}

function nearest(lines: ReadonlyMap<string, number>, where: readonly PropertyKey[]): number {
  for (let length = where.length; length >= 0; length -= 1) {
    const found = lines.get(
      where
        .slice(0, length)
        .map((part) => `\u0000${String(part)}`)
        .join(''),
    );
    if (found !== undefined) return found;
  }
  return 1;
}
