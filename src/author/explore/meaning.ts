/** What the tags of a line or a choice do to the model, as step tables. Uses the game's own reading of tags. */
import type { Happening } from '#model/happening.ts';
import { stepsOf } from '#model/step.ts';
import { happeningsOf } from '#story/happenings.ts';
import { parseTags } from '#story/tags.ts';
import { tableOf, type StepTable } from './step-table.ts';

export class Meaning {
  readonly #facts: ReadonlyMap<string, number>;
  readonly #known = new Map<string, readonly StepTable[]>();

  constructor(facts: ReadonlyMap<string, number>) {
    this.#facts = facts;
  }

  ofTags(raw: readonly string[]): readonly StepTable[] {
    const key = raw.join('#');
    const known = this.#known.get(key);
    if (known) return known;
    const steps = this.of(happeningsOf(parseTags(raw).tags));
    this.#known.set(key, steps);
    return steps;
  }

  of(happenings: readonly Happening[]): readonly StepTable[] {
    return happenings
      .flatMap((happening) => stepsOf(happening))
      .map((step) => tableOf(step, (fact) => this.#facts.get(fact) ?? -1))
      .filter(({ moves, sets }) => moves.length || sets >= 0);
  }
}

/**
 * The check-in: any cell of the grid. Skipping it leaves felt where it is, which is one of the 25 cells too, so it
 * leads nowhere else; leaving it out lets the explorer forget felt before each check-in. Paths are counted without it.
 */
export const CHECKINS: readonly { readonly input: string; readonly happenings: readonly Happening[] }[] = [
  -2, -1, 0, 1, 2,
].flatMap((x) =>
  [-2, -1, 0, 1, 2].map((y) => ({ input: `feel:${x},${y}`, happenings: [{ kind: 'feel' as const, x, y }] })),
);
