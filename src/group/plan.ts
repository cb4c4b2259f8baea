/**
 * What a walk-through's minutes are for. The short one follows the script of domain §4.3: write alone, talk in pairs, and only
 * then in the room, about what divided you. How long each part takes is a design value. Whoever has a clock says what it shows.
 */

export const TIMEBOXES = [45, 90] as const;
export type Timebox = (typeof TIMEBOXES)[number];

export const PLAN_STEPS = ['frame', 'play', 'alone', 'pairs', 'plenum', 'other-road', 'chair', 'on', 'one-thing'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

export interface Planned {
  readonly step: PlanStep;
  readonly minutes: number;
}

const PLANS: Readonly<Record<Timebox, readonly Planned[]>> = {
  45: [
    { step: 'frame', minutes: 5 },
    { step: 'play', minutes: 8 },
    { step: 'alone', minutes: 4 },
    { step: 'pairs', minutes: 10 },
    { step: 'plenum', minutes: 10 },
    { step: 'on', minutes: 5 },
    { step: 'one-thing', minutes: 3 },
  ],
  90: [
    { step: 'frame', minutes: 6 },
    { step: 'play', minutes: 14 },
    { step: 'alone', minutes: 5 },
    { step: 'pairs', minutes: 12 },
    { step: 'plenum', minutes: 14 },
    { step: 'on', minutes: 10 },
    { step: 'other-road', minutes: 12 },
    { step: 'chair', minutes: 10 },
    { step: 'one-thing', minutes: 7 },
  ],
};

export function planOf(timebox: Timebox): readonly Planned[] {
  return PLANS[timebox];
}

export interface PlanNow {
  readonly step: PlanStep;
  /** Which step it is, 0 for the first. */
  readonly index: number;
  /** Whole minutes left of this step and of all, never below 0. */
  readonly leftOfStep: number;
  readonly left: number;
  /** The time is up; the last step stays. */
  readonly over: boolean;
}

/** `elapsed` in minutes, from 0. */
export function planAt(timebox: Timebox, elapsed: number): PlanNow {
  const plan = planOf(timebox);
  let ends = 0;
  for (const [index, { step, minutes }] of plan.entries()) {
    ends += minutes;
    const isLast = index === plan.length - 1;
    if (elapsed >= ends && !isLast) continue;
    return { step, index, leftOfStep: upTo(ends - elapsed), left: upTo(timebox - elapsed), over: elapsed >= timebox };
  }
  throw new Error('a plan without steps');
}

function upTo(minutes: number): number {
  return Math.max(0, Math.ceil(minutes));
}
