/**
 * What the future of an Ink state depends on, and nothing more: two states with the same key go on alike. Ink's own
 * saved state tells nearly all states apart (turn numbers, output, counts nobody reads), so it is cut to what is live.
 */
import type { InkFacts } from './ink-json.ts';

/** The parts of Ink's saved state that are read here. */
export interface SavedState {
  readonly currentFlowName: string;
  readonly flows: Readonly<Record<string, Flow>>;
  readonly variablesState: Readonly<Record<string, unknown>>;
  readonly visitCounts: Readonly<Record<string, number>>;
  readonly evalStack: readonly unknown[];
  readonly currentDivertTarget?: string;
}

interface Flow {
  readonly callstack: { readonly threads: readonly Thread[] };
  readonly choiceThreads?: Readonly<Record<string, Thread>>;
  readonly currentChoices?: readonly { readonly targetPath: string; readonly originalThreadIndex: number }[];
}

interface Thread {
  readonly callstack: readonly Frame[];
}

interface Frame {
  readonly cPath?: string;
  readonly idx?: number;
  readonly type: number;
  readonly temp?: unknown;
}

export function keyOf(state: SavedState, canContinue: boolean, ink: InkFacts): string {
  const flow = state.flows[state.currentFlowName]!;
  const choices = flow.currentChoices ?? [];
  const homes = new Set(choices.map(({ targetPath }) => ink.home(targetPath)));
  // Where the story waits for a pick, the top of the stack is no longer where it goes on.
  const stack = flow.callstack.threads.map((thread) => framesOf(thread, !canContinue, homes, ink));
  const forks = Object.values(flow.choiceThreads ?? {}).map((thread) => framesOf(thread, true, homes, ink));
  if (state.currentDivertTarget !== undefined) homes.add(ink.home(state.currentDivertTarget));
  const lives = [...homes].map((home) => ink.live(home));
  return JSON.stringify([
    choices.map(({ targetPath }) => targetPath),
    stack,
    forks,
    state.evalStack,
    state.currentDivertTarget ?? 0,
    pick(state.variablesState, (name) => lives.some(({ variables }) => variables.has(name))),
    pick(state.visitCounts, (path) => lives.some(({ counts }) => counts.has(path))),
  ]);
}

function framesOf(thread: Thread, waits: boolean, homes: Set<string>, ink: InkFacts): unknown[] {
  return thread.callstack.map(({ cPath, idx, type, temp }, index, frames) => {
    const left = waits && index === frames.length - 1;
    if (cPath !== undefined && !left) homes.add(ink.home(cPath));
    return left ? [type, temp ?? 0] : [cPath ?? '', idx ?? 0, type, temp ?? 0];
  });
}

function pick(values: Readonly<Record<string, unknown>>, isLive: (key: string) => boolean): unknown[] {
  return Object.keys(values)
    .filter(isLive)
    .sort()
    .map((key) => [key, values[key]]);
}

/** The Ink path at which a state stands, for pointing at the source. */
export function pathOfState(state: SavedState): string {
  const frame = state.flows[state.currentFlowName]?.callstack.threads.at(-1)?.callstack.at(-1);
  return frame?.cPath === undefined ? '' : `${frame.cPath}.${frame.idx ?? 0}`;
}
