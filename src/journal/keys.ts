/** Our keys in localStorage, which throws where storage is refused or full. */
import type { Kept } from './journal.ts';

const PREFIX = 'frontstage.';

export function readKey(name: string): string | null {
  return orElse(() => localStorage.getItem(PREFIX + name), null);
}

export function writeKey(name: string, value: string): Kept {
  try {
    localStorage.setItem(PREFIX + name, value);
    return { ok: true };
  } catch (error) {
    return { ok: false, error: isFull(error) ? 'storage-full' : 'no-storage' };
  }
}

export function removeKey(name: string): void {
  orElse(() => localStorage.removeItem(PREFIX + name), undefined);
}

/** The names that begin so, as `readKey` takes them. */
export function keyNames(start: string): string[] {
  const keys = orElse(() => Object.keys(localStorage), []);
  return keys.filter((key) => key.startsWith(PREFIX + start)).map((key) => key.slice(PREFIX.length));
}

/** Everything the game has ever put there, whichever version it was. */
export function removeAllKeys(): void {
  orElse(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }, undefined);
}

/** Firefox has a name of its own for it. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
}

function orElse<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise; // refused: as if nothing had ever been kept
  }
}
