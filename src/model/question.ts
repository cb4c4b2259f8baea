/** The only way a script may look at the model: pure getters with small closed ranges. */
import { assertNever } from '#lib/assert-never.ts';
import { isOneOf } from '#lib/one-of.ts';
import { AT, TOP, type Values } from './quantities.ts';
import type { State } from './state.ts';
import { ASKABLE, VARIANTS, type Region } from './words.ts';
import { regionAt } from './region.ts';
import { REGIONS } from './words.ts';

/** A question as the script asks it. */
export type Question =
  | { readonly getter: 'level' | 'did' | 'prepared' | 'carried' | 'house'; readonly argument: string }
  | { readonly getter: 'felt' | 'leaks' | 'variant' | 'minutes' };

/** How a question is answered, and what it reads: the explorer needs to know both. */
export type Reader =
  | { readonly kind: 'fact'; readonly range: 2; readonly fact: string }
  | { readonly kind: 'variant'; readonly range: 3 }
  | {
      readonly kind: 'meters';
      /** Answers are 0 … range − 1. */
      readonly range: number;
      /** Per quantity read, the values c for which «v >= c or not» can change the answer. */
      readonly cuts: readonly { readonly at: number; readonly points: readonly number[] }[];
      readonly read: (values: Values) => number;
    };

/** 0 low (0–2), 1 mid (3–4), 2 high (5–6). */
export function levelOf(value: number): 0 | 1 | 2 {
  return value >= 5 ? 2 : value >= 3 ? 1 : 0;
}

/** Throws when a meter does not exist: the checker has refused such a script before it can be played. */
export function readerOf(question: Question): Reader {
  switch (question.getter) {
    case 'level': {
      if (!isOneOf(ASKABLE, question.argument)) throw new Error(`level("${question.argument}"): there is no such meter`);
      const at = AT[question.argument];
      return { kind: 'meters', range: 3, cuts: [{ at, points: [3, 5] }], read: (values) => levelOf(values[at]!) };
    }
    case 'felt':
      return { kind: 'meters', range: REGIONS.length, cuts: [everyPoint('feltX'), everyPoint('feltY')], read: (values) => REGIONS.indexOf(regionOf(values)) };
    case 'leaks':
      return { kind: 'meters', range: 2, cuts: [everyPoint('leak')], read: (values) => values[AT.leak]! };
    case 'minutes':
      return { kind: 'meters', range: TOP.minutes + 1, cuts: [everyPoint('minutes')], read: (values) => values[AT.minutes]! };
    case 'variant':
      return { kind: 'variant', range: 3 };
    case 'did':
      return { kind: 'fact', range: 2, fact: question.argument };
    case 'prepared':
      return { kind: 'fact', range: 2, fact: `prep:${question.argument}` };
    case 'carried':
      return { kind: 'fact', range: 2, fact: `carried:${question.argument}` };
    case 'house':
      return { kind: 'fact', range: 2, fact: `house:${question.argument}` };
    default:
      return assertNever(question, 'question');
  }
}

export function answer(state: State, question: Question): number {
  const reader = readerOf(question);
  switch (reader.kind) {
    case 'fact':
      return state.facts.has(reader.fact) ? 1 : 0;
    case 'variant':
      return VARIANTS.indexOf(state.variant);
    case 'meters':
      return reader.read(state.values);
    default:
      return assertNever(reader, 'reader');
  }
}

function everyPoint(quantity: keyof typeof AT): { at: number; points: number[] } {
  return { at: AT[quantity], points: Array.from({ length: TOP[quantity] }, (_, i) => i + 1) };
}

function regionOf(values: Values): Region {
  return regionAt({ x: values[AT.feltX]! - 2, y: values[AT.feltY]! - 2 });
}
