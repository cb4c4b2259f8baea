/** The face as shapes, in two parts: a beard lies between what is above it and the mouth. */
import { brow } from './brow.ts';
import { dot } from './curves.ts';
import { eye } from './eye.ts';
import { bolder, type Detail, type Hand, HANDS } from './detail.ts';
import type { Face } from './face.ts';
import { freckles, type Marks, years } from './marks.ts';
import { mouth } from './mouth.ts';
import { clamp, path, ramp } from './numbers.ts';
import { INK, line, patch, shape, type Shape } from './shape.ts';

const NEAR_EYE = { x: 487, y: 416, half: 35 } as const;
const FAR_EYE = { x: 603, y: 414, half: 28 } as const;

/** Everything above the mouth: cheeks, eyes, brows, nose, lines and tears. */
export function upperOf(face: Face, m: Marks, detail: Detail = 'full'): readonly Shape[] {
  const hand = HANDS[detail], f = detail === 'small' ? bolder(face) : face;
  return inked(m, [
    ...cheeks(Math.max(f.flush, m.ruddy ?? 0), m.flush),
    // whoever weeps has a red nose
    ...patch('cheek', dot(557, 458, 22, 17), m.flush, Math.max(f.tear * 0.5, f.wet * 0.25) * 0.6),
    ...(m.freckles === undefined || !hand.fine ? [] : freckles(m.freckles)),
    ...(hand.fine ? years(m.years ?? 0) : []),
    ...eye(NEAR_EYE, f, hand), ...eye(FAR_EYE, f, hand),
    ...browsOf(f, m, hand),
    ...frown(f, hand),
    ...line('nose', 'M550 432c22 4 22 34 2 36c-12 1 -20 -4 -24 -10', { width: 9 }),
    ...(hand.fine ? smileLines(f) : []),
    ...tears(f),
  ]);
}

/** The mouth, which is drawn over a beard. */
export function mouthOf(face: Face, m: Marks, detail: Detail = 'full'): readonly Shape[] {
  return inked(m, mouth(detail === 'small' ? bolder(face) : face, m.lip, HANDS[detail]));
}

/** In this person's ink. */
function inked({ ink }: Marks, shapes: readonly Shape[]): readonly Shape[] {
  return ink === undefined ? shapes : shapes.map((shape) => (shape.stroke === INK ? { ...shape, stroke: ink } : shape));
}

const cheeks = (glow: number, color: string): readonly Shape[] =>
  patch('cheek', dot(456, 478, 36, 21) + dot(618, 476, 21, 19), color, clamp(glow * 0.46));

function browsOf(f: Face, m: Marks, hand: Hand): readonly Shape[] {
  const ink = m.brow ?? m.ink ?? INK, low = m.browLow ?? 0;
  return [
    brow({ x: 477, y: 356 + low, width: 76, side: 1, room: low > 0 ? 0.45 : 1 }, f, ink, hand),
    brow({ x: 612, y: 355 + low, width: 56, side: -1, room: 1 }, f, ink, hand),
  ];
}

/** The fold beside a smile, and the corner of an eye that smiles too. */
function smileLines(f: Face): readonly Shape[] {
  return [
    ...line('line', 'M498 486q-13 14 -9 31', { width: 4.5, opacity: ramp(f.crease, 0.25, 0.45) * f.crease * 0.7 }),
    ...line('line', 'M444 404l-16 -9M443 416l-17 1', { width: 4.5, opacity: ramp(f.lower, 0.3, 0.8) * ramp(f.smile, 0.4, 0.9) * 0.75 }),
  ];
}

/** Upright between the brows in anger, across the forehead in sorrow. */
function frown(f: Face, hand: Hand): readonly Shape[] {
  const up = f.furrow * 4;
  const sorrow = ramp(f.browIn, 0.65, 0.85) * ramp(0.7 - f.furrow, 0, 0.2);
  return [
    ...line('line', path`M544 ${372 - up}l-3 -27M561 ${372 - up}l2 -23`, { width: 5 * hand.ink, opacity: clamp((f.furrow - 0.2) * 1.35) }),
    ...line('line', 'M532 318q16 -9 34 -1', { width: 4, opacity: sorrow * 0.5 }),
  ];
}

/** Each a thin run that ends in a drop; the far eye weeps when the near one has begun. */
function tears(f: Face): readonly Shape[] {
  const run = (x: number, y: number, t: number): readonly Shape[] => shape({
    part: 'tear', fill: '#a9d8f0', stroke: '#4f9cc6', width: 3,
    d: path`M${x - 3} ${y}C${x - 3} ${y + 34 * t} ${x - 12} ${y + 44 * t} ${x - 12} ${y + 64 * t}a11 11 0 0 0 22 0C${x + 10} ${y + 44 * t} ${x + 4} ${y + 34 * t} ${x + 4} ${y}Z`,
  }, ramp(t, 0.1, 0.4));
  return [...run(612, 436, ramp(f.tear, 0.6, 1)), ...run(471, 440, f.tear)];
}
