/** What stands or hangs at the walls. Each thing is drawn from its own upper left corner, with a thin edge and a soft shadow. */
import type { Palette } from './palette.ts';
import { at, line, n, shape } from './pen.ts';

export type Thing = (p: Palette, x: number, y: number) => string;
export const box = (x: number, y: number, w: number, h: number, fill: string, r = 0): string =>
  n`<rect x="${x}" y="${y}" width="${w}" height="${h}"${r > 0 ? n` rx="${r}"` : ''} fill="${fill}"/>`;
export const edged = (x: number, y: number, w: number, h: number, fill: string, p: Palette, r = 4): string =>
  n`<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" stroke="${p.edge}" stroke-width="4"/>`;
/** The shadow something flat throws on the wall behind it. */
export const cast = (p: Palette, x: number, y: number, w: number, h: number, r = 6): string =>
  n`<rect x="${x + 9}" y="${y + 13}" width="${w}" height="${h}" rx="${r}" fill="${p.shade}" opacity=".1"/>`;
const pool = (p: Palette, cx: number, cy: number, rx: number, ry = 10): string => n`<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${p.shade}" opacity=".16"/>`;

export const clock: Thing = (p, x, y) =>
  at(x, y, n`<circle cx="7" cy="10" r="45" fill="${p.shade}" opacity=".1"/><circle r="43" fill="${p.paper}" stroke="${p.line}" stroke-width="7"/>` + line('M0 0L-16 -10M0 0L22 -15', { w: 6, c: p.ink }) + line('M0 -34v5M34 0h-5M0 34v-5M-34 0h5', { w: 4, c: p.paperLine }));

export const print: Thing = (p, x, y) =>
  at(x, y, cast(p, 0, 0, 180, 226) + edged(0, 0, 180, 226, p.paper, p) + box(20, 20, 140, 186, p.trim)
    + n`<circle cx="76" cy="84" r="36" fill="${p.coral}"/><path d="M20 160c38-42 62-16 88-38s38-6 52-18v102H20Z" fill="${p.blue}"/><path d="M20 184c48-28 76-8 140-24v46H20Z" fill="${p.blueDeep}"/>`);
export const weave: Thing = (p, x, y) =>
  at(x, y, cast(p, 0, 0, 170, 230) + line('M-12 0H182', { w: 11, c: p.wood }) + edged(0, 2, 170, 220, p.trim, p, 2)
    + n`<path d="M0 60L42 24 85 60 128 24 170 60V96L128 60 85 96 42 60 0 96Z" fill="${p.coral}"/><path d="M0 120L42 84 85 120 128 84 170 120V150L128 114 85 150 42 114 0 150Z" fill="${p.blue}"/><path d="M0 176H170V196H0Z" fill="${p.ochre}"/>` + line('M10 222v20M34 222v20M58 222v20M82 222v20M106 222v20M130 222v20M154 222v20', { w: 4, c: p.edge }));

const leaves = (p: Palette): string => `<g stroke="${p.leafLine}" stroke-width="4.5" stroke-linejoin="round"><path d="M0 260C-70 180 -96 110 -74 20C-20 80 4 160 0 260Z" fill="${p.leaf}"/><path d="M4 260C60 170 96 110 88 30C30 84 4 160 4 260Z" fill="${p.leaf}"/><path d="M0 262C-30 150 -20 60 10 -40C44 70 40 160 8 262Z" fill="${p.leafIn}"/></g>` + line('M8 20C10 100 8 180 4 250M-60 60C-30 120 -10 190 0 250M76 70C50 120 20 190 6 250', { w: 3, c: p.leafLine, o: 0.5 });
export const plant: Thing = (p, x, y) =>
  at(x, y, n`<ellipse cx="40" cy="386" rx="96" ry="14" fill="${p.shade}" opacity=".14"/>` + leaves(p) + shape('M-50 264H58L46 392H-36Z', p.pot, { w: 5, c: p.line }) + `<path d="M20 266H56L45 390H26Z" fill="${p.shade}" opacity=".12"/>` + n`<rect x="-58" y="246" width="124" height="28" rx="3" fill="${p.potRim}" stroke="${p.line}" stroke-width="5"/>`);
/** A rubber plant on a stem, for a change. */
export const ficus: Thing = (p, x, y) =>
  at(x, y, line('M0 280C-6 180 6 90 -4 0M0 180C30 150 44 130 50 100M0 220C-30 190 -44 170 -50 140', { w: 8, c: p.grain })
    + `<g fill="${p.leafIn}" stroke="${p.leafLine}" stroke-width="4.5"><path d="M-4 0C-60 -10 -76 -50 -62 -90C-20 -80 0 -44 -4 0ZM-4 6C20 -50 60 -60 86 -46C78 -6 40 20 -4 6ZM50 102C50 60 80 36 112 40C116 76 88 104 50 102ZM-50 142C-100 140 -118 104 -110 70C-70 74 -46 100 -50 142Z"/><path d="M-2 60C-50 66 -84 44 -92 16C-50 6 -14 24 -2 60ZM4 120C40 84 84 96 98 124C76 150 36 148 4 120ZM-4 190C-40 204 -80 190 -92 164C-58 150 -20 158 -4 190Z" fill="${p.leaf}"/></g>`
    + shape('M-46 276H54L44 392H-36Z', p.trim, { w: 5, c: p.line }) + line('M-42 306Q4 320 50 306', { w: 6, c: p.coral }));
/** A small trailing plant, for a shelf or a desk. */
export const ivy: Thing = (p, x, y) =>
  at(x, y, `<g fill="${p.leafIn}" stroke="${p.leafLine}" stroke-width="4" stroke-linejoin="round"><path d="M0 0C-34 -6 -52 -30 -46 -56C-14 -48 0 -28 0 0Z"/><path d="M2 0C-8 -40 4 -66 26 -78C40 -48 30 -20 2 0Z"/><path d="M6 0C30 -34 52 -40 72 -34C66 -8 42 6 6 0Z" fill="${p.leaf}"/></g>` + shape('M-28 0H40L32 50H-20Z', p.pot, { w: 5, c: p.line }));

export const door: Thing = (p, x, y) =>
  at(x, y, edged(-18, -18, 226, 800, p.trim, p) + edged(0, 0, 190, 784, p.door, p, 2) + line('M24 40H84V320H24ZM24 420H166V720H24Z', { w: 4, c: p.edge, o: 0.5 }) + edged(108, 40, 54, 330, p.glass, p) + box(18, 356, 44, 12, p.metal, 6));

/** Shelves of binders, `rows` of them, each 92 high, with a basket or a small thing between. */
export function shelf(p: Palette, x: number, y: number, w: number, rows: number): string {
  const colours = [p.paper, p.blue, p.woodTop, p.paper, p.sage, p.trim, p.glass, p.coral];
  let out = cast(p, -8, -10, w + 16, rows * 92 + 14) + edged(-8, -10, w + 16, rows * 92 + 14, p.woodEnd, p);
  for (let r = 0; r < rows; r++) {
    out += box(0, r * 92, w, 82, p.rail) + n`<path d="M0 ${r * 92}H${w}V${r * 92 + 12}H0Z" fill="${p.shade}" opacity=".16"/>`;
    let left = 8, i = 0;
    for (; left < w - 40; i++) {
      const k = (i * 5 + r * 3) % 11, wide = 20 + (k % 3) * 5, high = 60 + (k % 4) * 4;
      if (k === 4 || k === 7) { left += k === 7 ? 34 : 12; continue; }
      out += edged(left, r * 92 + 82 - high, wide, high, colours[(i + r * 2) % colours.length] ?? p.blue, p, 2) + box(left + wide / 2 - 4, r * 92 + 96 - high, 8, 16, p.trim, 2);
      left += wide + 3;
    }
  }
  return at(x, y, out);
}

export function board(p: Palette, x: number, y: number, w: number, h: number): string {
  const step = (i: number) => edged(w * 0.56 + i * w * 0.12, h * 0.66 - i * h * 0.16, w * 0.1, h * 0.14 + i * h * 0.16, [p.glass, p.blue, p.blueDeep][i] ?? p.blue, p, 3);
  return at(x, y, cast(p, 0, 0, w, h) + edged(0, 0, w, h, p.paper, p, 6) + line(n`M40 50H${w * 0.44}M40 92H${w * 0.36}M40 134H${w * 0.4}M40 176H${w * 0.28}`, { w: 6, c: p.paperLine, o: 0.55 })
    + step(0) + step(1) + step(2) + box(w * 0.3, h - 2, w * 0.4, 13, p.metal, 4) + box(w * 0.34, h - 8, 34, 7, p.coral, 3) + box(w * 0.42, h - 8, 34, 7, p.blue, 3));
}

export const notes: Thing = (p, x, y) =>
  at(x, y, cast(p, 0, 0, 250, 176) + edged(0, 0, 250, 176, p.woodTop, p, 5)
    + n`<g stroke="${p.edge}" stroke-width="3"><path d="M20 22h62v58H20Z" fill="${p.paper}"/><path d="M98 18l56 6 -5 54 -56 -6Z" fill="${p.ochre}"/><path d="M172 26h58v80h-58Z" fill="${p.glass}"/><path d="M24 98h78v56H24Z" fill="${p.coral}"/><path d="M118 96l46 -4 4 54 -46 4Z" fill="${p.paper}"/></g>`
    + line('M32 40h36M32 54h28M184 44h34M184 58h26', { w: 4, c: p.paperLine }) + `<path d="M51 20h.1M126 20h.1M200 24h.1M62 98h.1M140 94h.1" stroke="${p.blueDeep}" stroke-width="11" stroke-linecap="round"/>`);

/** Wooden slats behind whoever sits there. */
export const slats = (p: Palette, x: number, y: number, w: number, h: number): string =>
  at(x, y, box(0, 0, w, h, p.slat) + `<path d="${[...Array(Math.floor(w / 24)).keys()].map((i) => n`M${i * 24 + 18} 0V${h}`).join('')}" stroke="${p.grain}" stroke-width="6" opacity=".26"/>` + line(n`M0 0H${w}V${h}H0Z`, { w: 4, c: p.edge }));

const glow = (cy: number, r: number): string => n`<circle cy="${cy}" r="${r}" fill="url(#glow)"/>`;
export const lamp: Thing = (p, x, y) =>
  at(x, y, line('M0 0V640', { w: 10, c: p.line }) + glow(0, 340) + shape('M-46 -60H46L76 50H-76Z', p.light, { w: 5, c: p.line }));
export const pendant: Thing = (p, x, y) =>
  at(x, y, line('M0 -300V0', { w: 5, c: p.line }) + glow(70, 340) + shape('M-18 0H18C60 10 84 40 88 74H-88C-84 40 -60 10 -18 0Z', p.ochre, { w: 5, c: p.line }) + shape('M-60 74H60Q30 92 0 92T-60 74Z', p.light, { w: 4, c: p.line }));
export const sconce: Thing = (p, x, y) => at(x, y, glow(0, 260) + shape('M-26 -40H26L38 30H-38Z', p.light, { w: 5, c: p.line }) + line('M0 30V52H-24', { w: 7, c: p.line }));

export const sofa: Thing = (p, x, y) =>
  at(x, y, pool(p, 200, 240, 260, 16) + shape('M0 40Q0 -30 70 -30H330Q400 -30 400 40V230H0Z', p.plum, { w: 5, c: p.line }) + shape('M30 110H370V230H30Z', p.plum, { w: 4, c: p.line }) + line('M200 110V230M200 -30V100', { w: 4, c: p.line, o: 0.5 }) + shape('M-24 80Q-24 56 4 56T32 80V240H-24ZM368 80Q368 56 396 56T424 80V240H368Z', p.plum, { w: 5, c: p.line }) + shape('M250 30L340 20 350 104 262 112Z', p.ochre, { w: 5, c: p.line }));
