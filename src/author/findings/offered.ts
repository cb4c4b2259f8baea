/** The sets of choices that are offered together, with what the tags say about each. */
import { parseTags, type Tags } from '#story/tags.ts';
import type { Phase } from '#story/vocabulary.ts';
import { leavesOf, type ControlGraph, type Option } from '../explore/control.ts';
import type { Exploration } from '../explore/exploration.ts';

export interface Offered {
  readonly options: readonly {
    readonly id: string;
    readonly path: string;
    readonly text: string;
    readonly tags: Tags;
    readonly innerFollows: boolean;
  }[];
  readonly inner: boolean;
  /** The parts of the day in which it is offered. */
  readonly phases: ReadonlySet<Phase>;
}

/** Each set once, however many states offer it; sets that no path comes to are left out. */
export function offeredSets({ graph, visited, exhaustive }: Exploration): Offered[] {
  const phases = phasesOf(graph);
  const inner = new InnerFollows(graph);
  const sets = new Map<string, Offered & { phases: Set<Phase> }>();
  for (const [at, node] of graph.nodes.entries()) {
    if (node.kind !== 'choice' || (exhaustive && !visited.has(at))) continue;
    const key = node.options.map(({ path }) => path).join(' ');
    const known = sets.get(key);
    if (known) {
      for (const phase of phases[at]!) known.phases.add(phase);
      continue;
    }
    const options = node.options.map((option) => describe(option, inner));
    sets.set(key, { options, inner: options.every(({ tags }) => tags.inner), phases: new Set(phases[at]) });
  }
  return [...sets.values()];
}

function describe({ path, text, tags: raw, to }: Option, inner: InnerFollows): Offered['options'][number] {
  const { tags } = parseTags(raw);
  return { id: tags.id, path, text, tags, innerFollows: inner.after(to) };
}

/** Whether the next thing the player decides is the second layer, on every road. */
class InnerFollows {
  readonly #graph: ControlGraph;
  readonly #known = new Map<number, boolean>();

  constructor(graph: ControlGraph) {
    this.#graph = graph;
  }

  after(at: number): boolean {
    const known = this.#known.get(at);
    if (known !== undefined) return known;
    this.#known.set(at, false); // a circle without a choice has no inner layer
    const node = this.#graph.nodes[at]!;
    const answer =
      node.kind === 'choice'
        ? node.options.length > 0 && node.options.every(({ tags }) => parseTags(tags).tags.inner)
        : node.kind === 'line'
          ? leavesOf(node.tree).every(({ to }) => this.after(to))
          : false;
    this.#known.set(at, answer);
    return answer;
  }
}

function phasesOf(graph: ControlGraph): Set<Phase>[] {
  const phases = graph.nodes.map(() => new Set<Phase>());
  phases[0]?.add('before');
  const todo = [0];
  const spread = (to: number, from: Iterable<Phase>) => {
    const there = phases[to]!;
    const before = there.size;
    for (const phase of from) there.add(phase);
    if (there.size > before) todo.push(to);
  };
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const node = graph.nodes[at]!;
    const here = phases[at]!;
    const onwards = (raw: readonly string[], to: number) => {
      const { phase } = parseTags(raw).tags;
      spread(to, phase ? [phase] : here);
    };
    if (node.kind === 'line') for (const { tags, to } of leavesOf(node.tree)) onwards(tags, to);
    if (node.kind === 'choice') for (const { tags, to } of node.options) onwards(tags, to);
    if (node.kind === 'checkin') spread(node.to, here);
  }
  return phases;
}
