import type { Hand } from './detail.ts';
import type { Face } from './face.ts';
import { clamp, path } from './numbers.ts';
import type { Shape } from './shape.ts';

/** Where a brow is at rest. */
export interface BrowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** 1: the near brow, its inner end to the right; −1: the far one. */
  readonly side: 1 | -1;
  /** How much of a raised brow the hairline leaves room for, 0…1. */
  readonly room: number;
}

/** A tapered brow with a round inner end. */
export function brow({ x, y, width, side, room }: BrowPlace, f: Face, ink: string, hand: Hand): Shape {
  const lift = (side > 0 ? f.raise * room : f.raiseFar) * 26;
  const frown = clamp(f.furrow);
  const half = width * hand.brow * 0.5;
  const inX = x + side * (half + f.pinch * 9);
  const outX = x - side * half;
  // A brow of sorrow is a slope: the outer end sinks, so that the inner one need not climb into the hair.
  const sunk = clamp(f.browIn - 0.55) * 15;
  const inY = y - f.browIn * 34 - lift * 0.55 + sunk;
  const outY = y - f.browOut * 30 + 4 + sunk * 1.3 - frown * 9 - lift * 0.7;
  const midX = (inX + outX) / 2;
  const midY = (inY + outY) / 2 - 13 + frown * 9 - lift * 0.5;
  const t = (width > 60 ? 11 : 10) * hand.ink;
  return {
    part: 'brow', fill: ink, stroke: ink, width: 3,
    d: path`M${outX} ${outY}Q${midX} ${midY - t} ${inX} ${inY - t * 0.8}A${t * 0.8} ${t * 0.8} 0 0 ${side > 0 ? 1 : 0} ${inX} ${inY + t * 0.8}Q${midX} ${midY + t * 0.75} ${outX} ${outY}Z`,
  };
}
