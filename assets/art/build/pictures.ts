/** Every picture of people and rooms as text, and the index of what is there. The same input gives the same bytes. */
import { optimize } from 'svgo';
import { HANDS_OF, OVER } from '../../../src/faces/hands/hands.ts';
import { type Drawn, type Layer, PORTRAIT, SHEET } from '../../../src/faces/person.ts';
import { CAST } from './cast.ts';
import { layersOf } from './person.ts';
import { chair, LIGHTS, ROOMS, TRAITS } from './rooms.ts';
import { EDGE, PERSON, STAGE } from './shell.ts';

type Files = ReadonlyMap<string, string>;

/** Ids stay as they are: they already carry the file's name. */
const slim = (svg: string): string => optimize(svg, {
  multipass: true, floatPrecision: 1,
  plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false } } }],
}).data + '\n';
const slimmed = (files: Iterable<readonly [string, string]>): Files => new Map([...files].map(([name, svg]) => [name, slim(svg)]));

const LAYERED = Object.entries(CAST).map(([who, member]) => ({ who, ...member, layers: layersOf(who, member.drawn) }));

export const peopleFiles = (): Files =>
  slimmed(LAYERED.flatMap(({ who, layers }) => [...layers].map(([layer, svg]) => [`${who}-${layer}.svg`, svg] as const)));

/** By day a file has only its place's name; other lights come after it. */
export function roomFiles(): Files {
  const files = new Map<string, string>();
  for (const light of LIGHTS) {
    const by = light === 'day' ? '' : `-${light}`;
    files.set(`chair${by}.svg`, chair(light));
    for (const [place, room] of Object.entries(ROOMS)) {
      const { back, front, empty } = room(light, `${place}${by}-`);
      files.set(`${place}${by}.svg`, back).set(`${place}${by}-front.svg`, front);
      if (empty !== undefined) files.set(`${place}${by}-empty.svg`, empty);
    }
  }
  return slimmed(files);
}

export const PEOPLE = Object.fromEntries(LAYERED.map(({ who, drawn, arms, layers }) =>
  [who, { layers: [...layers.keys()] satisfies Layer[], marks: drawn.marks, arms } satisfies Drawn & Record<string, unknown>]));

export const INDEX = {
  ownSeat: LAYERED.filter(({ ownSeat }) => ownSeat).map(({ who }) => who),
  places: TRAITS,
  lights: LIGHTS,
  hands: { over: OVER, byLook: HANDS_OF },
  stage: { width: STAGE.w, height: STAGE.h, edge: EDGE, person: PERSON, duskFilter: 'brightness(.9) saturate(.92) sepia(.08)' },
  sheet: { ...SHEET, portrait: PORTRAIT },
};
