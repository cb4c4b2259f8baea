/** The journal over any place where records lie, and any way of telling tabs apart. */
import type { Claims } from './claims.ts';
import type { Journal, Kept, NotKept, NotKeptNote, StoredRun } from './journal.ts';
import { isFull, removeAllKeys } from './keys.ts';
import { NOTE_LIMIT, type Note } from './note.ts';
import type { RunStore } from './run-store.ts';
import { noteSchema, parseNote, toNoteRecord } from './stored-note.ts';
import { parseRecord, toRecord } from './stored-run.ts';
import { forgetRun, noteAll, noteRun } from './unfinished.ts';
import { forgetWriting, noteWriting, noteWritingNote } from './write-ahead.ts';

export function createJournal(store: RunStore, claims: Claims, canKeep: boolean): Journal {
  /** Runs this tab has read or written. */
  const known = new Set<string>();
  /** Those that were deleted from another tab: what is still played here must not bring them back. */
  const deleted = new Set<string>();
  store.onDeletedElsewhere(() => {
    for (const id of known) deleted.add(id);
  });

  async function runs(): ReturnType<Journal['runs']> {
    // storage that breaks while the game is played is as good as none
    const records = await store.all().catch(() => []);
    const parsed = records.map((record) => parseRecord(record));
    const readable = parsed.flatMap((result) => (result.ok ? [result.value] : []));
    for (const { id } of readable) known.add(id);
    if (canKeep) noteAll(readable);
    return { runs: newestFirst(readable, ({ updatedAt }) => updatedAt), unreadable: parsed.length - readable.length };
  }

  async function run(id: string): Promise<StoredRun | null> {
    const parsed = parseRecord(await store.get(id).catch(() => null));
    if (parsed.ok) known.add(id);
    return parsed.ok ? parsed.value : null;
  }

  async function save(next: StoredRun): Promise<Kept> {
    if (claims.isElsewhere(next.id) || deleted.has(next.id)) return { ok: false, error: 'other-tab' };
    known.add(next.id);
    const written = canKeep ? noteWriting(next) : () => undefined;
    if (canKeep) noteRun(next);
    const kept = await keep(() => store.put(toRecord(next)));
    if (!canKeep) return { ok: false, error: 'no-storage' };
    if (kept.ok) written();
    return kept;
  }

  async function remove(id: string): Promise<Kept> {
    const written = (await notes(id)).map((note) => note.id);
    // a tab that still plays it would bring it back with its next save
    await claims.takeOver(id, () => undefined);
    const kept = await keep(() => store.change({ deleteRuns: [id], deleteNotes: written }));
    claims.release(id);
    if (!kept.ok) return kept;
    forgetRun(id);
    forgetWriting('run', id);
    for (const note of written) forgetWriting('note', note);
    return kept;
  }

  async function notes(runId?: string): Promise<readonly Note[]> {
    const records = await store.notes.all().catch(() => []);
    const readable = records.flatMap((record) => {
      const parsed = parseNote(record);
      return parsed.ok && (runId === undefined || parsed.value.runId === runId) ? [parsed.value] : [];
    });
    return newestFirst(readable, ({ writtenAt }) => writtenAt);
  }

  async function keepNote(note: Note): Promise<Kept<NotKeptNote>> {
    if (note.text.length > NOTE_LIMIT) return { ok: false, error: 'too-long' };
    if (!noteSchema.safeParse(note).success) return { ok: false, error: 'unknown' };
    if (note.runId !== null && deleted.has(note.runId)) return { ok: false, error: 'other-tab' };
    const written = canKeep ? noteWritingNote(note) : () => undefined;
    const kept = await keep(() => store.notes.put(toNoteRecord(note)));
    if (!canKeep) return { ok: false, error: 'no-storage' };
    if (kept.ok) written();
    return kept;
  }

  async function dropNote(id: string): Promise<Kept> {
    const kept = await keep(() => store.notes.delete(id));
    if (kept.ok) forgetWriting('note', id);
    return kept;
  }

  async function restore(kept: { readonly runs: readonly StoredRun[]; readonly notes: readonly Note[] }): Promise<Kept> {
    const written = await keep(() => store.change({ putRuns: kept.runs.map(toRecord), putNotes: kept.notes.map(toNoteRecord) }));
    if (!written.ok) return written;
    for (const { id } of kept.runs) {
      known.add(id);
      // the player has asked for it back
      deleted.delete(id);
      forgetWriting('run', id);
    }
    for (const { id } of kept.notes) forgetWriting('note', id);
    return canKeep ? written : { ok: false, error: 'no-storage' };
  }

  async function deleteAll(): Promise<Kept> {
    removeAllKeys();
    return keep(() => store.destroy());
  }

  const { claim, takeOver, release } = claims;
  return { runs, run, save, remove, notes, keepNote, dropNote, restore, deleteAll, canKeep, claim, takeOver, release };
}

/** ISO 8601 in UTC sorts as text. */
function newestFirst<T>(all: readonly T[], at: (one: T) => string): readonly T[] {
  return all.toSorted((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
}

async function keep(write: () => Promise<void>): Promise<Kept> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    return { ok: false, error: reasonOf(error) };
  }
}

function reasonOf(error: unknown): NotKept {
  if (isFull(error)) return 'storage-full';
  // a newer version of the game in another tab has changed the database
  if (error instanceof Error && error.name === 'VersionError') return 'other-tab';
  return 'unknown';
}
