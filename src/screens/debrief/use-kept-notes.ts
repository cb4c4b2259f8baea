import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Note, NoteKind } from '#journal/note.ts';
import { useApp } from '../app-context.ts';
import { noteId, type RunNotes } from './run-notes.ts';

/** Notes of one run. What cannot be kept on the device lives as long as the page does. */
export function useKeptNotes(runId: string): RunNotes {
  const { journal, now } = useApp();
  const [notes, setNotes] = useState<readonly Note[] | null>(null);

  useEffect(() => {
    let wanted = true;
    journal.notes(runId).then(
      // what was written before they had been read stands
      (found) => { if (wanted) setNotes((here) => [...(here ?? []), ...found.filter(({ id }) => !here?.some((one) => one.id === id))]); },
      () => { if (wanted) setNotes((here) => here ?? []); },
    );
    return () => { wanted = false; };
  }, [journal, runId]);

  const keep = useCallback(async (kind: NoteKind, about: string, text: string) => {
    const note: Note = { id: noteId(runId, kind, about), runId, kind, about, text, writtenAt: now() };
    setNotes((here) => [note, ...(here ?? []).filter(({ id }) => id !== note.id)]);
    return journal.keepNote(note);
  }, [journal, now, runId]);

  const drop = useCallback(async (kind: NoteKind, about: string) => {
    const gone = noteId(runId, kind, about);
    setNotes((here) => (here ?? []).filter(({ id }) => id !== gone));
    return journal.dropNote(gone);
  }, [journal, runId]);

  return useMemo(() => ({ runId, read: notes !== null, all: notes ?? [], keep, drop }), [runId, notes, keep, drop]);
}
