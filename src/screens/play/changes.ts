/** What the model did at a decision, as the few net moves a coach line can say. */
import type { Quantity } from '#model/quantities.ts';
import type { Effect } from '#model/state.ts';

export type Spoken = 'agitation' | 'trust' | 'understanding' | 'clarity' | 'safety' | 'energy' | 'gap' | 'residue';

export interface Change {
  readonly of: Spoken;
  readonly way: 'up' | 'down';
}

/** First what happened to the other, then to the talk, then to oneself: that is the order it is told in. */
const ORDER: readonly Spoken[] = ['agitation', 'trust', 'understanding', 'clarity', 'safety', 'gap', 'energy', 'residue'];
const OWN: readonly Quantity[] = ['gap', 'energy', 'residue'];
const AT_MOST = 3;

/** At most three, the largest first to be kept, and one's own side always among them: no choice only gives. */
export function changesOf(effects: readonly Effect[]): readonly Change[] {
  const moves = ORDER.flatMap((of) => {
    const own = effects.filter(({ quantity }) => quantity === of);
    const size = (own.at(-1)?.to ?? 0) - (own[0]?.from ?? 0);
    return size === 0 ? [] : [{ of, size }];
  });
  const bySize = [...moves].sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
  const kept = new Set(bySize.slice(0, AT_MOST));
  const ownSide = bySize.find(({ of }) => OWN.includes(of));
  if (ownSide && !kept.has(ownSide)) {
    kept.delete(bySize[AT_MOST - 1]!); // there are more than AT_MOST, or ownSide would have been kept
    kept.add(ownSide);
  }
  return moves.filter((move) => kept.has(move)).map(({ of, size }) => ({ of, way: size > 0 ? 'up' : 'down' }));
}
