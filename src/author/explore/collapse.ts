/**
 * Takes away questions whose every answer leads to the same place with the same effects: they only colour a line. Their
 * facts and meters need not be remembered then, which makes many states one. What was told either way counts as told.
 */
import type { Branch, Hop, Plan, PlanNode } from './plan.ts';
import type { StepTable } from './step-table.ts';

/** `effectOf` names what a hop does; hops of the same name to the same node are alike. */
export function collapse(plan: Plan, effectOf: (hop: Hop) => string): Plan {
  const nodes = plan.nodes.map((node): PlanNode =>
    node.kind === 'line' ? { ...node, branch: collapsed(node.branch, effectOf) } : node,
  );
  return { ...plan, nodes };
}

function collapsed(branch: Branch, effectOf: (hop: Hop) => string): Branch {
  if ('hop' in branch) return branch;
  const kids = branch.kids.map((kid) => kid && collapsed(kid, effectOf));
  const present = kids.filter((kid) => kid !== undefined);
  const [first] = present;
  const alike =
    first && 'hop' in first && present.every((kid) => 'hop' in kid && isAlike(kid.hop, first.hop, effectOf));
  if (!alike) return { ...branch, kids };
  const also = present.flatMap((kid) =>
    'hop' in kid ? [...(kid.hop === first.hop ? [] : [kid.hop]), ...(kid.also ?? [])] : [],
  );
  return { hop: first.hop, also };
}

function isAlike(a: Hop, b: Hop, effectOf: (hop: Hop) => string): boolean {
  return a.to === b.to && a.error === null && b.error === null && effectOf(a) === effectOf(b);
}

/** A name for a list of steps: the same steps, the same name. */
export class StepNames {
  readonly #names = new Map<string, number>();
  readonly #byStep = new WeakMap<StepTable, number>();

  of(steps: readonly StepTable[]): string {
    return steps.map((step) => this.#nameOf(step)).join(' ');
  }

  #nameOf(step: StepTable): number {
    const known = this.#byStep.get(step);
    if (known !== undefined) return known;
    const key = JSON.stringify([step.tests, step.moves.map(({ at, to }) => [at, [...to]]), step.sets]);
    const name = this.#names.get(key) ?? this.#names.size;
    this.#names.set(key, name);
    this.#byStep.set(step, name);
    return name;
  }
}
