import { AT } from '#model/quantities.ts';
import type { Ranges } from '../explore/ranges.ts';
import { TRACKED } from '../explore/tracked.ts';
import type { Play } from './play-bots.ts';

/** How low and how high each meter was at the end of some plays, by ending. What was seen, not what is possible. */
export function seenRanges(plays: readonly Play[]): Map<string, Ranges> {
  const byEnding = Map.groupBy(plays, ({ ending }) => ending);
  return new Map([...byEnding].map(([ending, same]) => [ending, rangesIn(same)]));
}

function rangesIn(plays: readonly Play[]): Ranges {
  return Object.fromEntries(
    TRACKED.map((meter) => {
      const values = plays.map((play) => play.values[AT[meter]]!);
      return [meter, [Math.min(...values), Math.max(...values)]];
    }),
  );
}
