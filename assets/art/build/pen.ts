/** Small helpers for writing SVG by hand. */
export const INK = '#23262f';

/** Numbers in a template are rounded, so that the same picture is always the same bytes. */
export function n(strings: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  return strings.reduce((out, part, i) => {
    const v = values[i - 1];
    return out + (typeof v === 'number' ? String(Math.round(v * 10) / 10) : (v ?? '')) + part;
  });
}

export interface Stroke { readonly w?: number; readonly c?: string; readonly o?: number }
export const line = (d: string, { w = 8, c = INK, o = 1 }: Stroke = {}): string =>
  n`<path d="${d}" fill="none" stroke="${c}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"${o < 1 ? n` opacity="${Math.round(o * 20) / 20 < 0.1 ? 0.1 : o}"` : ''}/>`;
export const shape = (d: string, fill: string, { w = 8, c = INK }: Stroke = {}): string =>
  `<path d="${d}" fill="${fill}"` + (w > 0 ? n` stroke="${c}" stroke-width="${w}" stroke-linejoin="round"/>` : '/>');
export const at = (x: number, y: number, inner: string, more = ''): string =>
  n`<g transform="translate(${x} ${y})${more}">${inner}</g>`;
