/** Points of the circumplex in words. The lists are in the texts; which word belongs where is decided here. */
import type { Point } from '#model/quantities.ts';
import { SHOWN_POINTS } from '#model/shown.ts';

/** `words` runs from much energy to little, each row from unpleasant to pleasant. */
export function feltWord(words: readonly (readonly string[])[], { x, y }: Point): string {
  return words[2 - y]?.[x + 2] ?? '';
}

/** Null when nothing has been shown; `same` when what is shown is what is felt. */
export function shownWord(
  words: { readonly shown: Readonly<Record<keyof typeof SHOWN_POINTS, string>>; readonly words: readonly (readonly string[])[]; readonly same: string },
  shown: Point,
  felt: Point,
): string {
  if (isSame(shown, felt)) return words.same;
  for (const name of Object.keys(SHOWN_POINTS) as (keyof typeof SHOWN_POINTS)[]) {
    if (isSame(SHOWN_POINTS[name], shown)) return words.shown[name];
  }
  return feltWord(words.words, shown);
}

export function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
