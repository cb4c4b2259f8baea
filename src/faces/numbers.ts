/** Small numbers for drawing. Numbers in a path are rounded, so that the same face is always the same text. */
export const clamp = (x: number, low = 0, high = 1): number => Math.max(low, Math.min(high, x));
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
/** 0 below `from`, 1 above `to`, a straight slope between: what appears with a feeling appears softly. */
export const ramp = (x: number, from: number, to: number): number => clamp((x - from) / (to - from));

export const round = (x: number): number => Math.round(x * 10) / 10 + 0;

/** Template for SVG path data with rounded numbers. */
export function path(strings: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  let out = strings[0]!; // a template has a beginning
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    out += (typeof value === 'number' ? round(value) : value) + strings[i + 1]!;
  }
  return out;
}
