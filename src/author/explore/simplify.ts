/** The plan with every question gone that nothing depends on, and the cut points that remain. */
import { collapse, StepNames } from './collapse.ts';
import { cutPoints, type Matter } from './cut-points.ts';
import { mattering } from './live-plan.ts';
import type { Packing } from './packing.ts';
import type { Plan } from './plan.ts';

/** Each round may make more quantities dead, and so more questions idle. Three have been enough so far. */
const ROUNDS = 3;

export function simplify(plan: Plan, packing: Packing, tracked: number): { plan: Plan; matter: Matter[] } {
  const names = new StepNames();
  let simple = collapse(plan, ({ steps }) => names.of(steps));
  let matter = cutPoints(simple, packing, { tracked });
  for (let round = 1; round < ROUNDS; round += 1) {
    const known = matter;
    simple = collapse(simple, ({ steps, to }) => names.of(mattering(steps, known[to]!, tracked)));
    matter = cutPoints(simple, packing, { tracked });
  }
  return { plan: simple, matter };
}
