/**
 * Which scenes have a run that was begun and not ended. Kept in localStorage as `run:scene run:scene`, because the start
 * script in index.html must know it before anything has been fetched. Only a hint: the journal's records are the truth.
 */
import { readKey, removeKey, writeKey } from './keys.ts';
import type { StoredRun } from './journal.ts';

export const UNFINISHED = 'unfinished';

export function noteRun({ id, run, ending }: StoredRun): void {
  const mine = `${id}:${run.scene}`;
  const others = entries().filter((entry) => !entry.startsWith(`${id}:`));
  if (ending !== null) write(others);
  else if (!entries().includes(mine)) write([...others, mine]);
}

export function forgetRun(id: string): void {
  write(entries().filter((entry) => !entry.startsWith(`${id}:`)));
}

/** After all records have been read: what they say replaces what was noted. */
export function noteAll(runs: readonly StoredRun[]): void {
  write(runs.filter(({ ending }) => ending === null).map(({ id, run }) => `${id}:${run.scene}`));
}

function entries(): string[] {
  return readKey(UNFINISHED)?.split(' ').filter(Boolean) ?? [];
}

/** Reading is free, writing goes to the disk; and a run is saved after every press. */
function write(next: readonly string[]): void {
  const text = next.join(' ');
  if (text === (readKey(UNFINISHED) ?? '')) return;
  if (text) writeKey(UNFINISHED, text);
  else removeKey(UNFINISHED);
}
