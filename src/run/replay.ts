/** From a stored run back to where the player was; says what could not be kept when the script has changed under it. */
import { now, play, type Playthrough, type Refusal, type Tell } from './playthrough.ts';
import type { Input, Run } from './run.ts';

/** Why a run could not be replayed to its end. */
export interface Repair {
  /** The inputs that still hold. */
  readonly kept: readonly Input[];
  /** The first input that no longer fits, and why. */
  readonly lost: Input;
  readonly refusal: Refusal;
}

export interface Replayed {
  readonly playthrough: Playthrough;
  /** Null when every input was taken. */
  readonly repair: Repair | null;
}

/**
 * Replays all inputs. If one no longer fits, the run goes back to the start of the part it was in (before, meeting,
 * after, later): a scene half remembered is worse than a part played again.
 */
export function replay(tell: Tell, run: Run, budgetMinutes: number): Replayed {
  const playthrough = play(tell, run.start, budgetMinutes);
  for (const [index, input] of run.inputs.entries()) {
    const taken = playthrough.take(input);
    if (taken.ok) continue;
    const kept = run.inputs.slice(0, startOfPart(playthrough, index));
    return { playthrough: again(tell, run, kept, budgetMinutes), repair: { kept, lost: input, refusal: taken.error } };
  }
  return { playthrough, repair: null };
}

/** Cuts a run back to before its input number `index` (0-based), to take another road from there. */
export function rewind(run: Run, index: number): Run {
  return { ...run, inputs: run.inputs.slice(0, index) };
}

function again(tell: Tell, run: Run, inputs: readonly Input[], budgetMinutes: number): Playthrough {
  const playthrough = play(tell, run.start, budgetMinutes);
  for (const input of inputs) playthrough.take(input);
  return playthrough;
}

/** How many inputs had been taken when the present phase began. */
function startOfPart(playthrough: Playthrough, upTo: number): number {
  const { phase } = now(playthrough);
  let index = upTo;
  while (index > 0 && playthrough.moments[index - 1]?.phase === phase) index -= 1;
  return index;
}
