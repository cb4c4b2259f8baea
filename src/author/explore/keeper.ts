/** Keeps each state a walk comes to, cut down to what can still matter there, and brings it back. */
import type { Matter } from './cut-points.ts';
import { STRIDE, WIDTH, type LivePlan } from './live-plan.ts';
import type { Packing } from './packing.ts';
import type { StateTable } from './state-table.ts';
import type { Walker } from './walker.ts';

export interface Keeper {
  /** The number of the walker's state at a node; `parent` and `via` are how it was come to, if it is new. */
  keep(node: number, parent: number, via: number): number;
  /** Puts the walker into a kept state. */
  bring(state: number): void;
}

export function createKeeper(
  table: StateTable,
  packing: Packing,
  { live, keep: standIn }: LivePlan,
  matter: readonly Matter[],
  walker: Walker,
): Keeper {
  const { factWord, word, shift, mask, words } = packing;
  const { values, facts, moved } = walker;
  const packed = new Int32Array(words);

  function keep(node: number, parent: number, via: number): number {
    packed.fill(0);
    const lives = live[node]!;
    const base = node * STRIDE;
    for (let index = 0; index < lives.length; index += 1) {
      const at = lives[index]!;
      packed[word[at]!]! |= standIn[base + at * WIDTH + values[at]!]! << shift[at]!;
    }
    const { facts: matters } = matter[node]!;
    for (let index = factWord; index < words; index += 1)
      packed[index] = facts[index - factWord]! & matters[index - factWord]!;
    return table.intern(node, packed, parent, via);
  }

  function bring(state: number): void {
    const base = state * words;
    const lives = live[table.node[state]!]!;
    for (let index = 0; index < lives.length; index += 1) {
      const at = lives[index]!;
      values[at] = (table.data[base + word[at]!]! >>> shift[at]!) & mask[at]!;
    }
    for (let index = factWord; index < words; index += 1) facts[index - factWord] = table.data[base + index]!;
    moved[0] = 0;
  }

  return { keep, bring };
}
