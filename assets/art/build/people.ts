/** How a line of the cast becomes a person the build can draw. */
import type { Arms } from '../../../src/faces/hands/sleeve.ts';
import type { Marks } from '../../../src/faces/marks.ts';
import type { Hair } from './hair-short.ts';
import { bareHead, type Beard, beardOf, type HeadShape } from './heads.ts';
import type { Person } from './person.ts';
import { INK } from './pen.ts';
import { type Build, type Garment, REACH, type Wearer } from './torso.ts';

/** Skin, and the blush and lips that go with it. */
export const SKINS = {
  pale: ['#f6dccb', '#d4604c', '#c66f69'], fair: ['#f2cfb7', '#cf4a34', '#c2605c'], rosy: ['#eec3a8', '#cb4431', '#bd5a55'], weathered: ['#e6b996', '#c4402c', '#b4574d'],
  olive: ['#ddb287', '#bb4530', '#b0564c'], sand: ['#e3bb92', '#c04a35', '#b85f57'], tan: ['#cc9a6f', '#ad3f2c', '#a5504a'], light: ['#c48f64', '#a83a2c', '#a34d48'],
  brown: ['#a9744c', '#98301f', '#8f3f3c'], umber: ['#90603f', '#8c2a1c', '#7f3636'], dark: ['#7d5036', '#7c2015', '#a5605a'],
} as const;
export type Skin = keyof typeof SKINS;

export interface Member {
  /** one line: who it is and what one sees */
  readonly about: string;
  readonly drawn: Person;
  readonly arms: Arms;
  /** sits in a chair of their own, so the room's is left out */
  readonly ownSeat: boolean;
}

export interface Looks {
  readonly skin: Skin;
  readonly head?: HeadShape;
  readonly build?: Build;
  /** 0 young … 1 weathered: lines round eyes and mouth, the throat */
  readonly years?: number;
  readonly hair: Hair;
  readonly beard?: Beard;
  readonly wears: (w: Wearer) => Garment;
  /** over the clothes, over the head, behind the clothes */
  readonly carries?: string;
  readonly on?: string;
  readonly seat?: string;
  readonly freckles?: boolean;
  /** dark rings under the eyes */
  readonly rings?: boolean;
  readonly ruddy?: number;
  readonly browLow?: number;
  readonly brow?: string;
}

const FRECKLES: Partial<Record<Skin, string>> = { pale: '#d8a07d', fair: '#cf9a78', rosy: '#c98f6b', weathered: '#b98058', light: '#9a6340', tan: '#a3704a' };

/** On deep skin a darker ink, or brows and mouth are lost in a small portrait. */
const DEEP_INK: Partial<Record<Skin, string>> = { brown: '#141216', umber: '#0f0d10', dark: '#0b0a0c' };

function marksOf(l: Looks, flush: string, lip: string): Marks {
  const brow = l.brow ?? l.hair.brow;
  return {
    flush, lip, ...(DEEP_INK[l.skin] ? { ink: DEEP_INK[l.skin] } : {}), ...(brow === INK ? {} : { brow }), ...(l.years === undefined ? {} : { years: l.years }), ...(l.ruddy === undefined ? {} : { ruddy: l.ruddy }),
    ...(l.browLow === undefined ? {} : { browLow: l.browLow }), ...(l.freckles ? { freckles: FRECKLES[l.skin] ?? '#a3704a' } : {}),
  };
}

const RINGS = '<g fill="#6a4a6a" opacity=".2"><ellipse cx="628" cy="523" rx="34" ry="12"/><ellipse cx="744" cy="520" rx="27" ry="11"/></g>';

export function member(about: string, l: Looks): Member {
  const [skin, flush, lip] = SKINS[l.skin];
  const { own, ...sleeves } = l.wears({ skin, build: l.build ?? 'even', years: l.years ?? 0 });
  const drawn: Person = {
    body: (l.seat ?? '') + own + (l.carries ?? ''),
    behind: l.hair.behind,
    head: bareHead(l.head ?? 'even', skin) + (l.rings ? RINGS : '') + l.hair.over,
    beard: l.beard === undefined ? '' : beardOf(l.beard, skin),
    over: l.on ?? '',
    marks: marksOf(l, flush, lip),
  };
  return { about, drawn, arms: { skin, ...sleeves, ...REACH[l.build ?? 'even'] }, ownSeat: l.seat !== undefined };
}

/** Hair colours: fill and line, and brows where they differ from the line. */
export const DYES = {
  black: { fill: '#2a2528', ink: '#141216' }, dark: { fill: '#3a2b26', ink: '#1d1513' }, brown: { fill: '#6a4a34', ink: '#3a271b' }, chestnut: { fill: '#7d4a2e', ink: '#43251a' }, ash: { fill: '#a08c72', ink: '#54463a' },
  dull: { fill: '#b08a58', ink: '#4a3826' }, blonde: { fill: '#dcc07c', ink: '#5f4b2c' }, pale: { fill: '#ddd2b4', ink: '#6a5d48' }, red: { fill: '#c5673a', ink: '#6b2f18' }, copper: { fill: '#b5572f', ink: '#612a15' }, ginger: { fill: '#c9793f', ink: '#6b3618' },
  grey: { fill: '#b9b6b2', ink: '#4c4a50' }, silver: { fill: '#d3cfc8', ink: '#57545a' }, white: { fill: '#edeae4', ink: '#6d6a70', brow: '#85828a' }, pepper: { fill: '#7d7a7c', ink: '#34323a' }, faded: { fill: '#cfc0a0', ink: '#5b4f42' },
} as const;
