/** What a script's calls to the world outside mean. */
import { readerOf, type Question } from '#model/question.ts';
import { TOP } from '#model/quantities.ts';
import { isOneOf } from '#lib/one-of.ts';
import { GETTERS, type Getter } from '#story/vocabulary.ts';
import type { Asked } from './control.ts';

const GETTER_NAMES = Object.keys(GETTERS) as Getter[];

export type Ask = (name: string, args: readonly unknown[]) => Asked;

/** A function we do not know may answer 0 or 1 at any time. `minutes` are those that may be left at some point. */
export function createAsk(minutes: readonly number[]): Ask {
  const known = new Map<string, Asked>();
  return (name, args) => {
    const key = `${name}(${args.map((arg) => (typeof arg === 'string' ? `"${arg}"` : String(arg))).join(', ')})`;
    const asked = known.get(key) ?? answerable(key, questionOf(name, args), minutes);
    known.set(key, asked);
    return asked;
  };
}

function answerable(key: string, question: Question | null, minutes: readonly number[]): Asked {
  const range = question ? readerOf(question).range : 2;
  const all = Array.from({ length: range }, (_, answer) => answer);
  return { key, question, range, answers: question?.getter === 'minutes' ? minutes : all };
}

function questionOf(name: string, args: readonly unknown[]): Question | null {
  if (!isOneOf(GETTER_NAMES, name)) return null;
  // GETTERS says which take a word
  const question = (
    GETTERS[name].argument ? { getter: name, argument: String(args[0] ?? '') } : { getter: name }
  ) as Question;
  try {
    readerOf(question);
    return question;
  } catch {
    return null; // no such meter: the checks of the source say so, with its line
  }
}

/** What may be left of the backstage budget: all of it, less whatever the script's `#minutes` take, in any order. */
export function possibleMinutes(json: string, budget: number): number[] {
  const costs = [...new Set([...json.matchAll(/\^\s*minutes\s*:\s*(\d+)/g)].map(([, cost]) => Number(cost)))];
  const left = new Set([Math.min(budget, TOP.minutes)]);
  for (const minutes of left) for (const cost of costs) left.add(Math.max(0, minutes - cost)); // a Set is walked on as it grows
  return [...left].sort((a, b) => a - b);
}
