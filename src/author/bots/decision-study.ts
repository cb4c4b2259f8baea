/**
 * What each option of a decision does up to the next one, in the states that random play comes through. An option that
 * is best on every meter and in the author's rating, every time, makes the decision no decision.
 */
import { AT } from '#model/quantities.ts';
import type { Mode } from '#model/words.ts';
import type { Ratings } from '#story/scene.ts';
import type { GraphOption, GraphRun } from './graph-run.ts';

/** +1 where more is better for somebody, −1 where less is. Minutes left count as something to keep. */
const WORTH = {
  agitation: -1,
  trust: 1,
  understanding: 1,
  energy: 1,
  gap: -1,
  safety: 1,
  clarity: 1,
  residue: -1,
  minutes: 1,
} as const;
const METERS = Object.entries(WORTH).map(([name, sign]) => ({ at: AT[name as keyof typeof WORTH], sign }));

/** The clearly wrong acts are not rated; for this they count as the lowest. */
const REDLINE_RATING = 1;

export interface StudiedDecisions {
  readonly seen: number;
  /** Decisions in which the same option wins on everything, in every state seen. */
  readonly dominated: readonly {
    readonly winner: string;
    readonly options: readonly string[];
    readonly states: number;
  }[];
  /** In how many decisions some option wins on everything in at least one state. */
  readonly sometimesDominated: number;
  /** Sets of choices of the second layer among them. */
  readonly innerDecisions: number;
  /** How often each mode goes best in the second layer, in parts of 1; null without a second layer. */
  readonly modes: Readonly<Record<'surface' | 'deep' | 'genuine', number>> | null;
}

interface Seen {
  readonly options: readonly string[];
  states: number;
  readonly wins: Map<string, number>;
}

interface Outcome {
  readonly meters: readonly number[];
  readonly rating: number | null;
}

export class DecisionStudy {
  readonly #ratings: Ratings | null;
  readonly #seen = new Map<string, Seen>();
  readonly #modes = new Map<Mode, number>();
  #innerStates = 0;
  readonly #inner = new Set<string>();

  constructor(ratings: Ratings | null) {
    this.#ratings = ratings;
  }

  look(run: GraphRun, options: readonly GraphOption[]): void {
    if (options.length < 2) return;
    const ids = options.map(({ id }) => id);
    const key = ids.join(' ');
    const seen = this.#seen.get(key) ?? { options: ids, states: 0, wins: new Map<string, number>() };
    this.#seen.set(key, seen);
    seen.states += 1;
    const outcomes = options.map((option, index) => this.#outcome(run, option, index));
    const winner = outcomes.findIndex((mine, index) =>
      outcomes.every((other, at) => at === index || beats(mine, other)),
    );
    if (winner >= 0) seen.wins.set(ids[winner]!, (seen.wins.get(ids[winner]!) ?? 0) + 1);
    if (options.every(({ tags }) => tags.inner)) {
      this.#inner.add(key);
      this.#noteModes(options, outcomes);
    }
  }

  result(): StudiedDecisions {
    const all = [...this.#seen.values()];
    const parts = (mode: Mode) =>
      Math.round(((this.#modes.get(mode) ?? 0) / Math.max(1, this.#innerStates)) * 100) / 100;
    return {
      seen: all.length,
      dominated: all.flatMap(({ options, states, wins }) =>
        [...wins].filter(([, won]) => won === states).map(([winner]) => ({ winner, options, states })),
      ),
      sometimesDominated: all.filter(({ wins }) => wins.size > 0).length,
      innerDecisions: this.#inner.size,
      modes: this.#innerStates ? { surface: parts('surface'), deep: parts('deep'), genuine: parts('genuine') } : null,
    };
  }

  #outcome(run: GraphRun, option: GraphOption, index: number): Outcome {
    const fork = run.fork();
    fork.pick(index);
    const rating =
      this.#ratings?.choices[option.id]?.author ?? (option.tags.redline === undefined ? null : REDLINE_RATING);
    return { meters: METERS.map(({ at, sign }) => sign * (fork.state.values[at] ?? 0)), rating };
  }

  #noteModes(options: readonly GraphOption[], outcomes: readonly Outcome[]): void {
    const sums = outcomes.map(({ meters }) => meters.reduce((sum, value) => sum + value, 0));
    const top = Math.max(...sums);
    const winners = options.filter((_, index) => sums[index] === top);
    this.#innerStates += 1;
    for (const { tags } of winners)
      if (tags.mode) this.#modes.set(tags.mode, (this.#modes.get(tags.mode) ?? 0) + 1 / winners.length);
  }
}

/**
 * At least as good everywhere and better on some meter. Better in rating alone is no win: a decision may be about what
 * is noticed or noted, with its price later. Unrated options are equal in rating to all.
 */
function beats(mine: Outcome, other: Outcome): boolean {
  if (mine.rating !== null && other.rating !== null && mine.rating < other.rating) return false;
  const differences = mine.meters.map((value, index) => value - other.meters[index]!);
  return differences.every((difference) => difference >= 0) && differences.some((difference) => difference > 0);
}
