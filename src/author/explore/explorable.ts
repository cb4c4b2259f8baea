/** What both ways of exploring are given, and what they say alike. */
import type { CompiledInk } from '../compile/compile-ink.ts';
import type { ControlGraph } from './control.ts';
import type { Exploration } from './exploration.ts';
import type { InkFacts } from './ink-json.ts';
import { knotOf, pathOfNode, placeOfPath } from './places.ts';

export interface Limits {
  readonly states: number;
  readonly ms: number;
}

export const LIMITS: Limits = { states: 5_000_000, ms: 60_000 };

export interface ExploreInput {
  readonly compiled: CompiledInk;
  readonly mainFile: string;
  /** Explore against the model: the script speaks our vocabulary. */
  readonly useModel: boolean;
  readonly budgetMinutes: number;
  readonly limits?: Limits;
  /** Also prove the range of every meter at every ending: costs many times as much. */
  readonly ranges?: boolean;
  readonly onProgress?: (stage: 'script' | 'model', count: number) => void;
}

export interface Explorable {
  readonly input: ExploreInput;
  readonly ink: InkFacts;
  readonly graph: ControlGraph;
  readonly limits: Limits;
  readonly isOver: () => boolean;
}

/** Why the script alone is no proof, and where. */
export function scriptReasons({ input, ink, graph, limits }: Explorable): Exploration['reasons'] {
  const start = { file: input.mainFile, line: 1 };
  const reasons = ink.unprovable.map((message) => ({ message, place: start }));
  if (graph.complete) return reasons;
  const path = crowdedPath(graph);
  const stopped = graph.nodes.length >= limits.states ? 'too many states' : `not done in ${Math.round(limits.ms / 1000)} seconds`;
  return [
    ...reasons,
    {
      message: `${stopped}: ${graph.nodes.length} states were found and there are more; most of them pile up ${inKnot(path)}`,
      place: placeOfPath(input.compiled, input.mainFile, path),
    },
  ];
}

export function inKnot(path: string): string {
  const knot = knotOf(path);
  return knot ? `in «${knot}»` : 'before the first knot';
}

/** The place with the most states: there the script remembers more than it should. */
function crowdedPath(graph: ControlGraph): string {
  const counts = new Map<string, number>();
  for (const node of graph.nodes) {
    const path = pathOfNode(node);
    if (path) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0] as [string, number])[0];
}
