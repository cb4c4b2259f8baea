/** Level 1 of the proof: the script alone, as a graph in which every question about the player is answered every way. */
import type { Question } from '#model/question.ts';

export interface Asked {
  /** As in the script: `level("trust")`. */
  readonly key: string;
  /** Null for a function that is not ours: it may answer 0 or 1 at any time. */
  readonly question: Question | null;
  /** Answers are 0 … range − 1. */
  readonly range: number;
  /** Those of them that can ever be given. */
  readonly answers: readonly number[];
}

/** One line told, and where it leads. */
export interface Leaf {
  readonly text: string;
  readonly tags: readonly string[];
  readonly error: string | null;
  readonly to: number;
}

/** The questions a line asks, in order, down to what is told for each set of answers. */
export type Tree = { readonly asked: number; readonly kids: readonly (Tree | undefined)[] } | Leaf;

export interface Option {
  /** Ink's own name for the choice. */
  readonly path: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly to: number;
}

export type ControlNode =
  /** `path` is where in the compiled story the line is told from. */
  | { readonly kind: 'line'; readonly path: string; readonly tree: Tree }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  /** The player says where on the circumplex they are. */
  | { readonly kind: 'checkin'; readonly to: number }
  | { readonly kind: 'end'; readonly ending: string | null; readonly error: boolean }
  /** Known to exist, but the budget ran out before it was looked into. */
  | { readonly kind: 'unknown' };

export interface ControlGraph {
  /** The story begins at 0. */
  readonly nodes: readonly ControlNode[];
  readonly asked: readonly Asked[];
  /** False when the budget ran out: some nodes are `unknown`. */
  readonly complete: boolean;
  /** Where in the compiled story each question is put, and from which line nodes: question → Ink path → nodes. */
  readonly askedAt: readonly ReadonlyMap<string, ReadonlySet<number>>[];
  /** Lines told by Ink while building. */
  readonly lines: number;
}

export function isLeaf(tree: Tree): tree is Leaf {
  return 'to' in tree;
}

export function leavesOf(tree: Tree): Leaf[] {
  return isLeaf(tree) ? [tree] : tree.kids.flatMap((kid) => (kid ? leavesOf(kid) : []));
}

/** Where a node may go on to. */
export function successors(node: ControlNode): readonly number[] {
  switch (node.kind) {
    case 'line':
      return leavesOf(node.tree).map(({ to }) => to);
    case 'choice':
      return node.options.map(({ to }) => to);
    case 'checkin':
      return [node.to];
    default:
      return [];
  }
}
