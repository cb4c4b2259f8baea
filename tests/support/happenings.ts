/** Arbitrary happenings and states for property tests. Seeds are printed by fast-check when a property fails. */
import fc from 'fast-check';
import type { Happening } from '#model/happening.ts';
import { QUANTITIES, TOP } from '#model/quantities.ts';
import { startState, type State } from '#model/state.ts';
import { ACTS, EVENTS, SHOWS, VARIANTS } from '#model/words.ts';

export const shows = fc.constantFrom(...SHOWS);
export const act = fc.constantFrom(...ACTS);
export const event = fc.constantFrom(...EVENTS);
const axis = fc.integer({ min: -2, max: 2 });

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('event' as const), event, strength: fc.constantFrom(1, 2, 3) }),
  fc.record({ kind: fc.constant('act' as const), act }),
  fc.record({ kind: fc.constant('mode' as const), mode: fc.constantFrom('surface' as const, 'deep' as const, 'genuine' as const), shows }),
  fc.record({ kind: fc.constant('feel' as const), x: axis, y: axis }),
  fc.record({ kind: fc.constant('minutes' as const), n: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant('fact' as const), name: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constant('prep' as const), name: fc.constantFrom('read', 'rest') }),
);

/** Any state at all within the ranges, reachable or not: the signs must hold everywhere. */
export const state: fc.Arbitrary<State> = fc
  .tuple(fc.constantFrom(...VARIANTS), ...QUANTITIES.map((name) => fc.integer({ min: 0, max: TOP[name] })))
  .map(([variant, ...values]) => ({ ...startState({ variant, minutes: 0, carried: [], house: [] }), values }));

/** A state with some values fixed, for the tables. */
export function stateWith(values: Partial<Record<(typeof QUANTITIES)[number], number>>): State {
  const start = startState({ variant: 'ordinary', minutes: 20, carried: [], house: [] });
  return { ...start, values: QUANTITIES.map((name, at) => values[name] ?? start.values[at] ?? 0) };
}
