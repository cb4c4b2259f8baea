/** What a player writes: kept on the device, read by nobody else. */

export const NOTE_KINDS = ['reflection', 'plan', 'not-fitting', 'check'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export interface Note {
  /** Random, as a run's. */
  readonly id: string;
  /** The run it was written to; null for what belongs to no run. */
  readonly runId: string | null;
  readonly kind: NoteKind;
  /** What it answers: a prompt's id, a line's id, a plan's id. The reader knows which from `kind`. At most 200 characters. */
  readonly about: string;
  /** The player's own words, at most `NOTE_LIMIT` characters. May be empty, as in a mark without a comment. */
  readonly text: string;
  /** ISO 8601. */
  readonly writtenAt: string;
}

/** Characters, as JavaScript counts them. Room for two pages; more is a paste that went wrong. */
export const NOTE_LIMIT = 4000;
