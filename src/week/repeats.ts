/**
 * What to meet again and when: a week after the first time, and three months after that. Spacing is what makes practice
 * stay (domain §5.1); the two distances are our choice within what the studies have tried.
 */
import { addDays, addMonths, type Day } from './day.ts';
import type { Finish } from './progress.ts';

export const WEEK = 7;
export const MONTHS = 3;

export interface Repeat {
  readonly scene: string;
  readonly kind: 'week' | 'quarter';
  /** The day it is worth while from. */
  readonly due: Day;
  readonly isDue: boolean;
}

/** Soonest first. A scene that has been met again both times asks for nothing more. */
export function repeatsOf(finishes: readonly Finish[], today: Day): readonly Repeat[] {
  const scenes = [...new Set(finishes.map(({ scene }) => scene))];
  const repeats = scenes.flatMap((scene) => repeatOf(scene, finishes.filter((finish) => finish.scene === scene).map(({ day }) => day).toSorted(), today) ?? []);
  return repeats.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** `days` soonest first. A time that comes before its day is practice too, but does not move the ladder. */
function repeatOf(scene: string, days: readonly Day[], today: Day): Repeat | null {
  const [first] = days;
  if (first === undefined) return null;
  const week = addDays(first, WEEK);
  const again = days.find((day) => day >= week);
  if (again === undefined) return { scene, kind: 'week', due: week, isDue: week <= today };
  const quarter = addMonths(again, MONTHS);
  if (days.some((day) => day >= quarter)) return null;
  return { scene, kind: 'quarter', due: quarter, isDue: quarter <= today };
}
