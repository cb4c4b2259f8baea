/** How many pixels the stage has, and how its own units lie in them. */

/** The room is drawn for this sheet; a person's sheet lies in it at `at`, `scale` times its size (assets/art/README.md). */
export const ROOM = { width: 1600, height: 900 } as const;
export const SEAT = { x: 212, y: 74, scale: 0.6 } as const;

/** More are not seen and cost a phone its battery: 2 for each pixel of CSS, and never more than 2560 × 1440. */
const DENSEST = 2;
const WIDEST = 2560;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels for a frame of so many CSS pixels. */
export function sizeFor({ width, height }: Size, density: number): Size {
  const scale = Math.min(density, DENSEST, WIDEST / Math.max(width, 1));
  return { width: Math.max(16, Math.round(width * scale)), height: Math.max(9, Math.round(height * scale)) };
}
