/** The model's state, and how a happening changes it. Deterministic: no clock, no chance, nothing from outside. */
import type { Happening } from './happening.ts';
import { AT, QUANTITIES, clamp, TOP, type Point, type Quantity } from './quantities.ts';
import { SHOWN_POINTS } from './shown.ts';
import { runStep, stepsOf } from './step.ts';
import { VARIANTS, type Variant } from './words.ts';

export interface State {
  /** In the order of QUANTITIES. */
  readonly values: readonly number[];
  /** What has been done and noted: acts, facts, `prep:x`, `carried:x`, `house:x`. */
  readonly facts: ReadonlySet<string>;
  /** What was last shown, −2…2; null before the first time anything was shown. */
  readonly shown: Point | null;
  readonly variant: Variant;
}

/** Everything a run begins with. */
export interface Start {
  readonly variant: Variant;
  /** Minutes backstage before the meeting, 0–30. */
  readonly minutes: number;
  /** Facts that earlier scenes left behind. */
  readonly carried: readonly string[];
  /** What the office has agreed on its house page. */
  readonly house: readonly string[];
}

/** One thing a rule did, for the debrief: «uro 4 → 3, R40». */
export interface Effect {
  readonly rule: string;
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
}

export function startValues(variant: Variant, minutes: number): number[] {
  const dial = VARIANTS.indexOf(variant);
  const start: Record<Quantity, number> = {
    agitation: 2 + dial, trust: 2, understanding: 2, energy: 5, gap: 0, safety: 4, clarity: 2, residue: 1,
    feltX: 2, feltY: 2, leak: 0, minutes: clamp(minutes, TOP.minutes),
  };
  return QUANTITIES.map((name) => start[name]);
}

export function startState(start: Start): State {
  const facts = [...start.carried.map((fact) => `carried:${fact}`), ...start.house.map((rule) => `house:${rule}`)];
  return { values: startValues(start.variant, start.minutes), facts: new Set(facts), shown: null, variant: start.variant };
}

export function apply(state: State, happening: Happening): { state: State; effects: Effect[] } {
  const values = [...state.values];
  const facts = new Set(state.facts);
  const effects: Effect[] = [];
  for (const step of stepsOf(happening)) {
    const before = [...values];
    if (!runStep(step, values)) continue;
    if (step.sets !== undefined) facts.add(step.sets);
    if (step.rule !== null) effects.push(...changes(step.rule, before, values));
  }
  // Shown is read after the rules: a feeling that was worked on has moved by then.
  const shown = happening.kind === 'mode' ? shownAfter(happening.shows, values) : state.shown;
  return { state: { values, facts, shown, variant: state.variant }, effects };
}

function changes(rule: string, before: readonly number[], after: readonly number[]): Effect[] {
  return QUANTITIES.flatMap((quantity, at) =>
    before[at] === after[at] ? [] : [{ rule, quantity, from: before[at]!, to: after[at]! }],
  );
}

function shownAfter(shows: keyof typeof SHOWN_POINTS | 'felt', values: readonly number[]): Point {
  return shows === 'felt' ? { x: values[AT.feltX]! - 2, y: values[AT.feltY]! - 2 } : SHOWN_POINTS[shows];
}

export function feltOf(state: State): Point {
  return { x: state.values[AT.feltX]! - 2, y: state.values[AT.feltY]! - 2 };
}

export function valueOf(state: State, quantity: Quantity): number {
  return state.values[AT[quantity]]!;
}
