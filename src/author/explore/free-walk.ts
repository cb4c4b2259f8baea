/**
 * The proof for a script that knows nothing of our model: the control graph itself, with every question answered every
 * way. Same answers as for a scene, less exact: a road that some order of answers can take counts as a road.
 */
import { successors, type ControlGraph } from './control.ts';

export interface FreeWalk {
  /** Node and option by which each node was first reached; −1 at the start. */
  readonly parent: Int32Array;
  readonly option: Int32Array;
  readonly transitions: number;
  /** Nodes on circles, one list per circle found (each node in at most one). */
  readonly circles: readonly { readonly nodes: readonly number[]; readonly noWayOut: boolean }[];
}

export function freeWalk(graph: ControlGraph): FreeWalk {
  const size = graph.nodes.length;
  const parent = new Int32Array(size).fill(-1);
  const option = new Int32Array(size).fill(-1);
  const seen = new Uint8Array(size);
  let transitions = 0;
  const queue = [0];
  seen[0] = 1;
  for (let head = 0; head < queue.length; head += 1) {
    const at = queue[head]!;
    for (const [index, next] of successors(graph.nodes[at]!).entries()) {
      transitions += 1;
      if (seen[next]) continue;
      seen[next] = 1;
      parent[next] = at;
      option[next] = index;
      queue.push(next);
    }
  }
  return { parent, option, transitions, circles: circlesOf(graph) };
}

function circlesOf(graph: ControlGraph): FreeWalk['circles'] {
  const ends = leadsToEnd(graph);
  return components(graph)
    .filter((nodes) => nodes.length > 1 || successors(graph.nodes[nodes[0]!]!).includes(nodes[0]!))
    .map((nodes) => ({ nodes, noWayOut: graph.complete && nodes.every((node) => !ends[node]) }));
}

/** Nodes from which an end can be reached. */
function leadsToEnd(graph: ControlGraph): Uint8Array {
  const into: number[][] = graph.nodes.map(() => []);
  for (const [at, node] of graph.nodes.entries()) for (const next of successors(node)) into[next]!.push(at);
  const ends = new Uint8Array(graph.nodes.length);
  const todo = [...graph.nodes.keys()].filter((at) => graph.nodes[at]!.kind === 'end');
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (ends[at]) continue;
    ends[at] = 1;
    todo.push(...into[at]!);
  }
  return ends;
}

/** Strongly connected components (Tarjan), without recursion: a story can be tens of thousands of nodes deep. */
function components(graph: ControlGraph): number[][] {
  const size = graph.nodes.length;
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: number[] = [];
  const found: number[][] = [];
  let counter = 0;
  for (let root = 0; root < size; root += 1) {
    if (index[root] !== -1) continue;
    const frames = [{ node: root, next: successors(graph.nodes[root]!), at: 0 }];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const { node } = frame;
      if (frame.at === 0 && index[node] === -1) {
        index[node] = low[node] = counter;
        counter += 1;
        stack.push(node);
        onStack[node] = 1;
      }
      const next = frame.next[frame.at];
      if (next !== undefined) {
        frame.at += 1;
        if (index[next] === -1) frames.push({ node: next, next: successors(graph.nodes[next]!), at: 0 });
        else if (onStack[next]) low[node] = Math.min(low[node]!, index[next]!);
        continue;
      }
      frames.pop();
      const above = frames.at(-1);
      if (above) low[above.node] = Math.min(low[above.node]!, low[node]!);
      if (low[node] !== index[node]) continue;
      const component: number[] = [];
      for (let member = stack.pop()!; ; member = stack.pop()!) {
        onStack[member] = 0;
        component.push(member);
        if (member === node) break;
      }
      found.push(component.reverse());
    }
  }
  return found;
}
