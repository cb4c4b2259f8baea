/** Where the drawings of people are, and what stays in their faces. Vite hashes each file. */
import people from '../../assets/art/people.json' with { type: 'json' };
import type { Drawn, Layer } from './person.ts';

const URLS = import.meta.glob<string>('/assets/art/people/*.svg', { query: '?url', import: 'default', eager: true });

/** A person's marks and the addresses of the layers there are. */
export interface Drawing {
  readonly marks: Drawn['marks'];
  readonly arms: Drawn['arms'];
  readonly layers: Readonly<Partial<Record<Layer, string>>>;
}

const DRAWINGS: ReadonlyMap<string, Drawing> = new Map(
  Object.entries(people as unknown as Readonly<Record<string, Drawn>>).map(([id, { marks, arms, layers }]) => [id, { marks, arms, layers: urlsOf(id, layers) }]),
);

function urlsOf(id: string, layers: readonly Layer[]): Drawing['layers'] {
  return Object.fromEntries(layers.flatMap((layer) => {
    const url = URLS[`/assets/art/people/${id}-${layer}.svg`];
    return url === undefined ? [] : [[layer, url]];
  }));
}

/** Everybody who has been drawn. */
export const PEOPLE: readonly string[] = [...DRAWINGS.keys()];

/** Null for somebody who has not been drawn: the game goes on without a picture of them. */
export function drawingOf(id: string): Drawing | null {
  return DRAWINGS.get(id) ?? null;
}
