/** What lies on the desk, in front of the person. Hands lie at x 260–690, y 690–810: what must be seen lies elsewhere. */
import type { Palette } from './palette.ts';
import { at, line, n, shape } from './pen.ts';

type Prop = (p: Palette, x: number, y: number) => string;
const under = (p: Palette, cx: number, cy: number, rx: number, ry: number): string =>
  n`<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${p.shade}" opacity=".16"/>`;

export const mug: Prop = (p, x, y) =>
  at(x, y, under(p, 52, 92, 66, 12) + line('M84 20q34 0 30 28q-6 22 -34 20', { w: 6, c: p.ink }) + shape('M0 0H86L80 84Q78 94 66 94H20Q8 94 6 84Z', p.paper, { w: 5, c: p.ink }) + `<path d="M60 8H84L79 82Q77 90 66 90H56Z" fill="${p.shade}" opacity=".09"/>`
    + n`<ellipse cx="43" cy="3" rx="42" ry="9" fill="#5b3a26" stroke="${p.ink}" stroke-width="4"/>`);
export const tissues: Prop = (p, x, y) =>
  at(x, y, under(p, 60, 52, 76, 10) + shape('M28 4q14 -36 36 -8q16 -24 28 8Z', p.paper, { w: 4, c: p.ink }) + shape('M6 0H114Q120 0 120 8V46Q120 52 114 52H6Q0 52 0 46V8Q0 0 6 0Z', p.glass, { w: 4, c: p.ink }) + line('M34 4h54', { w: 4, c: p.ink, o: 0.5 }));
export const papers: Prop = (p, x, y) =>
  at(x, y, under(p, 160, 118, 170, 12) + shape('M-4 26L246 12 306 110 26 128Z', p.paper, { w: 4, c: p.ink }) + shape('M-10 20L240 6 300 104 20 122Z', p.paper, { w: 4, c: p.ink })
    + line('M30 40L210 30M42 60L228 50M54 80L200 71', { w: 5, c: p.paperLine }) + line('M244 104L314 42', { w: 13, c: p.ink }) + line('M246 102L312 44', { w: 7, c: p.blueDeep }));
export const folder: Prop = (p, x, y) => at(x, y, under(p, 130, 108, 150, 10) + shape('M0 20L20 4H76L84 14L230 6L276 100L26 116Z', p.ochre, { w: 5, c: p.ink }) + shape('M20 28L234 16L270 96L34 108Z', p.paper, { w: 4, c: p.ink }) + shape('M6 32L238 24L276 100L26 116Z', p.ochre, { w: 5, c: p.ink }));
export const keyboard: Prop = (p, x, y) =>
  at(x, y, under(p, 150, 84, 190, 12) + shape('M18 0H300L330 78H-12Z', p.paper, { w: 4, c: p.ink }) + line('M32 18H290M26 36H300M20 56H90M110 56H220M240 56H306', { w: 9, c: p.paperLine, o: 0.7 }));
/** The back of a screen, at the edge of the picture. */
export const screen: Prop = (p, x, y) =>
  at(x, y, under(p, 120, 256, 150, 14) + shape('M92 176L86 244H164L156 176Z', p.metal, { w: 4, c: p.ink }) + shape('M52 242H198L210 258H40Z', p.metal, { w: 4, c: p.ink })
    + shape('M12 0H236Q248 0 248 12V172Q248 184 236 184H12Q0 184 0 172V12Q0 0 12 0Z', p.chair, { w: 5, c: p.ink }) + line('M14 20H234', { w: 4, c: p.chairIn }));
/** One's own screen, from the front: a list nobody can read. */
export function ownScreen(p: Palette, x: number, y: number, w: number, h: number): string {
  const rows = [0, 1, 2, 3, 4].map((i) => n`M${w * 0.36} ${h * 0.24 + i * h * 0.13}h${w * (0.5 - (i % 3) * 0.1)}`).join('');
  return at(x, y, under(p, w / 2, h + 74, w * 0.4, 14) + shape(n`M${w / 2 - 36} ${h}L${w / 2 - 42} ${h + 56}H${w / 2 + 42}L${w / 2 + 36} ${h}Z`, p.metal, { w: 5, c: p.ink }) + shape(n`M${w / 2 - 90} ${h + 54}H${w / 2 + 90}L${w / 2 + 104} ${h + 74}H${w / 2 - 104}Z`, p.metal, { w: 5, c: p.ink })
    + n`<rect width="${w}" height="${h}" rx="14" fill="${p.screen}" stroke="${p.ink}" stroke-width="6"/><rect x="14" y="14" width="${w - 28}" height="${h - 30}" rx="4" fill="${p.paper}"/><path d="M14 18H${w - 14}V${h * 0.15}H14Z" fill="${p.blueDeep}"/><path d="M14 ${h * 0.15}H${w * 0.28}V${h - 16}H14Z" fill="${p.glass}"/>`
    + line(rows, { w: 9, c: p.paperLine, o: 0.75 }) + line(n`M${w * 0.07} ${h * 0.28}h${w * 0.14}M${w * 0.07} ${h * 0.41}h${w * 0.1}M${w * 0.07} ${h * 0.54}h${w * 0.14}`, { w: 8, c: p.blue, o: 0.7 }) + n`<circle cx="${w * 0.31}" cy="${h * 0.24}" r="7" fill="${p.coral}"/><circle cx="${w * 0.31}" cy="${h * 0.5}" r="7" fill="${p.sage}"/>`);
}
export const laptop: Prop = (p, x, y) =>
  at(x, y, under(p, 210, 312, 260, 16) + shape('M40 0H380Q392 0 392 12V230H28V12Q28 0 40 0Z', p.screen, { w: 6, c: p.ink }) + shape('M44 16H376V216H44Z', p.paper, { w: 3, c: p.ink }) + `<path d="M44 16H376V44H44Z" fill="${p.blueDeep}"/>` + line('M70 76H250M70 104H300M70 132H220M70 160H270', { w: 9, c: p.paperLine, o: 0.7 })
    + shape('M28 230H392L440 306H-20Z', p.metal, { w: 6, c: p.ink }) + line('M50 246H372M40 262H382M30 278H130M160 278H262M292 278H392', { w: 8, c: p.screen, o: 0.6 }));
export const headset: Prop = (p, x, y) =>
  at(x, y, under(p, 70, 74, 90, 10) + line('M14 60C6 -16 134 -16 126 60', { w: 15, c: p.ink }) + line('M14 60C6 -16 134 -16 126 60', { w: 6, c: p.metal }) + shape('M0 40H24V78H0ZM116 40H140V78H116Z', p.ink, { w: 6, c: p.ink }) + line('M12 78q20 22 56 10', { w: 6, c: p.ink }));
export const carafe: Prop = (p, x, y) =>
  at(x, y, under(p, 40, 146, 56, 10) + n`<path d="M22 0H60L56 40Q86 62 82 104Q80 146 40 146Q0 146 -2 104Q-4 62 26 40Z" fill="${p.glass}" fill-opacity=".75" stroke="${p.ink}" stroke-width="5" stroke-linejoin="round"/><path d="M3 84Q40 94 79 84Q84 140 40 141Q-2 140 3 84Z" fill="${p.blue}" opacity=".35"/>` + line('M18 70Q12 90 14 110', { w: 5, c: '#fff', o: 0.7 }));
export const tumbler: Prop = (p, x, y) =>
  at(x, y, under(p, 28, 72, 38, 8) + n`<path d="M0 0H56L50 72H6Z" fill="${p.glass}" fill-opacity=".75" stroke="${p.ink}" stroke-width="5" stroke-linejoin="round"/><path d="M4 32H52L49 68H7Z" fill="${p.blue}" opacity=".35"/>`);
export const leaflets: Prop = (p, x, y) =>
  at(x, y, under(p, 100, 132, 120, 10) + shape('M6 30L26 -30 92 -24 80 40Z', p.paper, { w: 4, c: p.ink }) + shape('M96 34L112 -22 178 -18 170 44Z', p.coral, { w: 4, c: p.ink }) + line('M36 -8l34 3M34 10l30 3M124 0l32 2', { w: 5, c: p.paperLine }) + shape('M0 26H186L194 130H-8Z', p.glass, { w: 5, c: p.ink }));
export const bowl: Prop = (p, x, y) =>
  at(x, y, under(p, 80, 62, 100, 10) + n`<g stroke="${p.ink}" stroke-width="4"><circle cx="48" cy="-4" r="26" fill="${p.coral}"/><circle cx="104" cy="-6" r="27" fill="${p.ochre}"/><circle cx="78" cy="-14" r="26" fill="${p.leafIn}"/></g>` + shape('M-4 4H164Q156 62 110 62H50Q6 62 -4 4Z', p.paper, { w: 5, c: p.ink }));
export const phone: Prop = (p, x, y) =>
  at(x, y, under(p, 78, 92, 100, 10) + shape('M10 26H146L160 88H-4Z', p.blueDeep, { w: 5, c: p.ink }) + shape('M-6 0Q80 -26 162 0L164 26H122L116 14H40L34 26H-8Z', p.blueDeep, { w: 5, c: p.ink }) + line('M54 46h48M52 62h52', { w: 7, c: p.paperLine, o: 0.7 }));
/** The desk telephone while one speaks: the receiver is off. */
export const offHook: Prop = (p, x, y) =>
  at(x, y, under(p, 90, 98, 130, 12) + shape('M20 20H176Q188 20 192 32L206 96H-10L4 32Q8 20 20 20Z', p.blueDeep, { w: 5, c: p.ink }) + shape('M40 4H72V22H40ZM124 4H156V22H124Z', p.blueDeep, { w: 5, c: p.ink }) + line('M74 44h50M72 60h54M70 76h58', { w: 8, c: p.paperLine, o: 0.75 }) + line('M-6 74C-50 90 -70 60 -50 40C-34 24 -60 10 -80 30', { w: 6, c: p.ink }));
export const cat: Prop = (p, x, y) =>
  at(x, y, shape('M0 60C-10 20 30 0 70 6C80 -14 96 -22 102 -20L108 -4C118 -8 130 -8 138 -2L148 -16C158 -10 160 8 156 22C158 46 140 62 110 60Z', p.ochre, { w: 5, c: p.line }) + line('M0 56C-30 50 -40 30 -26 14', { w: 13, c: p.line }) + line('M0 56C-30 50 -40 30 -26 14', { w: 5, c: p.ochre }) + line('M112 22q8 6 14 0M134 20q8 6 12 -2', { w: 4, c: p.line }) + line('M40 14l4 14M60 10l4 14', { w: 5, c: p.line, o: 0.4 }));
