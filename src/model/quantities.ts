/**
 * What the model keeps count of, all small integers, so that a whole scene can be proved by enumeration.
 *
 * Meters run 0–6. Felt is a point on a 5×5 circumplex kept as 0–4 on each axis, meaning −2…2
 * (x: ubehag → behag, y: lite → mye energi; Russell, domain §2.1). All numbers are design values (domain §2.4, point 10).
 */
export const QUANTITIES = [
  'agitation', // the user's unrest (uro)
  'trust', // the user's trust
  'understanding', // how far the user has understood, and is understood
  'energy', // the adviser's energy now
  'gap', // felt against shown, as it has added up (avstand)
  'safety', // how safe the situation is
  'clarity', // how clear frame and message are (tydelighet)
  'residue', // what follows the adviser out of the room (restemosjon)
  'feltX',
  'feltY',
  'leak', // 1 while the mask leaks, else 0
  'minutes', // minutes left backstage before the meeting, 0–30
] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** The highest value of each quantity; the lowest is always 0. */
export const TOP: Readonly<Record<Quantity, number>> = {
  agitation: 6, trust: 6, understanding: 6, energy: 6, gap: 6, safety: 6, clarity: 6, residue: 6,
  feltX: 4, feltY: 4, leak: 1, minutes: 30,
};

/** Position of each quantity in a `Values` array. */
export const AT = Object.fromEntries(QUANTITIES.map((name, index) => [name, index])) as Readonly<Record<Quantity, number>>;

/** One number per quantity, in the order of QUANTITIES. Both the game and the explorer work on this shape. */
export type Values = { [index: number]: number; readonly length: number };

/** A point on the circumplex, −2…2 on each axis. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export function clamp(value: number, top: number): number {
  return value < 0 ? 0 : value > top ? top : value;
}

/** The largest difference on one axis, 0–4: how far what is shown lies from what is felt. */
export function distance(a: Point, b: Point): number {
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
}
