import { dot } from './curves.ts';
import { clamp, ramp } from './numbers.ts';
import { line, patch, type Shape } from './shape.ts';

/** What stays in a face whatever it feels. */
export interface Marks {
  /** Darker ink on deep skin. */
  readonly ink?: string;
  /** Colour of the brows; ink without one. */
  readonly brow?: string;
  /** Colour of a blush, and of the lips and tongue. */
  readonly flush: string;
  readonly lip: string;
  readonly freckles?: string;
  /** 0 young … 1 weathered */
  readonly years?: number;
  /** Red cheeks from wind and weather, 0…1. */
  readonly ruddy?: number;
  /** How far the brows sit lower, under a low hairline. */
  readonly browLow?: number;
}

const PLACES = [
  [452, 461], [466, 472], [482, 465], [474, 483], [494, 478], [460, 487], [506, 468], [598, 466], [612, 473], [624, 465], [617, 483], [604, 480], [544, 452],
] as const;
const FRECKLES = PLACES.map(([x, y], i) => dot(x, y, i % 3 === 0 ? 4 : 3.2)).join('');

export const freckles = (color: string): readonly Shape[] => patch('skin', FRECKLES, color);

/** What the years have written: feet at the eyes, folds beside the nose, lines on the forehead, under the eyes and at the mouth. */
export function years(age: number): readonly Shape[] {
  const seen = ramp(age, 0.15, 0.3) * clamp(age), old = ramp(age, 0.5, 0.8);
  return [
    ...line('skin', 'M441 405l-17 -10M440 417l-19 1M442 429l-15 11', { width: 4.5, opacity: seen * 0.6 }),
    ...line('skin', 'M514 474q-20 12 -20 36M590 474q10 10 9 26', { width: 4.5, opacity: seen * 0.52 }),
    ...line('skin', 'M506 308q34 -8 68 0M514 324q28 -6 54 0', { width: 4, opacity: old * 0.32 }),
    ...line('skin', 'M458 450q26 16 54 2M584 446q18 14 38 3', { width: 4, opacity: old * 0.36 }),
    ...line('skin', 'M496 534q-8 12 -4 26M606 530q7 10 4 22', { width: 4, opacity: ramp(age, 0.65, 0.95) * 0.34 }),
  ];
}
