/**
 * Where the drawings of places are. Vite hashes each file; a place without a drawing gives null and the game goes on. No scene
 * is told in winter light yet, so nobody fetches even the names of it.
 */
import type { Place } from '#story/vocabulary.ts';
import { ownSeat, places } from '../../assets/art/index.json';

const URLS = import.meta.glob<string>(['/assets/art/rooms/*.svg', '!**/*-winter*.svg'], { query: '?url', import: 'default', eager: true });
const urlOf = (name: string): string | null => URLS[`/assets/art/rooms/${name}.svg`] ?? null;

export interface RoomUrls {
  readonly back: string;
  /** What stands before the person: the desk, the counter. */
  readonly front: string | null;
}

export function roomUrls(place: Place, evening: boolean): RoomUrls | null {
  const back = (evening ? urlOf(`${place}-dusk`) : null) ?? urlOf(place);
  if (!back) return null;
  return { back, front: (evening ? urlOf(`${place}-dusk-front`) : null) ?? urlOf(`${place}-front`) };
}

/** Whether what stands before the person is the frame of another picture, a screen: hands are inside it. */
export function isFramed(place: Place): boolean {
  return places[place].framed;
}

/** What is in the person's place, right behind them: the chair, unless they bring their own; or what there is to see of nobody. */
export function seatUrl(place: Place, person: string | null, evening: boolean): string | null {
  const light = evening ? '-dusk' : '', { chair, empty } = places[place];
  if (person === null && empty) return urlOf(`${place}${light}-empty`);
  return chair && !(person !== null && ownSeat.includes(person)) ? urlOf(`chair${light}`) : null;
}
