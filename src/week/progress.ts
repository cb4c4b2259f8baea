/** How far somebody has come on a path, from the runs on the device alone. */
import { addWeeks, type Day } from './day.ts';
import type { Path } from './path.ts';

/** A scene that was played to its end. */
export interface Finish {
  readonly scene: string;
  readonly day: Day;
}

export interface StepProgress {
  readonly scene: string;
  /** The first day the step is meant for. Earlier is allowed too: it is advice, not a lock. */
  readonly from: Day;
  readonly done: Day | null;
  /** `now`: the next one to do, and its day has come. `next`: the next one, but its day has not. */
  readonly state: 'done' | 'now' | 'next' | 'later';
}

export interface Progress {
  readonly steps: readonly StepProgress[];
  readonly complete: boolean;
  /** The day the last step was done; null until all are. */
  readonly completed: Day | null;
}

/**
 * A scene counts from whenever it was played. Where a path meets the same scene again, only a finish from the day of that
 * step on counts for it: meeting it again after a while is the whole point.
 */
export function progressOf(path: Path, begun: Day, finishes: readonly Finish[], today: Day): Progress {
  const left = finishes.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const seen = new Set<string>();
  let from = begun;
  let nextFound = false;
  const steps = path.steps.map(({ scene, weeks }): StepProgress => {
    from = addWeeks(from, weeks);
    const again = seen.has(scene);
    seen.add(scene);
    const at = left.findIndex((finish) => finish.scene === scene && (!again || finish.day >= from));
    const [finish] = at < 0 ? [] : left.splice(at, 1);
    if (finish) return { scene, from, done: finish.day, state: 'done' };
    const isNext = !nextFound;
    nextFound = true;
    return { scene, from, done: null, state: isNext ? (from <= today ? 'now' : 'next') : 'later' };
  });
  const complete = steps.every(({ done }) => done !== null);
  const days = steps.flatMap(({ done }) => (done ? [done] : [])).toSorted();
  return { steps, complete, completed: complete ? (days.at(-1) ?? null) : null };
}
