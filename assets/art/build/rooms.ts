/** Puts a plan, a light and the shared gradients together: pictures behind the person, in the person's place, and in front. */
import { type Light, type Palette, PALETTES } from './palette.ts';
import { line, n, shape } from './pen.ts';
import { OTHER } from './plans-other.ts';
import { PUBLIC } from './plans-public.ts';
import { STAGE, type Plan } from './shell.ts';

export interface Drawn {
  readonly back: string;
  readonly front: string;
  readonly empty?: string;
}

const stop = (at: number, c: string, o = 1): string => `<stop offset="${at}" stop-color="${c}"${o < 1 ? ` stop-opacity="${o}"` : ''}/>`;
const linear = (id: string, to: string, stops: string): string => `<linearGradient id="${id}" x1="0" y1="0" ${to}>${stops}</linearGradient>`;

function gradients(p: Palette): ReadonlyMap<string, string> {
  return new Map([
    ['wall', linear('wall', 'x2="1" y2="1"', stop(0, p.wall) + stop(1, p.wallEnd))],
    ['sky', linear('sky', 'x2="0" y2="1"', stop(0, p.sky) + stop(1, p.skyEnd))],
    ['sun', linear('sun', 'x2="1" y2="1"', stop(0, p.light, p.sun) + stop(1, p.light, 0))],
    ['desk', linear('desk', 'x2="0" y2="1"', stop(0, p.wood) + stop(1, p.woodEnd))],
    ['glow', `<radialGradient id="glow">${stop(0, p.light, p.lamp)}${stop(1, p.light, 0)}</radialGradient>`],
    ['veil', `<radialGradient id="veil" cx=".4" cy=".45" r=".8">${stop(0.5, p.shade, 0)}${stop(1, p.shade, p.veil)}</radialGradient>`],
  ]);
}

/** Only the gradients that are used, and every id with the file's name before it. */
function sheet(inner: string, p: Palette, id: string): string {
  const defs = [...gradients(p)].filter(([name]) => inner.includes(`url(#${name})`)).map(([, def]) => def).join('');
  return n`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${STAGE.w} ${STAGE.h}"><defs>${defs}</defs>${inner}</svg>`
    .replace(/(id="|url\(#)(?=[a-z])/g, `$1${id}`);
}

const draw = (plan: Plan) => (light: Light, id: string): Drawn => {
  const p = PALETTES[light];
  return {
    back: sheet(`${plan.back(p, '')}<path d="M0 0H1600V900H0Z" fill="url(#veil)"/>`, p, id), front: sheet(plan.front(p), p, `${id}front-`),
    ...(plan.empty && { empty: sheet(plan.empty(p), p, `${id}empty-`) }),
  };
};

export const LIGHTS = Object.keys(PALETTES) as readonly Light[];
const PLANS: Readonly<Record<string, Plan>> = { ...PUBLIC, ...OTHER };
export const ROOMS: Readonly<Record<string, (light: Light, id: string) => Drawn>> =
  Object.fromEntries(Object.entries(PLANS).map(([place, plan]) => [place, draw(plan)]));
/** What else a stage must know of a place. */
export const TRAITS: Readonly<Record<string, Readonly<Record<'chair' | 'framed' | 'empty', boolean>>>> =
  Object.fromEntries(Object.entries(PLANS).map(([place, { chair = false, framed = false, empty }]) => [place, { chair, framed, empty: empty !== undefined }]));

/** The back of an office chair, behind whoever sits in a place that has one; left out for somebody with a seat of their own. */
export function chair(light: Light): string {
  const p = PALETTES[light];
  return sheet(`<g transform="translate(540 330)">${shape('M-190 60Q-196 -40 -120 -44H130Q206 -40 200 60L188 420H-178Z', p.chair, { w: 6, c: p.chairEdge })}<path d="M-160 60Q-164 -12 -110 -14H118Q172 -12 168 60L158 420H-150Z" fill="${p.chairIn}"/>${line('M-118 30H122', { w: 5, c: p.chair, o: 0.6 })}${line('M-140 60Q-142 10 -104 4', { w: 7, c: '#fff', o: 0.15 })}</g>`, p, '');
}
