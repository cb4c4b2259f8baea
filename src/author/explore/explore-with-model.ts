import { parseTags } from '#story/tags.ts';
import type { Exploration, ReachedEnding, Witness } from './exploration.ts';
import { inKnot, scriptReasons, type Explorable } from './explorable.ts';
import { placeInError } from './ink-error-place.ts';
import { peel } from './peel.ts';
import { knotOf, pathOfNode, placeOfPath } from './places.ts';
import { planOf, type Plan } from './plan.ts';
import { product, type Product } from './product.ts';
import { rangesOf } from './ranges.ts';
import { startsOf } from './starts.ts';
import { NOTHING } from './tracked.ts';
import type { WayIn } from './walker.ts';

export function exploreWithModel(explorable: Explorable): Exploration {
  const { input, graph, limits, isOver } = explorable;
  const plan = planOf(graph);
  const starts = startsOf(plan.facts, input.budgetMinutes);
  const options = {
    starts,
    isOver,
    maxStates: limits.states,
    onProgress: (states: number) => input.onProgress?.('model', states),
  };
  const found = product(plan, graph.asked.length, { ...options, tracked: NOTHING });
  const ranges = input.ranges && found.complete ? rangesOf(plan, graph.asked.length, options) : null;
  const ids = new Map(
    graph.nodes.flatMap((node) =>
      node.kind === 'choice' ? node.options.map(({ path, tags }) => [path, parseTags(tags).tags.id] as const) : [],
    ),
  );
  const witness = (state: number) => witnessOf(plan, found, ids, state);
  const peeled = found.complete ? peel(plan, found, NOTHING) : null;
  const reasons = [...scriptReasons(explorable), ...productReasons(explorable, found)];
  return {
    graph,
    placeOf: (path) => placeOfPath(input.compiled, input.mainFile, path),
    states: found.table.size,
    transitions: found.transitions.size,
    exhaustive: !reasons.length,
    reasons,
    endings: peeled
      ? [...peeled.endings].map(([id, ending]): ReachedEnding => ({
          id,
          paths: ending.paths,
          witness: witness(ending.witness),
          ranges: ranges?.get(id) ?? null,
        }))
      : endingsSoFar(plan, found, witness),
    choices: choicesOf(explorable, plan, found, ids, witness),
    errors: troubles(explorable, plan, found, ids, witness),
    circles:
      peeled && !peeled.everyPathEnds
        ? [
            circleAt(
              explorable,
              peeled.circle.map((state) => found.table.node[state]!),
            ),
          ]
        : [],
    shown: new Set(
      plan.hops.flatMap((hop) =>
        found.seen.hopUsed[hop.id] ? hop.leaves.map(({ tags }) => parseTags(tags).tags.id) : [],
      ),
    ),
    visited: new Set(found.table.node.subarray(0, found.table.size)),
    neverTrue: found.complete
      ? graph.asked.flatMap(({ key }, asked) => (found.seen.answers[asked] === 1 ? [key] : []))
      : [],
  };
}

function productReasons({ input, graph, limits }: Explorable, found: Product): Exploration['reasons'] {
  if (found.complete || !graph.complete) return [];
  const counts = new Int32Array(graph.nodes.length);
  for (let state = 0; state < found.table.size; state += 1) counts[found.table.node[state]!]! += 1;
  const path = pathOfNode(graph.nodes[counts.indexOf(counts.reduce((a, b) => Math.max(a, b), 0))]!);
  const budget =
    found.table.size > limits.states ? `${limits.states} states` : `${Math.round(limits.ms / 1000)} seconds`;
  return [
    {
      message: `not finished within ${budget}; most states pile up ${inKnot(path)}: ask for fewer facts and meters after it`,
      place: placeOfPath(input.compiled, input.mainFile, path),
    },
  ];
}

function endingsSoFar(plan: Plan, found: Product, witness: (state: number) => Witness): ReachedEnding[] {
  const first = new Map<string, number>();
  for (let state = 0; state < found.table.size; state += 1) {
    const node = plan.nodes[found.table.node[state]!]!;
    if (node.kind === 'end' && !node.error && !first.has(node.ending ?? '')) first.set(node.ending ?? '', state);
  }
  return [...first].map(([id, state]) => ({ id, paths: null, witness: witness(state), ranges: null }));
}

function choicesOf(
  { input, ink }: Explorable,
  plan: Plan,
  found: Product,
  ids: ReadonlyMap<string, string>,
  witness: (state: number) => Witness,
): Exploration['choices'] {
  const first = new Map<string, number>();
  for (const edge of plan.edges) {
    const state = found.firstState[edge.id]!;
    if (!edge.isChoice || state < 0) continue;
    first.set(edge.name, Math.min(state, first.get(edge.name) ?? state));
  }
  return [...ink.choices].map((path) => {
    const state = first.get(path);
    const id = ids.get(path) ?? '';
    const place = placeOfPath(input.compiled, input.mainFile, path);
    if (state === undefined) return { path, id, place, witness: null };
    const way = witness(state);
    return { path, id, place, witness: { ...way, inputs: [...way.inputs, id || path] } };
  });
}

function troubles(
  { input, graph }: Explorable,
  plan: Plan,
  found: Product,
  ids: ReadonlyMap<string, string>,
  witness: (state: number) => Witness,
): Exploration['errors'] {
  const by = ({ from, via }: WayIn): Witness | null => {
    if (from < 0) return null;
    const way = witness(from);
    const { name } = plan.edges[via]!;
    return { ...way, inputs: [...way.inputs, ids.get(name) || name] };
  };
  const errors = [...found.seen.errors].map(([hop, way]) => {
    const message = plan.hops[hop]!.error!;
    return {
      message,
      place: placeInError(message, input.compiled, input.mainFile, plan.hops[hop]!.path),
      witness: by(way),
    };
  });
  const endless = [...found.seen.endless].map(([node, way]) => {
    const path = pathOfNode(graph.nodes[node]!);
    return {
      message: `goes round in a circle without a choice in it, ${inKnot(path)}`,
      place: placeOfPath(input.compiled, input.mainFile, path),
      witness: by(way),
    };
  });
  return [...errors, ...endless];
}

function circleAt({ input, graph }: Explorable, nodes: readonly number[]): Exploration['circles'][number] {
  const paths = nodes.map((node) => pathOfNode(graph.nodes[node]!)).filter(Boolean);
  return {
    place: placeOfPath(input.compiled, input.mainFile, paths[0] ?? ''),
    knots: [...new Set(paths.map(knotOf))],
    noWayOut: false,
  };
}

function witnessOf(plan: Plan, { table, roots }: Product, ids: ReadonlyMap<string, string>, state: number): Witness {
  const inputs: string[] = [];
  let at = state;
  for (; table.parent[at]! >= 0; at = table.parent[at]!) {
    const { name } = plan.edges[table.via[at]!]!;
    inputs.unshift(ids.get(name) || name);
  }
  const root = roots.find((candidate) => candidate.state === at);
  return { variant: root?.start.variant ?? null, given: root?.start.given ?? [], inputs };
}
