/** How a face is drawn at its size: in a portrait of some fifty pixels only large and heavy things are seen. */
import { blend, type Face } from './face.ts';
import { clamp } from './numbers.ts';
import { faceFor } from './looks.ts';

export type Detail = 'full' | 'small';

export interface Hand {
  /** Size of eyes, brows and mouth, and weight of the line, against the drawing at full size. */
  readonly eye: number;
  readonly brow: number;
  readonly mouth: number;
  readonly ink: number;
  /** Wrinkles, freckles, the shadow under an eye. */
  readonly fine: boolean;
}

export const HANDS: Readonly<Record<Detail, Hand>> = {
  full: { eye: 1.04, brow: 1.04, mouth: 1, ink: 1, fine: true },
  small: { eye: 1.36, brow: 1.3, mouth: 1.3, ink: 1.4, fine: false },
};

/** What grows with the boldness, and how far it may go. The rest is drawn as it is. */
const BOLD = {
  open: [0.3, 1.5], lower: [0, 1], lidFlat: [0, 1], pupil: [0.65, 1.1], gx: [-16, 16], gy: [-11, 15],
  browIn: [-1.4, 1.45], browOut: [-1, 1.2], raise: [-0.7, 1.9], raiseFar: [-0.7, 1.3], pinch: [-0.3, 1], furrow: [0, 1],
  smile: [-1.05, 1.2], gape: [0, 0.7], width: [0.5, 1.3], skew: [-1.2, 1.6], mouthX: [-18, 18], press: [0, 1], wobble: [0, 1], flush: [0, 1], bags: [0, 1],
} as const satisfies Partial<Record<keyof Face, readonly [number, number]>>;

/** More of the same feeling, as far from calm again by a quarter. Eyes that are shut stay shut. */
export function bolder(f: Face): Face {
  const more = blend(faceFor('calm'), f, 1.25);
  const grown = Object.entries(BOLD).map(([key, [low, high]]) => [key, clamp(more[key as keyof Face], low, high)]);
  return { ...f, ...(Object.fromEntries(grown) as Partial<Face>), ...(f.open < 0.2 ? { open: f.open } : {}) };
}
