/** Forearms: from where the clothes' arms meet the desk to the wrists. */
import { path } from '../numbers.ts';
import { line, patch, type Shape } from '../shape.ts';

/** Colours of hands and sleeves, and where the upper arms lie at the desk's edge, in sheet units (outer and inner x). */
export interface Arms {
  readonly skin: string;
  readonly sleeve: string;
  /** Without one the forearm is bare. */
  readonly cuff?: string;
  readonly near: readonly [outer: number, inner: number];
  readonly far: readonly [inner: number, outer: number];
}

/** Where the cloth of the upper arm is taken over: a little above the desk's edge, so that nothing gapes when the body sways. */
const TOP = 1004;

interface Limb { readonly outer: number; readonly inner: number; readonly elbow: number; readonly x: number; readonly y: number; readonly half: number }

/** From the elbow at the edge to a wrist on the desk. The upper end has no line, so that it grows out of the arm. */
function limb({ outer, inner, elbow, x, y, half }: Limb, arms: Arms): readonly Shape[] {
  const side = Math.sign(inner - outer);
  const low = path`M${outer} ${TOP}C${outer - side * 10} ${TOP + 60} ${outer - side * 2} ${elbow - 8} ${outer + side * 34} ${elbow + 8}C${outer + side * 70} ${elbow + 22} ${x - side * 90} ${y + half + 6} ${x} ${y + half}`;
  const high = path`M${x} ${y - half}C${x - side * 60} ${y - half - 10} ${inner + side * 20} ${TOP + 60} ${inner} ${TOP + 4}`;
  const cloth = `${low}L${high.slice(1)}Z`;
  return [...patch('skin', cloth, arms.sleeve), ...line('line', low, { width: 10 }), ...line('line', high, { width: 10 }), ...cuff(x, y, half, side, arms)];
}

function cuff(x: number, y: number, half: number, side: number, { cuff: color }: Arms): readonly Shape[] {
  if (color === undefined) return [];
  const band = path`M${x - side * 26} ${y - half - 5}C${x - side * 18} ${y - 10} ${x - side * 18} ${y + 10} ${x - side * 26} ${y + half + 5}L${x + side * 4} ${y + half + 3}C${x + side * 10} ${y + 10} ${x + side * 10} ${y - 10} ${x + side * 4} ${y - half - 3}Z`;
  return [...patch('skin', band, color), ...line('line', band, { width: 8 })];
}

/** The near forearm, to a wrist at x, y. */
export const nearArm = (arms: Arms, x: number, y: number, half = 38): readonly Shape[] =>
  limb({ outer: arms.near[0], inner: arms.near[1], elbow: 1120, x, y, half }, arms);
export const farArm = (arms: Arms, x: number, y: number, half = 33): readonly Shape[] =>
  limb({ outer: arms.far[1], inner: arms.far[0], elbow: 1096, x, y, half }, arms);

/** A straight forearm from an elbow on the desk up to a hand at the head. */
export function raised(arms: Arms, elbow: readonly [number, number], wrist: readonly [number, number], half = 40): readonly Shape[] {
  const [ex, ey] = elbow, [wx, wy] = wrist, length = Math.hypot(wx - ex, wy - ey), nx = (wy - ey) / length, ny = -(wx - ex) / length;
  const wide = half * 1.45;
  const left = path`M${ex - nx * wide * -1} ${ey - ny * wide * -1}L${wx + nx * half} ${wy + ny * half}`, right = path`M${wx - nx * half} ${wy - ny * half}L${ex - nx * wide} ${ey - ny * wide}`;
  const base = path`C${ex - nx * wide} ${ey - ny * wide + 50} ${ex + nx * wide} ${ey + ny * wide + 50} ${ex + nx * wide} ${ey + ny * wide}`;
  const all = `${left}L${right.slice(1)}${base}Z`;
  return [...patch('skin', all, arms.sleeve), ...line('line', left, { width: 10 }), ...line('line', right + base, { width: 10 }), ...band(ex, ey, wx, wy, nx * half, ny * half, arms)];
}

function band(ex: number, ey: number, wx: number, wy: number, hx: number, hy: number, { cuff: color }: Arms): readonly Shape[] {
  if (color === undefined) return [];
  const length = Math.hypot(wx - ex, wy - ey), ux = (wx - ex) / length, uy = (wy - ey) / length;
  const d = path`M${wx + hx * 1.12 - ux * 20} ${wy + hy * 1.12 - uy * 20}L${wx + hx * 1.1 + ux * 8} ${wy + hy * 1.1 + uy * 8}L${wx - hx * 1.1 + ux * 8} ${wy - hy * 1.1 + uy * 8}L${wx - hx * 1.12 - ux * 20} ${wy - hy * 1.12 - uy * 20}Z`;
  return [...patch('skin', d, color), ...line('line', d, { width: 8 })];
}
