/** Curves that are cut by other curves without a clip: a clip needs an id, and ids of many faces on a page collide. */
import { clamp, path, round } from './numbers.ts';

/** Height of an edge over x, for edges that run from left to right. */
export type Edge = (x: number) => number;

export interface Point { readonly x: number; readonly y: number }

/** A cubic curve; its points must run from left to right. */
export type Cubic = readonly [Point, Point, Point, Point];

const at = (a: number, b: number, c: number, d: number, t: number): number => {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
};

const STEPS = 14;

/** The curves, one after the other, as heights over x, read off between points along them. */
export function edgeOf(...curves: readonly Cubic[]): Edge {
  const points: Point[] = [];
  for (const [a, b, c, d] of curves) for (let i = 0; i <= STEPS; i++) {
    points.push({ x: at(a.x, b.x, c.x, d.x, i / STEPS), y: at(a.y, b.y, c.y, d.y, i / STEPS) });
  }
  return (x) => {
    let i = 0;
    while (i < points.length - 1 && points[i]!.x < x) i++;
    const right = points[i]!, left = points[i - 1] ?? right; // there are always points
    return left.y + (right.y - left.y) * clamp((x - left.x) / (right.x - left.x || 1));
  };
}

/** The part of an ellipse that lies between two edges. */
export function ellipseBetween(cx: number, cy: number, rx: number, ry: number, top: Edge, bottom: Edge): string {
  let d = '';
  for (let i = 0; i < 24; i++) {
    const angle = (i / 24) * Math.PI * 2;
    const x = cx + rx * Math.cos(angle), high = top(x);
    d += `${i ? 'L' : 'M'}${round(x)} ${round(clamp(cy + ry * Math.sin(angle), high, Math.max(high, bottom(x))))}`;
  }
  return `${d}Z`;
}

/** The strip between two edges from x1 to x2. */
export function strip(x1: number, x2: number, top: Edge, bottom: Edge): string {
  let there = '', back = '';
  for (let i = 0; i <= 12; i++) {
    const x = x1 + ((x2 - x1) * i) / 12, high = top(x);
    there += `${i ? 'L' : 'M'}${round(x)} ${round(high)}`;
    back = `L${round(x)} ${round(Math.max(high, bottom(x)))}${back}`;
  }
  return `${there}${back}Z`;
}

export const cubicTo = ([, b, c, d]: Cubic): string => path`C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}`;
export const moveTo = ([a]: Cubic): string => path`M${a.x} ${a.y}`;
export const back = ([a, b, c, d]: Cubic): Cubic => [d, c, b, a];

export const dot = (x: number, y: number, rx: number, ry = rx): string =>
  path`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
