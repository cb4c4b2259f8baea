import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUANTITIES } from '#model/quantities.ts';
import type { Effect } from '#model/state.ts';
import { changesOf } from '#screens/play/changes.ts';

const effect = (quantity: Effect['quantity'], from: number, to: number): Effect => ({ rule: 'R1', quantity, from, to });

describe('what a coach line says', () => {
  it('sums up what moved to and fro', () => {
    expect(changesOf([effect('agitation', 3, 5), effect('agitation', 5, 2)])).toEqual([{ of: 'agitation', way: 'down' }]);
    expect(changesOf([effect('trust', 2, 3), effect('trust', 3, 2)])).toEqual([]);
  });

  it('says nothing of what only the screen shows', () => {
    expect(changesOf([effect('feltX', 2, 1), effect('minutes', 20, 10), effect('leak', 0, 1)])).toEqual([]);
  });

  it('keeps one’s own side, even where more moved elsewhere', () => {
    const changes = changesOf([effect('agitation', 4, 1), effect('trust', 1, 3), effect('understanding', 1, 3), effect('energy', 4, 3)]);
    expect(changes).toHaveLength(3);
    expect(changes.at(-1)).toEqual({ of: 'energy', way: 'down' });
  });

  it('never says more than three things, nor anything that did not happen', () => {
    const effects = fc.array(fc.record({ rule: fc.constant('R1'), quantity: fc.constantFrom(...QUANTITIES), from: fc.nat(6), to: fc.nat(6) }), { maxLength: 12 });
    fc.assert(fc.property(effects, (all) => {
      const changes = changesOf(all);
      expect(changes.length).toBeLessThanOrEqual(3);
      for (const { of } of changes) expect(all.some(({ quantity }) => quantity === of)).toBe(true);
    }));
  });
});
