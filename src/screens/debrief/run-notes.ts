/** What the player has written to this run. Every part of the debrief reads and keeps it here. */
import { createContext, use } from 'react';
import { raise } from '#lib/assert-never.ts';
import type { Kept, NotKeptNote } from '#journal/journal.ts';
import type { Note, NoteKind } from '#journal/note.ts';

export interface RunNotes {
  readonly runId: string;
  /** False until they have been read; empty until then. */
  readonly read: boolean;
  readonly all: readonly Note[];
  /** `keep` and `drop` stay the same functions as long as the run does. */
  keep(kind: NoteKind, about: string, text: string): Promise<Kept<NotKeptNote>>;
  drop(kind: NoteKind, about: string): Promise<Kept>;
}

export const RunNotesContext = createContext<RunNotes | null>(null);

export function useRunNotes(): RunNotes {
  return use(RunNotesContext) ?? raise('useRunNotes outside a debrief');
}

/** One note for each thing there is to answer: writing again replaces what was written, also from another tab. */
export function noteId(runId: string, kind: NoteKind, about: string): string {
  return `${runId}.${kind}.${about}`;
}

export function noteAbout(notes: RunNotes, kind: NoteKind, about: string): Note | null {
  const id = noteId(notes.runId, kind, about);
  return notes.all.find((note) => note.id === id) ?? null;
}
