/** A line as a run would give it, from the few things a test is about. */
import { startState } from '#model/state.ts';
import type { Line } from '#run/moment.ts';
import type { Phase, Place, Sound } from '#story/vocabulary.ts';

export interface LineParts {
  readonly text?: string;
  readonly who?: string | undefined;
  readonly place?: Place | null;
  readonly phase?: Phase;
  readonly sounds?: readonly Sound[];
}

const STATE = startState({ variant: 'ordinary', minutes: 20, carried: [], house: [] });

export function lineOf({ text = 'Noe skjer.', who, place = 'office', phase = 'meeting', sounds = [] }: LineParts): Line {
  return {
    id: 'line-010', text, chosen: false, phase, place, looks: {}, state: STATE, effects: [],
    tags: { id: 'line-010', looks: [], sounds, events: [], checkin: false, facts: [], acts: [], inner: false, ...(who === undefined ? {} : { who }) },
  };
}
