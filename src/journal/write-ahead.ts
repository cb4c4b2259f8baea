/**
 * What is being written to the database right now, noted in localStorage first. The database answers later, and a page that
 * is reloaded or crashes meanwhile takes the write with it; localStorage has it the moment the player has answered.
 */
import type { StoredRun } from './journal.ts';
import { keyNames, readKey, removeKey, writeKey } from './keys.ts';
import type { Note } from './note.ts';
import type { RunStore } from './run-store.ts';
import { parseNote, toNoteRecord } from './stored-note.ts';
import { parseRecord, toRecord } from './stored-run.ts';

const PREFIX = 'writing.';
/** Not under the one above: an older game in another tab takes all that is there for runs. */
const NOTE_PREFIX = 'writing-note.';

/** Gives back what to call when the database has it. A refused note is no harm: the write itself says what is wrong. */
export function noteWriting(run: StoredRun): () => void {
  return ahead(PREFIX + run.id, toRecord(run));
}

/** The same for what the player has written. */
export function noteWritingNote(note: Note): () => void {
  return ahead(NOTE_PREFIX + note.id, toNoteRecord(note));
}

/** When a run is removed, or a note: nothing half written may bring it back. */
export function forgetWriting(kind: 'run' | 'note', id: string): void {
  removeKey((kind === 'run' ? PREFIX : NOTE_PREFIX) + id);
}

function ahead(key: string, record: object): () => void {
  const note = JSON.stringify(record);
  writeKey(key, note);
  return () => {
    // a newer write of the same record has its own note by now
    if (readKey(key) === note) removeKey(key);
  };
}

/** Puts what an earlier page had begun to write into the database, unless it got there or something newer did. */
export async function finishWriting(store: RunStore): Promise<void> {
  for (const key of keyNames(PREFIX)) {
    const parsed = parseRecord(parseJson(readKey(key)));
    if (parsed.ok) {
      const there = parseRecord(await store.get(parsed.value.id));
      if (!there.ok || there.value.updatedAt < parsed.value.updatedAt) await store.put(toRecord(parsed.value));
    }
    removeKey(key);
  }
  for (const key of keyNames(NOTE_PREFIX)) {
    const parsed = parseNote(parseJson(readKey(key)));
    if (parsed.ok) {
      const there = parseNote(await store.notes.get(parsed.value.id));
      if (!there.ok || there.value.writtenAt < parsed.value.writtenAt) await store.notes.put(toNoteRecord(parsed.value));
    }
    removeKey(key);
  }
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
