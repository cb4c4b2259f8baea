/** Plain questions about what has been told so far. */
import type { Line } from './moment.ts';
import { startState, type State } from '#model/state.ts';
import type { RunStart } from './run.ts';
import { toldSteps, type Snapshot } from './session.ts';

export function toldLines({ moments, told }: Snapshot): readonly Line[] {
  return moments.flatMap((moment) => {
    const steps = toldSteps(moment);
    return (moment === moments.at(-1) ? steps.slice(0, told) : steps).flat();
  });
}

/** The model as the player has lived it: not ahead of the line on the screen, and with the last check-in in it. */
export function stateNow(snapshot: Snapshot, start: RunStart, minutes: number): State {
  const moment = snapshot.moments.at(-1);
  if (moment && snapshot.answering) return moment.state;
  return toldLines(snapshot).at(-1)?.state ?? startState({ ...start, minutes });
}
