/** What may be shown of a count. Small numbers point at people, so they stay hidden, and so does what would give them away. */
import type { RoomResult, Shown } from './protocol.ts';

/** Counts below this are hidden (design §9). */
export const SHOWN_FROM = 5;

/** What is known of a count that is shown, half shown or hidden. */
export function rangeOf(shown: Shown): { readonly from: number; readonly to: number } {
  switch (shown.is) {
    case 'count': return { from: shown.n, to: shown.n };
    case 'between': return { from: shown.from, to: shown.to };
    case 'few': return { from: 0, to: SHOWN_FROM - 1 };
  }
}

/** The last round there has been. */
export function shownNow({ first, second }: RoomResult): readonly Shown[] {
  return second ?? first;
}

/** So few have answered that no number can be told. */
export function isAllHidden(result: RoomResult): boolean {
  return shownNow(result).every(({ is }) => is === 'few');
}

/** In the order of the counts. How many have answered in all is known to everybody in the room, and reckoned with. */
export function shownOf(counts: readonly number[]): readonly Shown[] {
  const shown = counts.map((n): Shown => (n < SHOWN_FROM ? { is: 'few' } : { is: 'count', n }));
  const hidden = counts.filter((n) => n < SHOWN_FROM);
  const beside = counts.findIndex((n) => n >= SHOWN_FROM);
  const span = spanToHide(hidden);
  if (!span || beside < 0) return shown;
  const together = sum(hidden) + counts[beside]!; // a place in counts
  return shown.with(beside, { is: 'between', from: together - span.most, to: together - span.least });
}

/**
 * The hidden numbers could be reckoned out when there is only one of them, and when they must all be about as large as can be.
 * Then their sum is only told as one of five, by blurring the first number that is shown: which one that is must not hang on
 * how large it is, or it would tell. Null when they are hidden as it is.
 */
function spanToHide(hidden: readonly number[]): { readonly least: number; readonly most: number } | null {
  const largest = hidden.length * (SHOWN_FROM - 1);
  const large = { least: largest - SHOWN_FROM + 1, most: largest };
  return hidden.length === 1 || (hidden.length > 1 && sum(hidden) >= large.least) ? large : null;
}

/**
 * Whose voters speak first: those of the options fewest chose. Where several numbers are hidden, which of them is the
 * smallest is hidden too, so all of them are asked. Nobody is when all agree, or when it would be everybody.
 */
export function speakFirstOf(counts: readonly number[]): readonly number[] {
  const voters = sum(counts);
  const places = [...counts.keys()];
  if (voters < SHOWN_FROM || counts.some((n) => n === voters)) return [];
  const few = places.filter((index) => counts[index]! < SHOWN_FROM);
  const fewest = Math.min(...counts);
  const first = few.length ? few : places.filter((index) => counts[index] === fewest);
  return first.length < counts.length ? first : [];
}

/** The place of the one option with more votes than any other; null when there is none or too few have answered. */
export function leadingOf(counts: readonly number[]): number | null {
  const voters = sum(counts);
  const most = Math.max(...counts);
  const leading = [...counts.keys()].filter((index) => counts[index] === most);
  return voters >= SHOWN_FROM && leading.length === 1 ? leading[0]! : null;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, n) => total + n, 0);
}
