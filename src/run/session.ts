/**
 * A run at reading pace: what has been told, what may be answered, and one input at a time.
 * The playthrough knows the whole moment at once; the session lets it out step by step (run/steps.ts).
 */
import { now, type Playthrough } from './playthrough.ts';
import { stepsOf } from './steps.ts';
import type { Line, Moment } from './moment.ts';
import type { Input } from './run.ts';

export interface Snapshot {
  readonly moments: readonly Moment[];
  /** Steps of the last moment that have been told. */
  readonly told: number;
  /** Everything has been told and the player may answer. */
  readonly answering: boolean;
}

export interface Session {
  /** The same object until something changes. */
  snapshot(): Snapshot;
  /** Tells the next step; false when there is none. */
  tell(): boolean;
  /** `index` is the moment the player saw: an answer to an older one is not taken. */
  take(input: Input, index: number): boolean;
}

/** `place` is where an earlier visit stopped, null for a run that begins. */
export function createSession(playthrough: Playthrough, place: number | null): Session {
  let told = opening(now(playthrough));
  if (place !== null) told = Math.min(Math.max(place, told), length(now(playthrough)));
  let snapshot = shot();

  function shot(): Snapshot {
    return { moments: [...playthrough.moments], told, answering: told >= length(now(playthrough)) };
  }

  function tell(): boolean {
    if (snapshot.answering) return false;
    told += 1;
    snapshot = shot();
    return true;
  }

  function take(input: Input, index: number): boolean {
    if (!snapshot.answering || index !== now(playthrough).index) return false;
    if (!playthrough.take(input).ok) return false;
    told = opening(now(playthrough));
    snapshot = shot();
    return true;
  }

  return { snapshot: () => snapshot, tell, take };
}

/** The lines that are told: the check-in's question is the check-in itself. */
export function toldSteps(moment: Moment): readonly (readonly Line[])[] {
  return stepsOf(moment.lines.filter((line) => !line.tags.checkin));
}

/** Steps that stand at once: what the player chose comes together with what it led to. */
export function opening(moment: Moment): number {
  const steps = toldSteps(moment);
  return Math.min(steps[0]?.[0]?.chosen ? 2 : 1, steps.length);
}

/** A check-in waits one step longer, since it takes the place of the last line on the screen. */
function length(moment: Moment): number {
  const steps = toldSteps(moment).length;
  return moment.ask.kind === 'feel' && steps > 0 ? steps + 1 : steps;
}
