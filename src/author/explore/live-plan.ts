/** The plan cut down to what can still matter: what the inner loop of the exploration runs on. */
import { TOP } from '#model/quantities.ts';
import type { Matter } from './cut-points.ts';
import { before } from './cut-points.ts';
import { MonotoneFunctions } from './monotone.ts';
import type { Packing } from './packing.ts';
import { factAt } from './packing.ts';
import type { Plan } from './plan.ts';
import { COUNT, TOPS, type StepTable, type TestTable } from './step-table.ts';
import { TRACKED_TOP } from './tracked.ts';

export interface LiveMove {
  readonly at: number;
  readonly to: Uint8Array;
  /** The number of the function, if it moves the tracked quantity; else −1. */
  readonly fn: number;
}

export interface LiveStep {
  readonly tests: readonly TestTable[];
  readonly moves: readonly LiveMove[];
  readonly factWord: number;
  readonly factBit: number;
}

export interface LivePlan {
  readonly edgeSteps: readonly (readonly LiveStep[])[];
  readonly hopSteps: readonly (readonly LiveStep[])[];
  /** Per node, the quantities that matter there. */
  readonly live: readonly Int32Array[];
  /** `keep[node * STRIDE + quantity * WIDTH + value]`: the value that stands for all that cannot be told apart from it. */
  readonly keep: Uint8Array;
  readonly functions: MonotoneFunctions;
}

export const WIDTH = TOP.minutes + 1;
export const STRIDE = COUNT * WIDTH;

export function livePlan(plan: Plan, matter: readonly Matter[], tracked: number): LivePlan {
  const functions = new MonotoneFunctions(TRACKED_TOP);
  const live = (steps: readonly StepTable[], to: number) =>
    mattering(steps, matter[to]!, tracked).map((step) => liveStep(step, tracked, functions));
  return {
    edgeSteps: plan.edges.map((edge) => live(edge.steps, edge.to)),
    hopSteps: plan.hops.map((hop) => live(hop.steps, hop.to)),
    live: matter.map(({ cuts }) => Int32Array.from([...cuts.keys()].filter((at) => cuts[at] !== 0))),
    keep: keepTable(matter),
    functions,
  };
}

/** The steps that can still matter, in the shape of a plan's. */
export function mattering(steps: readonly StepTable[], after: Matter, tracked: number): StepTable[] {
  const kept: StepTable[] = [];
  for (let index = steps.length - 1, matter = after; index >= 0; index -= 1) {
    const step = steps[index]!;
    const fact = step.sets < 0 ? null : factAt(step.sets);
    const { cuts, facts } = matter;
    const moves = step.moves.filter(({ at }) => cuts[at] !== 0 || at === tracked);
    const sets = fact !== null && (facts[fact.word]! & fact.bit) !== 0;
    matter = before([step], matter, tracked);
    if (!moves.length && !sets) continue;
    kept.unshift({ tests: step.tests, moves, sets: sets ? step.sets : -1 });
  }
  return kept;
}

function liveStep({ tests, moves, sets }: StepTable, tracked: number, functions: MonotoneFunctions): LiveStep {
  const fact = sets < 0 ? null : factAt(sets);
  return {
    tests,
    factWord: fact?.word ?? 0,
    factBit: fact?.bit ?? 0,
    moves: moves.map(({ at, to }) => ({ at, to, fn: at === tracked ? functions.id(to) : -1 })),
  };
}

function keepTable(matter: readonly Matter[]): Uint8Array {
  const keep = new Uint8Array(matter.length * STRIDE);
  for (const [node, { cuts }] of matter.entries()) {
    for (const [at, top] of TOPS.entries()) {
      for (let value = 0, kept = 0; value <= top; value += 1) {
        if ((cuts[at]! >>> value) & 1) kept = value;
        keep[node * STRIDE + at * WIDTH + value] = kept;
      }
    }
  }
  return keep;
}

export function wordsOf(packing: Packing): number {
  return packing.words - packing.factWord;
}
