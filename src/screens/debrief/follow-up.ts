/** When a plan comes back: a check after a week, and after three months a booster with another temperament (domain §5.1). */
import type { Variant } from '#model/words.ts';
import type { Note } from '#journal/note.ts';
import { addDays, addMonths, type Day } from '#week/day.ts';

export type Step = 'week' | 'months';

export interface FollowUp {
  readonly plan: Note;
  readonly step: Step;
  /** The first day it is shown. */
  readonly from: Day;
}

/** `written` is the day the plan was made. */
export function dueDays(written: Day): Readonly<Record<Step, Day>> {
  return { week: addDays(written, 7), months: addMonths(written, 3) };
}

/** What a note of kind `check` is about. */
export function checkAbout(plan: string, step: Step): string {
  return `${step}:${plan}`;
}

/**
 * What to show when the game is opened on the day `today`: the one that has waited longest, once. A week's check that nobody
 * saw before the three months were over is let go. `dayOf` knows on which day here an instant fell.
 */
export function nextFollowUp(notes: readonly Note[], today: Day, dayOf: (instant: string) => Day): FollowUp | null {
  // a plan that was changed after it was checked is a new one
  const isDone = (plan: Note, step: Step): boolean => notes.some(({ kind, about, writtenAt }) => kind === 'check' && about === checkAbout(plan.id, step) && writtenAt >= plan.writtenAt);
  const due = notes.filter(({ kind, text }) => kind === 'plan' && text !== '').flatMap((plan): FollowUp[] => {
    const days = dueDays(dayOf(plan.writtenAt));
    const step: Step = days.months <= today ? 'months' : 'week';
    return days[step] <= today && !isDone(plan, step) ? [{ plan, step, from: days[step] }] : [];
  });
  return due.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))[0] ?? null;
}

const NEXT: Readonly<Record<Variant, Variant>> = { mild: 'ordinary', ordinary: 'hard', hard: 'ordinary' };

/** Another day with the same person: never the temperament that was met when the plan was made. */
export function boosterVariant(played: Variant): Variant {
  return NEXT[played];
}
