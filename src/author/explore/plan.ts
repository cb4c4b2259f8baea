/**
 * Level 2 prepared: the control graph with every line and choice turned into step tables, questions into readers, and
 * runs of lines that ask nothing joined into one hop.
 */
import type { Reader } from '#model/question.ts';
import { readerOf } from '#model/question.ts';
import { isLeaf, type ControlGraph, type Leaf, type Tree } from './control.ts';
import { CHECKINS, Meaning } from './meaning.ts';
import type { StepTable } from './step-table.ts';

/** One or more lines told without a question, and where they end: at a question, a decision or an end. */
export interface Hop {
  readonly id: number;
  readonly steps: readonly StepTable[];
  readonly to: number;
  readonly leaves: readonly Leaf[];
  readonly error: string | null;
  /** Ink path of the last line, for pointing at the source. */
  readonly path: string;
}

export type Branch =
  | {
      readonly asked: number;
      readonly reader: Reader;
      readonly fact: number;
      readonly kids: readonly (Branch | undefined)[];
    }
  | {
      readonly hop: Hop;
      /** Other hops that come to the same: told or not, nothing that follows can tell. */
      readonly also?: readonly Hop[];
    };

/** Something the player can do at a decision. */
export interface Edge {
  readonly id: number;
  /** The choice's Ink path, or the check-in's input. */
  readonly name: string;
  readonly isChoice: boolean;
  readonly steps: readonly StepTable[];
  readonly to: number;
}

export type PlanNode =
  | { readonly kind: 'line'; readonly branch: Branch }
  | { readonly kind: 'decision'; readonly edges: readonly Edge[] }
  | { readonly kind: 'end'; readonly ending: string | null; readonly error: boolean }
  | { readonly kind: 'unknown' };

export interface Plan {
  readonly nodes: readonly PlanNode[];
  readonly edges: readonly Edge[];
  readonly hops: readonly Hop[];
  /** Facts somebody asks about, in order of their numbers. */
  readonly facts: readonly string[];
}

export function planOf(graph: ControlGraph): Plan {
  const readers = graph.asked.map(({ question }) => (question ? readerOf(question) : null));
  const facts = [...new Set(readers.flatMap((reader) => (reader?.kind === 'fact' ? [reader.fact] : [])))];
  const meaning = new Meaning(new Map(facts.map((fact, index) => [fact, index])));
  const edges: Edge[] = [];
  const hops: Hop[] = [];
  const edge = (name: string, isChoice: boolean, steps: readonly StepTable[], to: number): Edge => {
    const made = { id: edges.length, name, isChoice, steps, to };
    edges.push(made);
    return made;
  };
  const hop = (leaf: Leaf, path: string): Hop => {
    const made = { id: hops.length, ...chain(graph, meaning, leaf, path) };
    hops.push(made);
    return made;
  };
  const branch = (tree: Tree, path: string): Branch => {
    if (isLeaf(tree)) return { hop: hop(tree, path) };
    const reader = readers[tree.asked] ?? unknownReader(graph.asked[tree.asked]!.key);
    const fact = reader.kind === 'fact' ? facts.indexOf(reader.fact) : -1;
    return { asked: tree.asked, reader, fact, kids: tree.kids.map((kid) => kid && branch(kid, path)) };
  };
  const nodes = graph.nodes.map((node): PlanNode => {
    switch (node.kind) {
      case 'line':
        return { kind: 'line', branch: branch(node.tree, node.path) };
      case 'choice':
        return { kind: 'decision', edges: node.options.map((o) => edge(o.path, true, meaning.ofTags(o.tags), o.to)) };
      case 'checkin':
        return {
          kind: 'decision',
          edges: CHECKINS.map((c) => edge(c.input, false, meaning.of(c.happenings), node.to)),
        };
      default:
        return node;
    }
  });
  return { nodes, edges, hops, facts };
}

function unknownReader(key: string): never {
  throw new Error(`${key} is no question to the model; such a script is explored without it`);
}

/** Follows lines that ask nothing. Stops where a circle would close. */
function chain(graph: ControlGraph, meaning: Meaning, first: Leaf, from: string): Omit<Hop, 'id'> {
  const leaves = [first];
  const seen = new Set<number>();
  let { to } = first;
  let path = from;
  for (
    let node = graph.nodes[to];
    node?.kind === 'line' && isLeaf(node.tree) && !seen.has(to);
    node = graph.nodes[to]
  ) {
    seen.add(to);
    leaves.push(node.tree);
    to = node.tree.to;
    path = node.path || path;
  }
  const steps = leaves.flatMap(({ tags }) => meaning.ofTags(tags));
  return { steps, to, leaves, error: leaves.find(({ error }) => error !== null)?.error ?? null, path };
}
