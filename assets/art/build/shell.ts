/** Wall, floor line, light, and the edge in front of the person: what every room shares. */
import type { Palette } from './palette.ts';
import { line, n } from './pen.ts';

export const STAGE = { w: 1600, h: 900 } as const;
/** Where a people file lies on the stage, in the stage's own units. The same in all places. */
export const PERSON = { x: 212, y: 74, width: 600, height: 660 } as const;
/** The height of the edge that hides where a person ends. */
export const EDGE = 690;

export interface Plan {
  readonly back: (p: Palette, id: string) => string;
  readonly front: (p: Palette) => string;
  /** The office chair stands behind whoever sits there. */
  readonly chair?: boolean;
  /** In the person's place while nobody is drawn. */
  readonly empty?: (p: Palette) => string;
  /** Hands lie under the front here, because it is the frame of another picture. */
  readonly framed?: boolean;
}

/** When the lamps are lit, one we do not see lights the wall behind the person. */
export const wall = (p: Palette): string =>
  '<path d="M0 0H1600V900H0Z" fill="url(#wall)"/>' + (p.sun === 0 ? '<circle cx="520" cy="280" r="640" fill="url(#glow)" opacity=".5"/>' : '');
export const dado = (p: Palette): string => n`<path d="M0 560H1600V900H0Z" fill="${p.dado}"/><path d="M0 552H1600V565H0Z" fill="${p.rail}"/><path d="M0 565H1600V574H0Z" fill="${p.shade}" opacity=".07"/>`;
/** Sun through a window at x, w wide; nothing on a grey day. */
export const beam = (p: Palette, x: number, w: number): string =>
  p.sun === 0 ? '' : n`<path d="M${x} 72H${x + w}L${x + w + 470} 900H${x + 310}Z" fill="url(#sun)"/>`;

const shade = (p: Palette, x: number, w: number): string =>
  n`<ellipse cx="${x}" cy="${EDGE + 7}" rx="${w}" ry="15" fill="${p.shade}" opacity=".2"/>`;
const grain = (p: Palette): string =>
  line('M200 768C500 750 900 780 1400 760M120 838C520 820 1000 858 1510 834M300 724C520 716 700 728 900 722', { w: 3, c: p.grain, o: 0.28 }) + (p.sun > 0 ? `<path d="M330 692H660L900 900H480Z" fill="${p.light}" opacity=".2"/>` : '');

export const desk = (p: Palette, props: string, taken = true): string =>
  n`<path d="M110 ${EDGE}H1480L1640 900H-40Z" fill="url(#desk)"/><path d="M110 ${EDGE}H1480L1492 705H98Z" fill="${p.woodTop}"/>` + grain(p) + (taken ? shade(p, 470, 280) : '')
  + line(n`M-40 900L110 ${EDGE}H1480L1640 900`, { w: 5, c: p.line }) + props;

/** A table with a round edge, as where people eat. */
export const table = (p: Palette, props: string): string =>
  n`<path d="M20 900C40 780 70 ${EDGE} 190 ${EDGE}H1380C1510 ${EDGE} 1560 790 1580 900Z" fill="url(#desk)"/><path d="M110 ${EDGE + 30}C130 ${EDGE + 6} 160 ${EDGE} 190 ${EDGE}H1380C1410 ${EDGE} 1440 ${EDGE + 8} 1460 ${EDGE + 26}L1440 ${EDGE + 17}H134Z" fill="${p.woodTop}"/>` + grain(p) + shade(p, 470, 280)
  + line(n`M20 900C40 780 70 ${EDGE} 190 ${EDGE}H1380C1510 ${EDGE} 1560 790 1580 900`, { w: 5, c: p.line }) + props;

/** A board across the whole picture, deep enough for hands, and what it rests on. */
const slab = (p: Palette, top: string, body: string, props: string): string =>
  n`<path d="M-10 ${EDGE}H1610V842H-10Z" fill="${top}"/><path d="M-10 ${EDGE}H1610V704H-10Z" fill="${p.trim}" opacity=".5"/>` + shade(p, 470, 280) + body
  + n`<path d="M-10 842H1610V862H-10Z" fill="${p.shade}" opacity=".16"/>` + line(n`M-10 ${EDGE}H1610M-10 842H1610`, { w: 5, c: p.line }) + props;

export const counter = (p: Palette, props: string): string =>
  slab(p, 'url(#desk)', grain(p) + n`<path d="M-10 842H1610V910H-10Z" fill="${p.dado}"/>` + line('M130 862V900M430 862V900M730 862V900M1030 862V900M1330 862V900', { w: 4, c: p.rail }), props);

/** A low cupboard along a passage. */
export const ledge = (p: Palette, props: string): string =>
  slab(p, p.woodTop, n`<path d="M-10 842H1610V910H-10Z" fill="${p.door}"/>` + line('M170 866H560V900M560 866H950V900M950 866H1340V900M170 866V900M1340 866V900', { w: 4, c: p.grain, o: 0.5 }), props);

/** A low stone wall. */
export const stones = (p: Palette, props: string): string =>
  slab(p, p.rail, n`<path d="M-10 842H1610V910H-10Z" fill="${p.dado}"/>` + line('M120 842V900M330 842V900M560 842V900M800 842V900M1010 842V900M1240 842V900M1450 842V900', { w: 4, c: p.edge, o: 0.6 })
    + (p.snow ? n`<path d="M-10 ${EDGE + 2}Q60 ${EDGE - 12} 180 ${EDGE + 2}T430 ${EDGE} 760 ${EDGE + 2} 1100 ${EDGE - 2} 1610 ${EDGE + 2}V834Q1400 852 1200 836T700 838 240 840 -10 836Z" fill="#fdfeff"/>` : line('M230 692L200 842M520 692L506 842M860 692L872 842M1180 692L1210 842', { w: 4, c: p.edge, o: 0.5 })), props);
