/** Level 2: the control graph times the model, in plain integers, breadth first. No Ink runs here. */
import { createKeeper } from './keeper.ts';
import { livePlan, wordsOf } from './live-plan.ts';
import type { MonotoneFunctions } from './monotone.ts';
import { packingFor } from './packing.ts';
import type { Plan } from './plan.ts';
import { simplify } from './simplify.ts';
import type { ProductStart } from './starts.ts';
import { StateTable } from './state-table.ts';
import { Transitions } from './transitions.ts';
import { createWalker, type Seen } from './walker.ts';

export interface ProductOptions {
  readonly starts: readonly ProductStart[];
  /** Also keep track of how far this quantity can go; NOTHING is by far the quickest. */
  readonly tracked: number;
  readonly maxStates: number;
  readonly isOver: () => boolean;
  readonly onProgress?: (states: number) => void;
}

export interface Root {
  readonly state: number;
  readonly start: ProductStart;
  /** The function by which the way to the first decision moved the tracked quantity. */
  readonly moved: number;
}

export interface Product {
  readonly complete: boolean;
  readonly table: StateTable;
  readonly roots: readonly Root[];
  readonly transitions: Transitions;
  readonly functions: MonotoneFunctions;
  /** The first state, and so one on a shortest way, from which each edge was taken; −1 if none. */
  readonly firstState: Int32Array;
  readonly seen: Seen;
}

export function product(
  whole: Plan,
  questions: number,
  { starts, tracked, maxStates, isOver, onProgress }: ProductOptions,
): Product {
  const packing = packingFor(whole.facts.length);
  const { plan, matter } = simplify(whole, packing, tracked);
  const live = livePlan(plan, matter, tracked);
  const table = new StateTable(packing.words);
  const walker = createWalker(plan, live, wordsOf(packing), questions);
  const { keep, bring } = createKeeper(table, packing, live, matter, walker);
  const transitions = new Transitions();
  const firstState = new Int32Array(plan.edges.length).fill(-1);

  const roots = starts.flatMap((start): Root[] => {
    walker.values.set(start.values);
    walker.facts.set(start.facts);
    walker.moved[0] = 0;
    const node = walker.tell(0, { from: -1, via: -1 });
    return node < 0 ? [] : [{ state: keep(node, -1, -1), start, moved: walker.moved[0]! }];
  });

  let state = 0;
  for (; state < table.size && table.size <= maxStates; state += 1) {
    if (state % 4096 === 0) {
      onProgress?.(table.size);
      if (isOver()) break;
    }
    transitions.begin(state);
    const node = plan.nodes[table.node[state]!]!;
    if (node.kind !== 'decision') continue;
    for (const edge of node.edges) {
      if (firstState[edge.id] === -1) firstState[edge.id] = state;
      bring(state);
      walker.run(live.edgeSteps[edge.id]!);
      const next = walker.tell(edge.to, { from: state, via: edge.id });
      if (next >= 0) transitions.add(keep(next, state, edge.id), walker.moved[0]!);
    }
  }
  transitions.begin(state);
  const complete = state === table.size && !plan.nodes.some(({ kind }) => kind === 'unknown');
  return { complete, table, roots, transitions, functions: live.functions, firstState, seen: walker.seen };
}
