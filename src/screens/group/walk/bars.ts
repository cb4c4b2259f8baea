/** How long a bar may be for a count that is shown, or half shown. */
import { rangeOf, shownNow } from '#group/shown.ts';
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
export function sharesOf(result: RoomResult, cast: number): readonly Shares[] {
  const { first, second } = result;
  const whole = Math.max(1, cast, ...[...first, ...(second ?? [])].map((shown) => rangeOf(shown).to));
  const bar = (shown: Shown): Bar => {
    const { from, to } = rangeOf(shown);
    return { sure: from / whole, most: to / whole };
  };
  return shownNow(result).map((shown, place) => ({ now: bar(shown), before: second && first[place] ? bar(first[place]) : null }));
}

/** Nobody is asked to speak first, and still one option leads: there is little to vote about once more. */
export function isOneSided({ speakFirst }: RoomResult, leading: string | null): boolean {
  return leading !== null && speakFirst.length === 0;
}
