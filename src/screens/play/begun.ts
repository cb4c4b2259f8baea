import type { StoredRun } from '#journal/journal.ts';
import type { Run } from '#run/run.ts';

/** A run to play: one that begins, or a stored one to go on with. */
export interface Begun {
  readonly id: string;
  readonly run: Run;
  /** Where an earlier visit stopped; null for a run that begins. */
  readonly place: number | null;
  readonly startedAt: string;
}

/** A stored run, as something to go on with. */
export function begunFrom({ id, run, place, startedAt }: StoredRun): Begun {
  return { id, run, place, startedAt };
}
