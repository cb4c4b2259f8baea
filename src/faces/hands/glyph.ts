/** Drawings made once in their own small space and put where they are needed: turned, scaled, mirrored. */
import { round } from '../numbers.ts';

export interface At {
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise. */
  readonly turn?: number;
  /** Sideways and upright; a negative one mirrors. */
  readonly wide?: number;
  readonly high?: number;
}

/** Moves path data. Only the absolute commands M, L, C, Q and Z may be in it. */
export function put(d: string, { x, y, turn = 0, wide = 1, high = 1 }: At): string {
  const angle = (turn * Math.PI) / 180, cos = Math.cos(angle), sin = Math.sin(angle);
  return d.replace(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g, (_, a: string, b: string) => {
    const px = Number(a) * wide, py = Number(b) * high;
    return `${round(x + px * cos - py * sin)} ${round(y + px * sin + py * cos)}`;
  });
}

/** A finger: a capsule from one point to another. */
export function finger(x1: number, y1: number, x2: number, y2: number, half: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1, nx = (-(y2 - y1) / length) * half, ny = ((x2 - x1) / length) * half;
  const ex = (-ny / half) * half * -1.3, ey = (nx / half) * half * -1.3;
  const p = (a: number, b: number): string => `${round(a)} ${round(b)}`;
  return `M${p(x1 + nx, y1 + ny)}L${p(x2 + nx, y2 + ny)}C${p(x2 + nx + ex, y2 + ny + ey)} ${p(x2 - nx + ex, y2 - ny + ey)} ${p(x2 - nx, y2 - ny)}L${p(x1 - nx, y1 - ny)}`;
}
