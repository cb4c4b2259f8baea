import type { Shows } from './words.ts';
import type { Point } from './quantities.ts';

/** Where on the circumplex each way of showing oneself lies, −2…2. `felt` has no point of its own. */
export const SHOWN_POINTS: Readonly<Record<Exclude<Shows, 'felt'>, Point>> = {
  calm: { x: 1, y: -1 },
  warm: { x: 1, y: 0 },
  firm: { x: 0, y: 0 },
  grave: { x: -1, y: -1 },
};

/** The point in stored 0–4 coordinates; null when what is shown is what is felt. */
export function pointOf(shows: Shows): Point | null {
  if (shows === 'felt') return null;
  const { x, y } = SHOWN_POINTS[shows];
  return { x: x + 2, y: y + 2 };
}
