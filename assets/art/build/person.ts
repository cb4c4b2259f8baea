/** One person in layers without a face, each on the sheet all people share. The face is drawn by src/faces. */
import { type Layer, LAYERS, SHEET } from '../../../src/faces/person.ts';
import type { Marks } from '../../../src/faces/marks.ts';
import { n } from './pen.ts';

/** What is drawn in each layer, in the units of the drawing; `@id@` in it becomes the person's own prefix. */
export type Person = Readonly<Partial<Record<Layer, string>>> & { readonly marks: Marks };

/** Where the sheet begins in the units the people are drawn in. */
const CORNER = { x: 140, y: 80 } as const;

const sheet = (inner: string): string =>
  n`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET.width} ${SHEET.height}"><g transform="translate(${-CORNER.x} ${-CORNER.y})">${inner}</g></svg>`;

/** The layers there are of this person; those with nothing in them are left out. */
export function layersOf(who: string, person: Person): ReadonlyMap<Layer, string> {
  return new Map(LAYERS.flatMap((layer) => {
    const inner = person[layer] ?? '';
    return inner === '' ? [] : [[layer, sheet(inner.replaceAll('@id@', `${who}-`))] as const];
  }));
}
