/** What is put in where a line holds a place for the office's own words. */
import type { House } from '#journal/house.ts';
import { unquoted } from '#story/unquoted.ts';
import type { Placeholder } from '#story/vocabulary.ts';
import type { RunStart } from '#run/run.ts';
import type { Texts } from '#texts/index.ts';

export type Agreed = Readonly<Record<Placeholder, string>>;

/** The run knows that something was agreed, not what. Where the page has gone since, the game says it in words of its own. */
export function agreedIn(house: House | null, t: Texts): Agreed {
  return { closing: house && house.closing !== '' ? unquoted(house.closing) : t.play.agreed.closing };
}

/** Whether any line of the run may hold such a place: the page need not be fetched for the others. */
export function holdsPlaces({ house }: Pick<RunStart, 'house'>): boolean {
  return house.includes('closing' satisfies Placeholder);
}
