/** What is kept on the device. Nothing here ever leaves it. */
import type { Run } from '#run/run.ts';
import type { Note } from './note.ts';

export interface StoredRun {
  /** Random, made when the run begins. */
  readonly id: string;
  readonly run: Run;
  /** Steps told since the last input (run/steps.ts), so that the same line is on the screen again. */
  readonly place: number;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly updatedAt: string;
  /** The ending's id when the scene has been played to its end. */
  readonly ending: string | null;
}

/** Why something could not be kept; play goes on all the same. */
export type NotKept = 'no-storage' | 'storage-full' | 'other-tab' | 'unknown';

export type Kept<Error = NotKept> = { readonly ok: true } | { readonly ok: false; readonly error: Error };

/** A note may also be longer than `NOTE_LIMIT`. */
export type NotKeptNote = NotKept | 'too-long';

export interface Journal {
  /** Newest first. What cannot be read is left alone and counted in `unreadable`. */
  runs(): Promise<{ readonly runs: readonly StoredRun[]; readonly unreadable: number }>;
  run(id: string): Promise<StoredRun | null>;
  save(run: StoredRun): Promise<Kept>;
  /** Removes the run and what was written to it. */
  remove(id: string): Promise<Kept>;
  /** Newest first: those of one run, or all. What cannot be read is left alone. */
  notes(runId?: string): Promise<readonly Note[]>;
  /** The same id again replaces what was there. A text that is too long is refused whole, never cut. */
  keepNote(note: Note): Promise<Kept<NotKeptNote>>;
  dropNote(id: string): Promise<Kept>;
  /** Puts runs and notes back, in place of those with the same id: all of them, or none if any fails. */
  restore(kept: { readonly runs: readonly StoredRun[]; readonly notes: readonly Note[] }): Promise<Kept>;
  /** Removes every run, every note and every setting; really gone afterwards. */
  deleteAll(): Promise<Kept>;
  /** Whether anything can be kept at all (false in some private windows and sandboxed frames). */
  readonly canKeep: boolean;
  /**
   * Claims a run for this tab. `owned` when this tab may save it; `elsewhere` when another tab plays it.
   * `onTaken` is called when another tab takes it over.
   */
  claim(id: string, onTaken: () => void): Promise<'owned' | 'elsewhere'>;
  /** Takes the run over from the other tab. */
  takeOver(id: string, onTaken: () => void): Promise<void>;
  release(id: string): void;
}
