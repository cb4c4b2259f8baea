/** What the facilitator's page draws from: the room's run, replayed here with the scene as this page has it. */
import type { HostView } from '#group/protocol.ts';
import type { State } from '#model/state.ts';
import type { Choice, Line, Moment } from '#run/moment.ts';
import { replay } from '#run/replay.ts';
import type { Input, Run } from '#run/run.ts';
import { createSession, toldSteps } from '#run/session.ts';
import { stateNow, toldLines } from '#run/told.ts';
import type { Phase } from '#story/vocabulary.ts';
import type { SceneBundle } from '#story/scene.ts';
import { startTeller } from '#story/teller.ts';

export interface Walk {
  /** All that has been told. */
  readonly lines: readonly Line[];
  /** What was told last. */
  readonly step: readonly Line[];
  /** What that answers, or what was said before it. */
  readonly before: Line | null;
  readonly state: State;
  readonly moment: Moment;
  readonly phase: Phase;
  /** What may be answered, with the tags that only this page knows of; null while something is told. */
  readonly choices: readonly Choice[] | null;
  readonly layer: 'outer' | 'inner';
  /** The decision that is being taken or was taken last, counted from 1; both layers are one decision. */
  readonly decision: number;
}

/** Null when the run does not fit this page's script: server and page are of different builds. */
export function walkOf({ scene, story, hash }: SceneBundle, { run, told }: Pick<HostView, 'run' | 'told'>): Walk | null {
  if (run.storyHash !== hash) return null;
  const { playthrough, repair } = replay((answer) => startTeller(story, answer), run, scene.budgetMinutes);
  if (repair) return null;
  const snapshot = createSession(playthrough, told).snapshot();
  const moment = snapshot.moments[snapshot.moments.length - 1]!; // there is one from the start
  const lines = toldLines(snapshot);
  const steps = snapshot.moments.flatMap((one) => (one === moment ? toldSteps(one).slice(0, snapshot.told) : toldSteps(one)));
  const step = steps.at(-1) ?? [];
  const asks = snapshot.answering && moment.ask.kind === 'choice' ? moment.ask : null;
  return {
    lines,
    step,
    before: step.some(isTheirs) ? chosenBefore(steps) : saidBefore(steps),
    state: stateNow(snapshot, run.start, scene.budgetMinutes),
    moment,
    phase: lines.at(-1)?.phase ?? moment.phase,
    choices: asks?.choices ?? null,
    layer: asks?.layer ?? 'outer',
    decision: outerTaken(snapshot.moments, run.inputs) + (asks?.layer === 'outer' ? 1 : 0),
  };
}

function isTheirs({ chosen, tags: { who } }: Line): boolean {
  return !chosen && who !== undefined && who !== 'you';
}

/** What the room chose stands above what it led to, as long as that is the next thing. */
function chosenBefore(steps: readonly (readonly Line[])[]): Line | null {
  const line = steps.at(-2)?.at(-1);
  return line?.chosen ? line : null;
}

/** What is asked or told now is about what somebody said. */
function saidBefore(steps: readonly (readonly Line[])[]): Line | null {
  return steps.slice(0, -1).flat().slice(-BACK).findLast((line) => isTheirs(line) || line.chosen) ?? null;
}

/** So many lines back it is still what is being talked about. */
const BACK = 6;

function outerTaken(moments: readonly Moment[], inputs: readonly Input[]): number {
  return moments.filter(({ ask, index }) => index < inputs.length && ask.kind === 'choice' && ask.layer === 'outer').length;
}

/** All moments of a run: for what was chosen on a road that has been left. */
export function momentsOf({ story, scene }: SceneBundle, run: Run): readonly Moment[] {
  return replay((answer) => startTeller(story, answer), run, scene.budgetMinutes).playthrough.moments;
}
