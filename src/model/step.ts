/**
 * A happening turned into plain data: what is compared and what is moved. The game runs these steps one state at a time;
 * the explorer reads them to know, without guessing, what each rule asks and changes.
 */
import { assertNever } from '#lib/assert-never.ts';
import type { Happening, Trigger } from './happening.ts';
import { AT, TOP, clamp, type Point, type Values } from './quantities.ts';
import type { Condition, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { pointOf } from './shown.ts';

export type Test =
  | { readonly at: number; readonly atLeast: number }
  | { readonly at: number; readonly atMost: number }
  /** Distance of felt from a fixed point (in stored 0–4 coordinates). */
  | { readonly from: Point; readonly atLeast: number }
  | { readonly from: Point; readonly atMost: number };

export type Move =
  | { readonly at: number; readonly by: number; readonly top: number }
  | { readonly at: number; readonly toward: number; readonly by: number }
  | { readonly at: number; readonly to: number };

export interface Step {
  /** The rule's id, or null for bookkeeping that is no rule (a check-in, minutes spent). */
  readonly rule: string | null;
  readonly tests: readonly Test[];
  readonly moves: readonly Move[];
  /** A fact that is true from now on. */
  readonly sets?: string;
}

const byTrigger = Map.groupBy(RULES, (rule) => rule.on);

/** What one happening does, in order. Same happening, same steps. */
export function stepsOf(happening: Happening): readonly Step[] {
  switch (happening.kind) {
    case 'event':
      return ruleSteps(`event:${happening.event}`, happening.strength, null);
    case 'act':
      return [{ rule: null, tests: [], moves: [], sets: happening.act }, ...ruleSteps(`act:${happening.act}`, 1, null)];
    case 'mode':
      return [bookkeeping({ at: AT.leak, to: 0 }), ...ruleSteps(`mode:${happening.mode}`, 1, pointOf(happening.shows))];
    case 'prep':
      return [{ rule: null, tests: [], moves: [], sets: `prep:${happening.name}` }];
    case 'fact':
      return [{ rule: null, tests: [], moves: [], sets: happening.name }];
    case 'minutes':
      return [bookkeeping({ at: AT.minutes, by: -happening.n, top: TOP.minutes })];
    case 'feel':
      return [bookkeeping({ at: AT.feltX, to: happening.x + 2 }, { at: AT.feltY, to: happening.y + 2 })];
    default:
      return assertNever(happening, 'happening');
  }
}

function bookkeeping(...moves: Move[]): Step {
  return { rule: null, tests: [], moves };
}

function ruleSteps(trigger: Trigger, strength: number, shown: Point | null): Step[] {
  return (byTrigger.get(trigger) ?? []).flatMap((rule) => stepOf(rule, strength, shown) ?? []);
}

function stepOf(rule: Rule, strength: number, shown: Point | null): Step | null {
  const tests: Test[] = [];
  for (const condition of rule.when ?? []) {
    const test = testOf(condition, shown);
    if (test === false) return null;
    if (test !== true) tests.push(test);
  }
  const moves: Move[] = Object.entries(rule.change ?? {}).map(([name, by]) => {
    const quantity = name as keyof typeof AT; // Object.entries widens the keys of a Record
    return { at: AT[quantity], by: by * (rule.scaled ? strength : 1), top: TOP[quantity] };
  });
  if (rule.towardShown && shown) {
    moves.push({ at: AT.feltX, toward: shown.x, by: rule.towardShown }, { at: AT.feltY, toward: shown.y, by: rule.towardShown });
  }
  return { rule: rule.id, tests, moves };
}

/** True or false where the answer is fixed: what is shown is what is felt, so the distance is 0. */
function testOf(condition: Condition, shown: Point | null): Test | boolean {
  if (condition.of !== 'distance') {
    const at = AT[condition.of];
    return 'atLeast' in condition ? { at, atLeast: condition.atLeast } : { at, atMost: condition.atMost };
  }
  if (!shown) return 'atLeast' in condition ? condition.atLeast <= 0 : condition.atMost >= 0;
  return 'atLeast' in condition ? { from: shown, atLeast: condition.atLeast } : { from: shown, atMost: condition.atMost };
}

export function holds(test: Test, values: Values): boolean {
  const value = 'at' in test ? values[test.at]! : Math.max(Math.abs(values[AT.feltX]! - test.from.x), Math.abs(values[AT.feltY]! - test.from.y));
  return 'atLeast' in test ? value >= test.atLeast : value <= test.atMost;
}

export function moved(move: Move, value: number): number {
  if ('to' in move) return move.to;
  if ('toward' in move) return value + Math.sign(move.toward - value) * Math.min(move.by, Math.abs(move.toward - value));
  return clamp(value + move.by, move.top);
}

/** Changes `values` in place. Tests and moves are small integers, so this is the explorer's inner loop too. */
export function runStep(step: Step, values: Values): boolean {
  for (const test of step.tests) if (!holds(test, values)) return false;
  for (const move of step.moves) values[move.at] = moved(move, values[move.at]!);
  return true;
}
