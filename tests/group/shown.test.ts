/** What a count gives away, also to somebody who reckons. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingOf, SHOWN_FROM, shownOf, speakFirstOf } from '#group/shown.ts';

const counts = fc.array(fc.nat(13), { minLength: 2, maxLength: 4 });

/** Every way `total` votes can fall on `options` options. */
function* ways(total: number, options: number): Generator<number[]> {
  if (options === 1) return void (yield [total]);
  for (let n = 0; n <= total; n += 1) for (const rest of ways(total - n, options - 1)) yield [n, ...rest];
}

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

describe('counts that are shown', () => {
  it('leave at least two possibilities for how many the few are, for somebody who knows how many have answered', () => {
    fc.assert(fc.property(counts, (real) => {
      // all hidden and all as large as can be: there is nothing beside them to blur, and nobody stands out either
      fc.pre(real.some((n) => n !== SHOWN_FROM - 1));
      const seen = JSON.stringify(shownOf(real));
      const possible = [...ways(sum(real), real.length)].filter((way) => JSON.stringify(shownOf(way)) === seen);
      for (const [place, n] of real.entries()) {
        // that nobody chose it tells nothing of anybody
        if (n >= SHOWN_FROM || n === 0) continue;
        expect(new Set(possible.map((way) => way[place])).size, `${real} at ${place}`).toBeGreaterThan(1);
      }
    }), { numRuns: 600 });
  });

  it('are never another number than the real one', () => {
    fc.assert(fc.property(counts, (real) => {
      for (const [place, shown] of shownOf(real).entries()) {
        const n = real[place]!;
        if (shown.is === 'count') expect(shown.n).toBe(n);
        if (shown.is === 'few') expect(n).toBeLessThan(SHOWN_FROM);
        if (shown.is === 'between') expect(shown.from <= n && n <= shown.to).toBe(true);
      }
    }));
  });

  it('show a large room its numbers', () => {
    expect(shownOf([21, 19, 8])).toEqual([{ is: 'count', n: 21 }, { is: 'count', n: 19 }, { is: 'count', n: 8 }]);
  });

  it('blur the neighbour of a number that hides alone', () => {
    expect(shownOf([21, 20, 4])).toEqual([{ is: 'between', from: 21, to: 25 }, { is: 'count', n: 20 }, { is: 'few' }]);
  });
});

describe('who speaks first', () => {
  it('are those fewest agree with', () => {
    expect(speakFirstOf([21, 19, 8])).toEqual([2]);
  });

  it('are all whose number is hidden, since which is the smallest is hidden too', () => {
    expect(speakFirstOf([12, 3, 1])).toEqual([1, 2]);
  });

  it('are nobody when all agree, when all are few, or when hardly anybody has answered', () => {
    expect(speakFirstOf([9, 0, 0])).toEqual([]);
    expect(speakFirstOf([3, 4, 2])).toEqual([]);
    expect(speakFirstOf([2, 1])).toEqual([]);
  });

  it('never tells which of the hidden numbers is the smaller', () => {
    fc.assert(fc.property(fc.integer({ min: 5, max: 30 }), fc.nat(4), fc.nat(4), (large, one, other) => {
      fc.pre(one + other > 0);
      expect(speakFirstOf([large, one, other])).toEqual(speakFirstOf([large, other, one]));
    }));
  });
});

describe('the leading option', () => {
  it('is the one with most votes, and none in a tie or a small room', () => {
    expect(leadingOf([7, 9, 2])).toBe(1);
    expect(leadingOf([7, 7, 2])).toBeNull();
    expect(leadingOf([3, 1])).toBeNull();
  });
});
