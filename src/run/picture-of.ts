/** Who is to be seen, and where, after the lines told so far. The one rule for every picture: still, on the stage, on a card. */
import type { Line } from './moment.ts';
import type { Look, Place } from '#story/vocabulary.ts';

export interface PictureOf {
  readonly place: Place | null;
  readonly person: { readonly id: string; readonly look: Look } | null;
}

/** At one's own desk nobody sits opposite: whoever is heard there is on the telephone or at the door. */
const ALONE: ReadonlySet<Place> = new Set(['office', 'home-office', 'phone-desk']);

/** On the telephone one only hears how somebody is. */
export function isByEar(place: Place | null): boolean {
  return place === 'phone-desk';
}

const NOTHING: PictureOf = { place: null, person: null };

export function pictureOf(lines: readonly Line[]): PictureOf {
  return picturesOf(lines).at(-1) ?? NOTHING;
}

/** The picture after each line. A new place begins empty; then whoever is looked at, or speaks, is there. */
export function picturesOf(lines: readonly Line[]): readonly PictureOf[] {
  let place: Place | null = null;
  let person: string | null = null;
  return lines.map((line) => {
    if (line.place !== place) person = null;
    place = line.place;
    const speaker = line.tags.who === 'you' ? undefined : line.tags.who;
    person = speaker ?? line.tags.looks.at(-1)?.who ?? person;
    if (person === null || (place !== null && ALONE.has(place))) return { place, person: null };
    return { place, person: { id: person, look: line.looks[person] ?? 'calm' } };
  });
}
