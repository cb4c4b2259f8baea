/** What lies outside: a small town by a fjord, through windows and glass doors, by day, in the evening and under snow. */
import type { Palette } from './palette.ts';
import { at, line, n } from './pen.ts';

const spruce = (p: Palette, x: number, y: number, s: number): string =>
  at(x, y, `<path d="M0 -70L22 -30H12L30 0H-30L-12 -30H-22Z" fill="${p.tree}"/>` + (p.snow ? '<path d="M0 -70L14 -44Q0 -38 -14 -44ZM-20 -14Q0 -6 20 -14L12 -30H-12Z" fill="#fff" opacity=".85"/>' : ''), n` scale(${s})`);
const house = (p: Palette, x: number, y: number, w: number, h: number, fill: string, roof: string): string =>
  n`<path d="M${x} ${y - h}H${x + w}V${y}H${x}Z" fill="${fill}"/><path d="M${x - 7} ${y - h + 2}L${x + w / 2} ${y - h - w * 0.5}L${x + w + 7} ${y - h + 2}Z" fill="${roof}"/><path d="M${x + w * 0.18} ${y - h * 0.78}h${w * 0.2}v${h * 0.3}h${-w * 0.2}ZM${x + w * 0.6} ${y - h * 0.78}h${w * 0.2}v${h * 0.3}h${-w * 0.2}Z" fill="${p.pane}"/>`;

const flakes = (w: number, h: number): string => {
  let d = '';
  for (let i = 0; i < (w * h) / 3600; i++) d += n`M${(i * 83 + ((i * i) % 17) * 9) % w} ${(i * 59 + ((i * 7) % 13) * 11) % h}h.1`;
  return `<path d="${d}" stroke="#fff" stroke-width="7" stroke-linecap="round" opacity=".9"/>`;
};
const stars = 'M40 30h.1M130 62h.1M214 22h.1M300 76h.1M392 34h.1M470 66h.1M540 26h.1';

/** The town on a sheet of 600 × 370, its ground at the lower edge. */
const town = (p: Palette): string =>
  (p.sun > 0 ? `<path d="M70 84q6 -30 40 -26q16 -24 42 -6q34 -4 34 30H66Z" fill="${p.cloud}" opacity=".85"/><path d="M380 60q8 -22 34 -18q18 -16 36 2q24 0 24 22h-96Z" fill="${p.cloud}" opacity=".7"/>` : p.snow ? '' : `<path d="${stars}" stroke="${p.light}" stroke-width="5" stroke-linecap="round" opacity=".8"/>`)
  + `<path d="M-60 250L60 176 120 214 196 132 262 196 300 168 372 224 440 150 520 206 660 240V300H-60Z" fill="${p.hillFar}"/>` + (p.snow ? '' : `<path d="M196 132L224 160 200 168 180 156ZM440 150L470 172 444 182 420 170Z" fill="${p.skyEnd}" opacity=".8"/>`)
  + `<path d="M-60 262H660V320H-60Z" fill="${p.water}"/>` + line('M40 276H150M230 284H330M420 274H520M300 296H400', { w: 4, c: p.skyEnd, o: 0.55 })
  + `<path d="M-60 300C60 270 130 286 210 292S380 272 470 290 600 286 660 294V380H-60Z" fill="${p.hill}"/>`
  + spruce(p, 30, 310, 0.8) + spruce(p, 168, 306, 0.7) + spruce(p, 410, 304, 0.9) + spruce(p, 448, 310, 0.65)
  + house(p, 62, 318, 56, 44, p.house, p.roof) + house(p, 126, 322, 42, 50, p.houseB, p.roofB) + house(p, 246, 320, 60, 48, p.houseB, p.roof) + house(p, 318, 324, 48, 40, p.houseC, p.roofB) + house(p, 480, 320, 58, 46, p.house, p.roof) + house(p, 556, 322, 44, 40, p.houseB, p.roofB)
  + `<path d="M-60 318C80 306 160 326 300 318S560 312 660 322V400H-60Z" fill="${p.meadow}"/>` + spruce(p, 216, 346, 1.1) + spruce(p, 604, 350, 1.2) + spruce(p, -8, 350, 1.2);

const box = (x: number, y: number, w: number, h: number, fill: string, more = ''): string => n`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"${more}/>`;

export interface Pane { readonly shift?: number; readonly bars?: boolean; readonly sill?: boolean; readonly blind?: number; readonly radiator?: boolean }
/** A window from its upper left corner. */
export function view(p: Palette, id: string, x: number, y: number, w: number, h: number, { shift = 0, bars = true, sill = true, blind = 0, radiator = false }: Pane = {}): string {
  const scale = Math.max(1, h / 430, w / 560);
  return at(x, y, box(-12, -6, w + 40, h + 40, p.shade, ' opacity=".08"') + n`<clipPath id="${id}"><path d="M0 0H${w}V${h}H0Z"/></clipPath>`
    + n`<rect x="-20" y="-20" width="${w + 40}" height="${h + 40}" rx="6" fill="${p.trim}" stroke="${p.edge}" stroke-width="4"/><g clip-path="url(#${id})">` + box(0, 0, w, h, 'url(#sky)')
    + n`<g transform="translate(${-shift} ${h - 370 * scale}) scale(${scale})">${town(p)}</g>` + (p.snow ? flakes(w, h) : '') + (p.sun > 0 ? n`<path d="M${w * 0.1} 0H${w * 0.34}L${w * 0.1} ${h}H${-w * 0.14}ZM${w * 0.6} 0H${w * 0.68}L${w * 0.44} ${h}H${w * 0.36}Z" fill="#fff" opacity=".16"/>` : '')
    + (blind > 0 ? box(0, 0, w, blind, p.trim, ' opacity=".94"') + line(n`M0 ${blind}H${w}`, { w: 6, c: p.edge, o: 0.6 }) : '') + n`<path d="M0 0H${w}V14H0Z" fill="${p.shade}" opacity=".14"/></g>`
    + (bars ? line(n`M${w / 2} 0V${h}M0 ${h * 0.36}H${w}`, { w: 13, c: p.trim }) + line(n`M${w / 2 + 7} 0V${h}M0 ${h * 0.36 + 7}H${w}`, { w: 2, c: p.edge, o: 0.5 }) : '')
    + (sill ? n`<rect x="-34" y="${h + 16}" width="${w + 68}" height="20" rx="4" fill="${p.trim}" stroke="${p.edge}" stroke-width="4"/>` + n`<path d="M-30 ${h + 38}H${w + 30}V${h + 48}H-30Z" fill="${p.shade}" opacity=".1"/>` : '')
    + (radiator ? n`<rect x="10" y="${h + 92}" width="${w - 20}" height="130" rx="8" fill="${p.trim}" stroke="${p.edge}" stroke-width="4"/>` + line([...Array(Math.floor((w - 40) / 26)).keys()].map((i) => n`M${30 + i * 26} ${h + 108}v98`).join(''), { w: 4, c: p.edge, o: 0.55 }) : ''));
}

/** Two glass doors to the street. */
export const glassDoors = (p: Palette, id: string, x: number, y: number): string =>
  view(p, id, x, y, 350, 600, { bars: false, sill: false, shift: 180 }) + at(x, y, n`<path d="M0 0H350V640H0Z" fill="${p.glass}" opacity=".2"/>` + line('M175 0V640', { w: 18, c: p.trim }) + line('M8 0V640M342 0V640', { w: 16, c: p.trim }) + line('M166 0V640M184 0V640', { w: 3, c: p.edge }) + line('M148 300v110M202 300v110', { w: 11, c: p.metal }) + line('M24 470H156M194 470H330', { w: 12, c: p.trim, o: 0.8 }));

/** The town at full size, for a scene out of doors: houses along a street. */
export function street(p: Palette): string {
  const front = (x: number, w: number, top: number, fill: string, roof: string, peak: number): string => n`<path d="M${x} ${top}H${x + w}V650H${x}Z" fill="${fill}" stroke="${p.edge}" stroke-width="4"/><path d="M${x - 22} ${top + 2}L${x + w / 2 - peak} ${top - 100}H${x + w / 2 + peak}L${x + w + 22} ${top + 2}Z" fill="${roof}" stroke="${p.edge}" stroke-width="4" stroke-linejoin="round"/>`
    + line([0, 1, 2, 3, 4, 5, 6].map((i) => n`M${x} ${top + 40 + i * 40}H${x + w}`).join(''), { w: 2, c: p.edge, o: 0.3 })
    + [0.14, 0.58].map((f) => [44, 168].map((dy) => n`<rect x="${x + w * f}" y="${top + dy}" width="${w * 0.28}" height="80" fill="${p.pane}" stroke="${p.trim}" stroke-width="9"/>` + line(n`M${x + w * (f + 0.14)} ${top + dy}v80`, { w: 6, c: p.trim })).join('')).join('');
  return `<path d="M0 0H1600V900H0Z" fill="url(#sky)"/>` + n`<path d="M0 420L180 270 330 350 520 210 760 370 960 270 1200 380 1400 290 1600 380V700H0Z" fill="${p.hillFar}"/><path d="M0 500C300 450 700 470 1000 480S1400 460 1600 480V700H0Z" fill="${p.hill}"/>`
    + (p.sun > 0 ? `<path d="M820 130q12 -44 66 -38q26 -36 70 -8q56 -6 56 46H816Z" fill="${p.cloud}" opacity=".8"/>` : '')
    + front(30, 230, 330, p.house, p.roof, 10) + front(850, 210, 370, p.houseC, p.roofB, 20) + front(1130, 280, 300, p.houseB, p.roof, 60)
    + n`<path d="M0 640H1600V900H0Z" fill="${p.street}"/>` + line('M0 646H1600', { w: 10, c: p.rail }) + (p.snow ? `<path d="M-10 640Q120 616 280 640T640 636 1000 640 1610 634V664H-10Z" fill="#fff"/>` + flakes(1600, 640) : '');
}
