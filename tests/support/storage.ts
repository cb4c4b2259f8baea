/** What a browser gives a page for keeping things, for tests in Node. */
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { StoredRun } from '#journal/journal.ts';
import type { Note } from '#journal/note.ts';
import type { Input } from '#run/run.ts';

/** A device on which nothing has been kept yet. */
export function freshDevice(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', createStorage());
}

/** Like localStorage: its keys are its own properties, as `Object.keys` sees them. */
export function createStorage(): Storage {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(storage, key) ? (storage[key] as string) : null),
    setItem: (key: string, value: string) => void (storage[key] = String(value)),
    removeItem: (key: string) => void Reflect.deleteProperty(storage, key),
  };
  const storage = Object.create(methods) as Record<string, unknown>;
  return storage as unknown as Storage; // all that the game uses of it
}

export function storedRun(change: Partial<Omit<StoredRun, 'run'>> & { scene?: string; inputs?: readonly Input[] } = {}): StoredRun {
  const { scene = 'kald-start', inputs = ['prep-done'], ...rest } = change;
  const start = { seed: 1, variant: 'ordinary', house: [], carried: [], help: 'novice' } as const;
  return {
    id: 'run-1', run: { schema: 1, scene, storyHash: 'abc', start, inputs }, place: 0,
    startedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:05:00.000Z', ending: null, ...rest,
  };
}

export function note(change: Partial<Note> = {}): Note {
  return { id: 'note-1', runId: 'run-1', kind: 'reflection', about: 'P15', text: 'Varm i ansiktet.', writtenAt: '2026-11-22T10:06:00.000Z', ...change };
}
