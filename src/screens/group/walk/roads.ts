/** The roads a room has taken. All that is kept is each question that was answered; the roads follow from where they begin again. */
import type { Past } from '#group/protocol.ts';
import { feelInput, type Input } from '#run/run.ts';

export interface RoadTaken {
  readonly inputs: readonly Input[];
  /** From the scene's beginning, also what it shares with an earlier road. */
  readonly decisions: readonly Past[];
}

export interface Roads {
  /** The road the room is on. */
  readonly present: RoadTaken;
  /** Those that were left, oldest first. */
  readonly left: readonly RoadTaken[];
}

/** `inputs` is the present run: a room that has gone back is on a shorter road than it took last. */
export function roadsOf(past: readonly Past[], inputs: readonly Input[]): Roads {
  const left: RoadTaken[] = [];
  let road: RoadTaken = { inputs: [], decisions: [] };
  for (const decision of past) {
    if (decision.at < road.inputs.length) {
      left.push(road);
      road = cut(road, decision.at);
    }
    road = { inputs: [...filled(road.inputs, decision.at), decision.chosen], decisions: [...road.decisions, decision] };
  }
  const present = cut(road, inputs.length);
  if (present.decisions.length < road.decisions.length) left.push(road);
  return { present: { ...present, inputs }, left };
}

function cut({ inputs, decisions }: RoadTaken, length: number): RoadTaken {
  return { inputs: inputs.slice(0, length), decisions: decisions.filter(({ at }) => at < length) };
}

/** What was not asked aloud in between are check-ins, which a room passes by. */
function filled(inputs: readonly Input[], length: number): readonly Input[] {
  return [...inputs, ...Array.from({ length: Math.max(0, length - inputs.length) }, () => feelInput(null))];
}
