/** How a movement gets from 0 to 1. All take and give 0…1, and stay at the ends outside it. */
const clamp = (t: number): number => (t < 0 ? 0 : t > 1 ? 1 : t);

/** Sets off and stops softly: a face, a body. */
export function smooth(t: number): number {
  const x = clamp(t);
  return x * x * (3 - 2 * x);
}

/** From 0 up to 1 and back. */
export function swell(t: number): number {
  return Math.sin(clamp(t) * Math.PI) ** 2;
}

/** How far `now` is on the way from `start`, which takes `length` ms. With no length it is over as soon as it begins. */
export function along(now: number, start: number, length: number): number {
  return length > 0 ? clamp((now - start) / length) : now >= start ? 1 : 0;
}
