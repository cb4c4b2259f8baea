import type { Point } from './quantities.ts';
import type { Region } from './words.ts';

/**
 * Which of the five regions a point on the circumplex lies in. Fear and anger share unpleasant × activated, so the far
 * corner counts as fear and the rest as irritation (a simplification: a point in the plane is not an emotion, domain §2.1).
 */
export function regionAt({ x, y }: Point): Region {
  if (x < 0) {
    if (y < 0) return 'moved';
    return x === -2 && y >= 1 ? 'afraid' : 'irritated';
  }
  return x > 0 && y >= 0 ? 'glad' : 'calm';
}
