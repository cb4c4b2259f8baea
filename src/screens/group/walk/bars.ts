/** How long a bar may be for a count that is shown, or half shown. */
import { SHOWN_FROM } from '#group/shown.ts';
import type { RoomResult, Shown } from '#group/protocol.ts';

/** Parts of the whole width: up to `sure` it is that many, and from there to `most` it may be. */
export interface Bar {
  readonly sure: number;
  readonly most: number;
}

export interface Shares {
  readonly now: Bar;
  /** The first vote, beside the second. */
  readonly before: Bar | null;
}

/** In the order of the options. `cast` is how many answered: the whole width. */
export function sharesOf({ first, second }: RoomResult, cast: number): readonly Shares[] {
  const whole = Math.max(1, cast, ...[...first, ...(second ?? [])].map((shown) => rangeOf(shown).most));
  const bar = (shown: Shown): Bar => {
    const { sure, most } = rangeOf(shown);
    return { sure: sure / whole, most: most / whole };
  };
  return (second ?? first).map((shown, place) => ({ now: bar(shown), before: second && first[place] ? bar(first[place]) : null }));
}

export function shownNow({ first, second }: RoomResult): readonly Shown[] {
  return second ?? first;
}

/** So few have answered that no number can be told. */
export function isAllHidden(result: RoomResult): boolean {
  return shownNow(result).every(({ is }) => is === 'few');
}

/** Nobody is asked to speak first, and still one option leads: there is little to vote about once more. */
export function isOneSided({ speakFirst }: RoomResult, leading: string | null): boolean {
  return leading !== null && speakFirst.length === 0;
}

function rangeOf(shown: Shown): { readonly sure: number; readonly most: number } {
  switch (shown.is) {
    case 'count': return { sure: shown.n, most: shown.n };
    case 'between': return { sure: shown.from, most: shown.to };
    case 'few': return { sure: 0, most: SHOWN_FROM - 1 };
  }
}
