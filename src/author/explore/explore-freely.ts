import { parseTags } from '#story/tags.ts';
import { isLeaf, leavesOf, type ControlNode } from './control.ts';
import type { Exploration, Witness } from './exploration.ts';
import { scriptReasons, type Explorable } from './explorable.ts';
import { freeWalk, type FreeWalk } from './free-walk.ts';
import { placeInError } from './ink-error-place.ts';
import { knotOf, pathOfNode, placeOfPath } from './places.ts';

export function exploreFreely(explorable: Explorable): Exploration {
  const {
    input: { compiled, mainFile },
    ink,
    graph,
  } = explorable;
  const walk = freeWalk(graph);
  const witness = (node: number) => witnessOf(graph.nodes, walk, node);
  const offered = new Map<string, { id: string; node: number; option: number }>();
  const shown = new Set<string>();
  const endings = new Map<string, number>();
  const errors: Exploration['errors'][number][] = [];
  for (const [at, node] of graph.nodes.entries()) {
    if (node.kind === 'choice') {
      for (const [option, { path, tags }] of node.options.entries()) {
        if (!offered.has(path)) offered.set(path, { id: parseTags(tags).tags.id, node: at, option });
      }
    }
    if (node.kind === 'end' && !node.error && !endings.has(node.ending ?? '')) endings.set(node.ending ?? '', at);
    if (node.kind !== 'line') continue;
    for (const leaf of leavesOf(node.tree)) {
      shown.add(parseTags(leaf.tags).tags.id);
      if (leaf.error !== null)
        errors.push({
          message: leaf.error,
          place: placeInError(leaf.error, compiled, mainFile, errorPath(graph.nodes, walk, at)),
          witness: witness(at),
        });
    }
  }
  const reasons = scriptReasons(explorable);
  return {
    graph,
    placeOf: (path) => placeOfPath(compiled, mainFile, path),
    states: graph.nodes.length,
    transitions: walk.transitions,
    exhaustive: !reasons.length,
    reasons,
    endings: [...endings].map(([id, node]) => ({ id, paths: null, witness: witness(node), ranges: null })),
    choices: [...ink.choices].map((path) => {
      const known = offered.get(path);
      const place = placeOfPath(compiled, mainFile, path);
      if (!known) return { path, id: '', place, witness: null };
      const before = witness(known.node);
      return { path, id: known.id, place, witness: { ...before, inputs: [...before.inputs, known.id || path] } };
    }),
    errors,
    shown,
    visited: new Set(graph.nodes.keys()),
    neverTrue: [],
    circles: walk.circles.map(({ nodes, noWayOut }) => {
      const paths = nodes.map((node) => pathOfNode(graph.nodes[node]!)).filter(Boolean);
      return {
        place: placeOfPath(compiled, mainFile, paths[0] ?? ''),
        knots: [...new Set(paths.map(knotOf))],
        noWayOut,
      };
    }),
  };
}

function witnessOf(nodes: readonly ControlNode[], walk: FreeWalk, node: number): Witness {
  const inputs: string[] = [];
  for (let at = node; walk.parent[at]! >= 0; at = walk.parent[at]!) {
    const before = nodes[walk.parent[at]!]!;
    if (before.kind === 'checkin') inputs.unshift('feel:skip');
    if (before.kind !== 'choice') continue;
    const { tags, path } = before.options[walk.option[at]!]!;
    inputs.unshift(parseTags(tags).tags.id || path);
  }
  return { variant: null, given: [], inputs };
}

/** A line node without a place of its own stands for what a choice led to. */
function errorPath(nodes: readonly ControlNode[], walk: FreeWalk, at: number): string {
  const node = nodes[at]!;
  if (node.kind === 'line' && node.path) return node.path;
  const parent = walk.parent[at]!;
  const before = parent < 0 ? undefined : nodes[parent];
  if (before?.kind === 'choice') return before.options[walk.option[at]!]!.path;
  return before && before.kind === 'line' && isLeaf(before.tree) ? before.path : '';
}
