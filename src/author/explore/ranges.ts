/**
 * The exact range of each meter at each ending. One exploration a meter: to know how far one can go, all that decides
 * its moves has to be remembered to the end, and for all at once that would be too much to remember.
 */
import { AT } from '#model/quantities.ts';
import { peel } from './peel.ts';
import type { Plan } from './plan.ts';
import { product, type ProductOptions } from './product.ts';
import { TRACKED, type Tracked } from './tracked.ts';

export type Ranges = Readonly<Partial<Record<Tracked, readonly [min: number, max: number]>>>;

/** By ending id. A meter is missing where the budget did not do, or where some path never ends. */
export function rangesOf(plan: Plan, questions: number, options: Omit<ProductOptions, 'tracked'>): Map<string, Ranges> {
  const ranges = new Map<string, Ranges>();
  for (const meter of TRACKED) {
    const tracked = AT[meter];
    const found = product(plan, questions, { ...options, tracked });
    const peeled = found.complete ? peel(plan, found, tracked) : null;
    if (!peeled?.everyPathEnds) continue;
    for (const [id, { range }] of peeled.endings) if (range) ranges.set(id, { ...ranges.get(id), [meter]: range });
  }
  return ranges;
}
