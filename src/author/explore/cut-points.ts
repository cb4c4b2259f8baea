/**
 * What can still matter, worked out backwards. Per node and quantity a set of cut points: two values with no cut between
 * them get the same answer from every question and every rule that can still come, whatever is chosen. No cuts: the
 * quantity is dead. It is exact, because rules only compare with constants and move quantities monotonely: a cut at c
 * behind «+2» is a cut at c−2 before it.
 */
import { VARIANT_BITS, factAt, type Packing } from './packing.ts';
import type { Branch, Plan, PlanNode } from './plan.ts';
import { COUNT, cutsOf, TOPS, type StepTable } from './step-table.ts';

export interface Matter {
  /** Bit c: «v >= c or not» still matters. */
  readonly cuts: Int32Array;
  /** In the layout of the fact words. */
  readonly facts: Int32Array;
}

export interface CutOptions {
  /** A quantity whose range at the endings is wanted: what decides its moves matters, though nobody asks for it. */
  readonly tracked: number;
}

export function cutPoints(plan: Plan, packing: Packing, { tracked }: CutOptions): Matter[] {
  const factWords = packing.words - packing.factWord;
  const blank = (): Matter => ({ cuts: new Int32Array(COUNT), facts: new Int32Array(factWords) });
  const matter = plan.nodes.map(blank);
  const variantMask = (1 << VARIANT_BITS) - 1;

  function ofBranch(branch: Branch): Matter {
    if ('hop' in branch) return before(branch.hop.steps, matter[branch.hop.to]!, tracked);
    const joined = branch.kids.reduce((all, kid) => (kid ? join(all, ofBranch(kid)) : all), blank());
    const { reader } = branch;
    if (reader.kind === 'variant') joined.facts[0]! |= variantMask;
    if (reader.kind === 'fact') joined.facts[factAt(branch.fact).word]! |= factAt(branch.fact).bit;
    if (reader.kind === 'meters')
      for (const { at, points } of reader.cuts) for (const point of points) joined.cuts[at]! |= 1 << point;
    return joined;
  }

  function ofNode(node: PlanNode): Matter {
    if (node.kind === 'line') return ofBranch(node.branch);
    if (node.kind !== 'decision') return blank();
    return node.edges.reduce((all, edge) => join(all, before(edge.steps, matter[edge.to]!, tracked)), blank());
  }

  for (let changed = true; changed;) {
    changed = false;
    for (let id = plan.nodes.length - 1; id >= 0; id -= 1) {
      const found = ofNode(plan.nodes[id]!);
      if (equal(found, matter[id]!)) continue;
      matter[id] = found;
      changed = true;
    }
  }
  return matter;
}

function join(all: Matter, more: Matter): Matter {
  for (let at = 0; at < COUNT; at += 1) all.cuts[at]! |= more.cuts[at]!;
  for (let word = 0; word < all.facts.length; word += 1) all.facts[word]! |= more.facts[word]!;
  return all;
}

function equal(a: Matter, b: Matter): boolean {
  return a.cuts.every((bits, at) => bits === b.cuts[at]) && a.facts.every((bits, word) => bits === b.facts[word]);
}

/** What matters before some steps, given what matters after them. */
export function before(steps: readonly StepTable[], after: Matter, tracked: number): Matter {
  const matter = { cuts: after.cuts.slice(), facts: after.facts.slice() };
  for (let index = steps.length - 1; index >= 0; index -= 1) passBack(steps[index]!, matter, tracked);
  return matter;
}

function passBack(step: StepTable, matter: Matter, tracked: number): void {
  const fact = step.sets < 0 ? null : factAt(step.sets);
  const setsLive = fact !== null && (matter.facts[fact.word]! & fact.bit) !== 0;
  const movesLive = step.moves.some(({ at }) => matter.cuts[at] !== 0 || at === tracked);
  if (!setsLive && !movesLive) return;
  const always = step.tests.length === 0;
  if (fact && always) matter.facts[fact.word]! &= ~fact.bit;
  for (const { at, to } of step.moves)
    matter.cuts[at] = pullBack(matter.cuts[at]!, to, TOPS[at]!) | (always ? 0 : matter.cuts[at]!);
  for (const test of step.tests) for (const { at, bits } of cutsOf(test)) matter.cuts[at]! |= bits;
}

/** The cuts before a move that make the given cuts after it. */
function pullBack(cuts: number, to: Uint8Array, top: number): number {
  let bits = 0;
  for (let value = 1; value <= top; value += 1) {
    // a cut c lies between the images of value − 1 and value
    const from = to[value - 1]!;
    const upTo = to[value]!;
    for (let cut = from + 1; cut <= upTo; cut += 1) if ((cuts >>> cut) & 1) bits |= 1 << value;
  }
  return bits;
}
