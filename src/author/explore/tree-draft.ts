/** A line's tree of questions while it is being found out, one set of answers at a time. */
import type { Asked, Leaf, Tree } from './control.ts';

export interface TreeDraft {
  asked?: number;
  kids?: (TreeDraft | undefined)[];
  leaf?: Leaf;
}

/**
 * Notes what is told after the given answers (question → answer, in the order asked), the first `decided` of which were
 * decided on; the others just came first. Gives the sets of answers that are still to be tried.
 */
export function growTree(
  root: TreeDraft,
  given: ReadonlyMap<number, number>,
  decided: number,
  questions: readonly Asked[],
  leaf: Leaf,
): number[][] {
  const more: number[][] = [];
  const before: number[] = [];
  let branch = root;
  for (const [asked, answer] of given) {
    const { range, answers } = questions[asked]!;
    if (before.length >= decided) for (const other of answers) if (other !== answer) more.push([...before, other]);
    branch.asked = asked;
    branch.kids ??= Array.from({ length: range }, () => undefined);
    branch = branch.kids[answer] ??= {};
    before.push(answer);
  }
  branch.leaf = leaf;
  return more;
}

export function treeOf(draft: TreeDraft): Tree {
  if (draft.leaf) return draft.leaf;
  return { asked: draft.asked!, kids: draft.kids!.map((kid) => (kid ? treeOf(kid) : undefined)) }; // no leaf, so a question
}
