/** The check-in's 5×5 grid and how arrow keys move in it. */
import { clamp, type Point } from '#model/quantities.ts';

/** Row by row from much energy to little, each from unpleasant to pleasant: the order they are read in. */
export const CELLS: readonly Point[] = [2, 1, 0, -1, -2].flatMap((y) => [-2, -1, 0, 1, 2].map((x) => ({ x, y })));

export const CORNERS: readonly Point[] = [{ x: -2, y: 2 }, { x: 2, y: 2 }, { x: -2, y: -2 }, { x: 2, y: -2 }];

const MOVES: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: 1 }, ArrowDown: { x: 0, y: -1 },
};

/** Where an arrow key leads; null for another key. At the edge it stays. */
export function moved(from: Point, key: string): Point | null {
  const move = MOVES[key];
  if (!move) return null;
  return { x: clamp(from.x + move.x + 2, 4) - 2, y: clamp(from.y + move.y + 2, 4) - 2 };
}
