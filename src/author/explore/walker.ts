/** The model walking over the plan: one state in plain arrays, moved by steps and asked by the lines on its way. */
import { AT } from '#model/quantities.ts';
import type { LivePlan, LiveStep } from './live-plan.ts';
import { factAt, VARIANT_BITS } from './packing.ts';
import type { Branch, Hop, Plan } from './plan.ts';
import { COUNT, FELT, GRID } from './step-table.ts';

/** A way into trouble: the state and the edge before it; −1 at the very start. */
export interface WayIn {
  readonly from: number;
  readonly via: number;
}

export interface Walker {
  /** The state that is walked on; written by whoever starts a walk. */
  readonly values: Int32Array;
  readonly facts: Int32Array;
  /** One number: the function by which the tracked quantity has been moved since the walk began. */
  readonly moved: Uint8Array;
  run(steps: readonly LiveStep[]): void;
  /** Tells lines until the next decision or end, and gives its node; −1 if there is none. The way is for finding back. */
  tell(from: number, way: WayIn): number;
  /** What has been come through on all walks. */
  readonly seen: Seen;
}

export interface Seen {
  readonly hopUsed: Uint8Array;
  /** Bit a: the question has been answered with a. */
  readonly answers: Int32Array;
  /** By hop. */
  readonly errors: ReadonlyMap<number, WayIn>;
  /** Line nodes at which a run of lines never came to a decision. */
  readonly endless: ReadonlyMap<number, WayIn>;
}

/** So many hops without a decision are taken for a circle. */
const MAX_HOPS = 10_000;
const VARIANT_MASK = (1 << VARIANT_BITS) - 1;

export function createWalker(
  plan: Plan,
  { hopSteps, functions }: LivePlan,
  factWords: number,
  questions: number,
): Walker {
  const values = new Int32Array(COUNT);
  const facts = new Int32Array(factWords);
  const moved = new Uint8Array(1);
  const places = plan.facts.map((_, fact) => factAt(fact));
  const hopUsed = new Uint8Array(plan.hops.length);
  const answers = new Int32Array(questions);
  const errors = new Map<number, WayIn>();
  const endless = new Map<number, WayIn>();

  function run(steps: readonly LiveStep[]): void {
    for (let index = 0; index < steps.length; index += 1) {
      const step = steps[index]!;
      if (!passes(step)) continue;
      const { moves } = step;
      for (let at = 0; at < moves.length; at += 1) {
        const move = moves[at]!;
        values[move.at] = move.to[values[move.at]!]!;
        if (move.fn >= 0) moved[0] = functions.then(moved[0]!, move.fn);
      }
      if (step.factBit) facts[step.factWord]! |= step.factBit;
    }
  }

  function passes({ tests }: LiveStep): boolean {
    for (let index = 0; index < tests.length; index += 1) {
      const { at, mask } = tests[index]!;
      const value = at === FELT ? values[AT.feltX]! * GRID + values[AT.feltY]! : values[at]!;
      if (!((mask >>> value) & 1)) return false;
    }
    return true;
  }

  function tell(from: number, way: WayIn): number {
    let at = from;
    for (let hops = 0; hops <= MAX_HOPS; hops += 1) {
      const node = plan.nodes[at]!;
      if (node.kind !== 'line') return at;
      const hop = hopAt(node.branch);
      if (hop.error !== null && !errors.has(hop.id)) errors.set(hop.id, way);
      run(hopSteps[hop.id]!);
      at = hop.to;
    }
    if (!endless.has(at)) endless.set(at, way);
    return -1;
  }

  /** Follows the questions down to what is told. Every answer that can be given has been followed in level 1. */
  function hopAt(first: Branch): Hop {
    let branch = first;
    while (!('hop' in branch)) {
      const answer = answerTo(branch);
      answers[branch.asked]! |= 1 << answer;
      branch = branch.kids[answer]!;
    }
    const { hop, also } = branch;
    if (also && !hopUsed[hop.id]) for (const other of also) hopUsed[other.id] = 1;
    hopUsed[hop.id] = 1;
    return hop;
  }

  function answerTo({ reader, fact }: Exclude<Branch, { hop: Hop }>): number {
    if (reader.kind === 'meters') return reader.read(values);
    if (reader.kind === 'variant') return facts[0]! & VARIANT_MASK;
    const { word, bit } = places[fact]!;
    return facts[word]! & bit ? 1 : 0;
  }

  return { values, facts, moved, run, tell, seen: { hopUsed, answers, errors, endless } };
}
