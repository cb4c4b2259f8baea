/** did("x") and prepared("x") at a place where no road has come through anything that makes it true. */
import { readerOf } from '#model/question.ts';
import { stepsOf } from '#model/step.ts';
import { happeningsOf } from '#story/happenings.ts';
import { parseTags } from '#story/tags.ts';
import { leavesOf, type ControlGraph } from '../explore/control.ts';
import type { Explored } from './context.ts';
import { error, type Finding } from './finding.ts';

export function askedTooEarly({ exploration }: Explored): Finding[] {
  const { graph, placeOf } = exploration;
  const done = possiblyDone(graph);
  return graph.asked.flatMap(({ key, question }, asked) => {
    if (question?.getter !== 'did' && question?.getter !== 'prepared') return [];
    const reader = readerOf(question);
    if (reader.kind !== 'fact' || !done.some((facts) => facts.has(reader.fact))) return []; // never done at all: said elsewhere
    return [...graph.askedAt[asked]!].flatMap(([path, nodes]) => {
      if ([...nodes].some((node) => done[node]!.has(reader.fact))) return [];
      return [
        error(
          placeOf(path),
          `${question.getter}-never-true`,
          `${key} can never be true here: what makes it true comes later, or on another road`,
        ),
      ];
    });
  });
}

/** Per node, the facts that some road to it may have set. */
function possiblyDone(graph: ControlGraph): Set<string>[] {
  const done = graph.nodes.map(() => new Set<string>());
  const todo = [0];
  const reached = new Set([0]);
  const pass = (from: number, raw: readonly string[], to: number) => {
    const there = done[to]!;
    const before = there.size;
    for (const fact of done[from]!) there.add(fact);
    for (const fact of factsIn(raw)) there.add(fact);
    if (there.size === before && reached.has(to)) return;
    reached.add(to);
    todo.push(to);
  };
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const node = graph.nodes[at]!;
    if (node.kind === 'line') for (const { tags, to } of leavesOf(node.tree)) pass(at, tags, to);
    if (node.kind === 'choice') for (const { tags, to } of node.options) pass(at, tags, to);
    if (node.kind === 'checkin') pass(at, [], node.to);
  }
  return done;
}

const known = new WeakMap<readonly string[], readonly string[]>();

function factsIn(raw: readonly string[]): readonly string[] {
  const facts =
    known.get(raw) ??
    happeningsOf(parseTags(raw).tags)
      .flatMap(stepsOf)
      .flatMap(({ sets }) => sets ?? []);
  known.set(raw, facts);
  return facts;
}
