/** The roads the room has taken, with what was asked and chosen on them in words. */
import { useMemo } from 'react';
import type { Past } from '#group/protocol.ts';
import type { Choice } from '#run/moment.ts';
import type { Input } from '#run/run.ts';
import { momentsOf } from './walk-of.ts';
import { roadsOf, type RoadTaken } from './roads.ts';
import { useWalk } from './walk-context.ts';

export interface PastInWords {
  readonly past: Past;
  readonly chosen: Choice;
  readonly choices: readonly Choice[];
  readonly layer: 'outer' | 'inner';
  /** Which decision of its road it was. */
  readonly decision: number;
}

export interface RoadInWords {
  readonly inputs: readonly Input[];
  readonly decisions: readonly PastInWords[];
  /** Id of the ending it led to; null for a road that was left before. */
  readonly ending: string | null;
}

/** Oldest first; the last is the road the room is on. */
export function useRoads(): readonly RoadInWords[] {
  const { view: { past, run }, bundle } = useWalk();
  return useMemo(() => {
    const { left, present } = roadsOf(past, run.inputs);
    return [...left, present].map((road) => inWords(road, momentsOf(bundle, { ...run, inputs: road.inputs })));
  }, [past, run, bundle]);
}

function inWords(road: RoadTaken, moments: ReturnType<typeof momentsOf>): RoadInWords {
  let decision = 0;
  const decisions = road.decisions.flatMap((past): PastInWords[] => {
    const ask = moments[past.at]?.ask;
    if (ask?.kind !== 'choice') return [];
    if (ask.layer === 'outer') decision += 1;
    const chosen = ask.choices.find(({ id }) => id === past.chosen);
    return chosen ? [{ past, chosen, choices: ask.choices, layer: ask.layer, decision }] : [];
  });
  const last = moments.at(-1)?.ask;
  return { inputs: road.inputs, decisions, ending: last?.kind === 'end' ? last.ending : null };
}
