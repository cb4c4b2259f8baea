/**
 * Proof that every path ends: states are taken away once all ways into them are gone. What cannot be taken away lies
 * on a circle. On the way it counts paths and finds how far the tracked quantity can go.
 */
import { grown } from './grown.ts';
import type { Plan } from './plan.ts';
import type { Product } from './product.ts';
import { NOTHING, TRACKED_TOP } from './tracked.ts';

export interface EndingFound {
  readonly paths: number;
  /** The state that was reached first: the end of a shortest path. */
  readonly witness: number;
  /** Of the tracked quantity. */
  readonly range: readonly [min: number, max: number] | null;
}

export interface Peeled {
  /** No state lies on a circle. */
  readonly everyPathEnds: boolean;
  /** The states on one circle, in order; empty when there is none. */
  readonly circle: readonly number[];
  /** By ending id; '' for an end without one. Ends by a run-time error are not counted. */
  readonly endings: ReadonlyMap<string, EndingFound>;
}

export function peel(plan: Plan, found: Product, tracked: number): Peeled {
  const { size } = found.table;
  const { to, first, moved } = found.transitions;
  const waysIn = new Int32Array(size);
  const paths = new Float64Array(size);
  const bounds = tracked === NOTHING ? null : new Bounds(size);

  for (let index = 0; index < found.transitions.size; index += 1) waysIn[to[index]!]! += 1;
  for (const root of found.roots) {
    paths[root.state]! += 1;
    const value = found.functions.tables[root.moved]![root.start.values[tracked] ?? 0]!;
    bounds?.reach(root.state, value, value);
  }
  let order: Int32Array = new Int32Array(1 << 12);
  let queued = 0;
  const push = (state: number) => {
    if (queued === order.length) order = grown(order);
    order[queued] = state;
    queued += 1;
  };
  for (let state = 0; state < size; state += 1) if (!waysIn[state]) push(state);
  for (let done = 0; done < queued; done += 1) {
    const state = order[done]!;
    for (let index = first[state]!; index < first[state + 1]!; index += 1) {
      const next = to[index]!;
      paths[next]! += paths[state]!;
      bounds?.pass(state, next, found.functions.tables[moved[index]!]!);
      waysIn[next]! -= 1;
      if (!waysIn[next]) push(next);
    }
  }
  return {
    everyPathEnds: queued === size,
    circle: queued === size ? [] : circleIn(found, waysIn),
    endings: endingsOf(plan, found, paths, bounds),
  };
}

/**
 * The lowest and the highest value of the tracked quantity in each state. Moves never turn a higher value into a lower
 * one, so the lowest and the highest stay so, whatever lies between them.
 */
class Bounds {
  readonly low: Uint8Array;
  readonly high: Uint8Array;

  constructor(size: number) {
    this.low = new Uint8Array(size).fill(TRACKED_TOP);
    this.high = new Uint8Array(size);
  }

  reach(state: number, low: number, high: number): void {
    if (low < this.low[state]!) this.low[state] = low;
    if (high > this.high[state]!) this.high[state] = high;
  }

  pass(from: number, to: number, moved: Uint8Array): void {
    this.reach(to, moved[this.low[from]!]!, moved[this.high[from]!]!);
  }
}

/** Walks backwards is not possible here, so forwards: from a state that is left, always to one that is left. */
function circleIn({ table, transitions: { first, to } }: Product, waysIn: Int32Array): number[] {
  const left = (state: number) => waysIn[state]! > 0 && canReturn(state);
  const canReturn = leadsBack(table.size, first, to, waysIn);
  let state = 0;
  while (!left(state)) state += 1;
  const seen = new Map<number, number>();
  const walked: number[] = [];
  while (!seen.has(state)) {
    seen.set(state, walked.length);
    walked.push(state);
    let next = -1;
    for (let index = first[state]!; index < first[state + 1]! && next < 0; index += 1)
      if (left(to[index]!)) next = to[index]!;
    state = next;
  }
  return walked.slice(seen.get(state));
}

/** States behind a circle are left over too; peeled from the other end, only circles and what lies between them stay. */
function leadsBack(size: number, first: Int32Array, to: Int32Array, waysIn: Int32Array): (state: number) => boolean {
  const waysOut = new Int32Array(size);
  const into = new Map<number, number[]>();
  for (let state = 0; state < size; state += 1) {
    if (!waysIn[state]) continue;
    for (let index = first[state]!; index < first[state + 1]!; index += 1) {
      waysOut[state]! += 1;
      const list = into.get(to[index]!);
      if (list) list.push(state);
      else into.set(to[index]!, [state]);
    }
  }
  const gone = new Uint8Array(size);
  const todo: number[] = [];
  for (let state = 0; state < size; state += 1) if (waysIn[state] && !waysOut[state]) todo.push(state);
  for (let state = todo.pop(); state !== undefined; state = todo.pop()) {
    gone[state] = 1;
    for (const from of into.get(state) ?? []) {
      waysOut[from]! -= 1;
      if (!waysOut[from]) todo.push(from);
    }
  }
  return (state) => !gone[state];
}

function endingsOf(
  plan: Plan,
  { table }: Product,
  paths: Float64Array,
  bounds: Bounds | null,
): Map<string, EndingFound> {
  const endings = new Map<string, EndingFound>();
  for (let state = 0; state < table.size; state += 1) {
    const node = plan.nodes[table.node[state]!]!;
    if (node.kind !== 'end' || node.error) continue;
    const id = node.ending ?? '';
    const known = endings.get(id) ?? { paths: 0, witness: state, range: bounds && [TRACKED_TOP, 0] };
    endings.set(id, {
      ...known,
      paths: known.paths + paths[state]!,
      range: bounds && [Math.min(known.range![0], bounds.low[state]!), Math.max(known.range![1], bounds.high[state]!)],
    });
  }
  return endings;
}
