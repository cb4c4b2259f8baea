/** The first look at a file somebody has chosen: is it text we wrote, of our kind, and not from a later game? */
import { err, ok, type Result } from '#lib/result.ts';
import type { FileFault } from './file-fault.ts';

export type FileKind = 'journal' | 'house' | 'path';

/** `limit` in characters. The fields inside are still to be judged. */
export function readFileText(text: string, kind: FileKind, version: number, limit: number): Result<Readonly<Record<string, unknown>>, FileFault> {
  if (text.length > limit) return err({ field: '', problem: 'too-large' });
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = json.value;
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return err({ field: '', problem: 'foreign' });
  const fields = file as Readonly<Record<string, unknown>>;
  if (fields['frontstage'] !== kind) return err({ field: 'frontstage', problem: 'foreign' });
  if (typeof fields['version'] !== 'number' || !Number.isInteger(fields['version']) || fields['version'] < 1) return err({ field: 'version', problem: fields['version'] === undefined ? 'missing' : 'not-understood' });
  if (fields['version'] > version) return err({ field: 'version', problem: 'newer' });
  return ok(fields);
}

function parseJson(text: string): Result<unknown, FileFault> {
  try {
    // some editors put a mark before the first character
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch {
    return err({ field: '', problem: 'not-json' });
  }
}
