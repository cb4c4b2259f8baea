/** Which light stands for what the player feels. Pure. */
import type { Edge } from './cue.ts';

type Color = readonly [red: number, green: number, blue: number];

export interface Light {
  readonly color: Color;
  /** 0…1, at the corners. */
  readonly strength: number;
  /** Where it begins, from 0 in the middle to 1 at the edge. */
  readonly inner: number;
}

/** The four corners of the circumplex. Terracotta is the colour of what is felt everywhere in the game. */
const CORNERS = {
  upset: [186, 74, 38], glad: [236, 172, 74],
  low: [58, 78, 112], calm: [110, 160, 146],
} as const satisfies Record<string, Color>;

const STRONGEST = 0.34;
const DARK: Color = [36, 20, 14];

/** None at all in the middle of the circumplex, and none in a room at ease. */
export function edgeLight({ pleasure, energy, tension }: Edge): readonly Light[] {
  const [x, y] = [(pleasure + 2) / 4, (energy + 2) / 4];
  const color = between(between(CORNERS.low, CORNERS.calm, x), between(CORNERS.upset, CORNERS.glad, x), y);
  const distance = Math.min(1, Math.hypot(pleasure, energy) / Math.hypot(2, 2));
  return [
    { color: DARK, strength: tension * 0.4, inner: 0.62 - tension * 0.2 },
    { color, strength: distance * STRONGEST, inner: 0.7 - distance * 0.12 },
  ];
}

function between(a: Color, b: Color, t: number): Color {
  const mix = (at: 0 | 1 | 2): number => a[at] + (b[at] - a[at]) * t;
  return [mix(0), mix(1), mix(2)];
}
