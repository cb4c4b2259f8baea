/** One stroke or patch of a face, the same for SVG and canvas: an SVG path on the sheet all people share. */
export interface Shape {
  readonly d: string;
  /** Colours; without one there is no fill, no stroke. */
  readonly fill?: string;
  readonly stroke?: string;
  /** Width of the stroke in sheet units; ends and joins are always round. */
  readonly width?: number;
  readonly opacity?: number;
  /** Which part of the face this is: a test takes the brows away by it. */
  readonly part: Part;
}

export type Part = 'cheek' | 'skin' | 'eye' | 'lid' | 'brow' | 'line' | 'nose' | 'mouth' | 'tear';

/** The ink of every drawing. */
export const INK = '#23262f';

export interface Ink {
  readonly width?: number;
  readonly color?: string;
  readonly opacity?: number;
}

/** Nothing at all when it would hardly be seen. */
export function shape(what: Omit<Shape, 'opacity'>, opacity: number): readonly Shape[] {
  if (opacity < 0.04) return [];
  return [opacity < 1 ? { ...what, opacity: Math.round(opacity * 100) / 100 } : what];
}

export function line(part: Part, d: string, { width = 8, color = INK, opacity = 1 }: Ink = {}): readonly Shape[] {
  return shape({ part, d, stroke: color, width }, opacity);
}

export function patch(part: Part, d: string, fill: string, opacity = 1): readonly Shape[] {
  return shape({ part, d, fill }, opacity);
}
