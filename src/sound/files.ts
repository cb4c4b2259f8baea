/** Where the sounds are, as Vite names them, and where in its file each one lies. */
import PLACES from '../../assets/sound/places.json';

const URLS = import.meta.glob<string>('/assets/sound/files/*', { query: '?url', import: 'default', eager: true });

export const FORMATS = ['webm', 'm4a', 'mp3'] as const;
export type Format = (typeof FORMATS)[number];

export type FileName = keyof typeof PLACES;

export function urlOf(name: FileName, format: Format): string | null {
  return URLS[`/assets/sound/files/${name}.${format}`] ?? null;
}

/** Begin and length in ms; a loop is called `loop`. */
export function placesIn(name: FileName): Readonly<Record<string, readonly [from: number, length: number]>> {
  return PLACES[name] as unknown as Record<string, [number, number]>; // JSON has no pairs
}
