/** What stands on the stage while nothing changes but the face: which drawings, fetched and rastered. */
import { type Drawing, drawingOf } from '#faces/people.ts';
import { SHEET } from '#faces/person.ts';
import { isFramed, roomUrls, seatUrl } from '#faces/rooms.ts';
import type { Place } from '#story/vocabulary.ts';
import type { Seated } from './person-view.ts';
import type { Pictures, Print } from './pictures.ts';
import { ROOM, SEAT, type Size } from './size.ts';

export interface Setting {
  readonly place: Place | null;
  readonly person: string | null;
  readonly evening: boolean;
}

export interface Furniture {
  readonly back: Print | null;
  /** Right behind the person, or in their place. */
  readonly seat: Print | null;
  readonly front: Print | null;
  readonly person: Seated | null;
  /** What stands in front is the frame of a screen, and hands are inside it. */
  readonly framed: boolean;
  /** Keys of all textures in it. */
  readonly keys: ReadonlySet<string>;
}

/** Where nothing is told of a place one is at one's own desk. */
const HOME: Place = 'office';

export function sameSetting(a: Setting, b: Setting): boolean {
  return a.place === b.place && a.person === b.person && a.evening === b.evening;
}

/** One drawing after the other, with `breathe` in between, so that no press waits for more than one of them. */
export async function furnish(pictures: Pictures, setting: Setting, scale: number, breathe: () => Promise<void>): Promise<Furniture> {
  const place = setting.place ?? HOME;
  const room = roomUrls(place, setting.evening);
  const drawing = setting.person === null ? null : drawingOf(setting.person);
  const roomSize = { width: ROOM.width * scale, height: ROOM.height * scale };
  const get = async (url: string | null | undefined, size: Size): Promise<Print | null> => {
    if (!url) return null;
    const ready = pictures.ready(url, size);
    if (ready !== null) return ready;
    await breathe();
    return pictures.get(url, size);
  };
  const back = await get(room?.back, roomSize);
  const seat = await get(seatUrl(place, drawing && setting.person, setting.evening), roomSize);
  const person = drawing && (await seated(drawing, scale, get));
  const front = await get(room?.front, roomSize);
  const prints = [back, seat, front, ...Object.values(person?.layers ?? {})];
  return { back, seat, front, person, framed: isFramed(place), keys: new Set(prints.flatMap((print) => print?.key ?? [])) };
}

type Get = (url: string | undefined, size: Size) => Promise<Print | null>;

/** A person whose head or body could not be had is left out: half a person is worse than none. */
async function seated({ marks, arms, layers }: Drawing, scale: number, get: Get): Promise<Seated | null> {
  const size = { width: SHEET.width * SEAT.scale * scale, height: SHEET.height * SEAT.scale * scale };
  const prints: [string, Print][] = [];
  for (const [layer, url] of Object.entries(layers)) {
    const print = await get(url, size);
    if (print) prints.push([layer, print]);
    else if (layer === 'head' || layer === 'body') return null;
  }
  return { marks, arms, layers: Object.fromEntries(prints) };
}
