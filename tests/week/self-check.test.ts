import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditOf, ENOUGH, formFor, FORMS, RATINGS, scoreOf, SURENESS, SUREST, THEMES, type SelfCheck } from '#week/self-check.ts';

const answers = fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 6, maxLength: 6 });
const checks: fc.Arbitrary<SelfCheck> = fc.record({
  when: fc.constantFrom('before', 'after'), form: fc.constantFrom(...FORMS), takenAt: fc.constant('2026-11-22T10:00:00.000Z'),
  would: answers, should: answers, sure: fc.array(fc.option(fc.integer({ min: 0, max: SUREST })), { minLength: 6, maxLength: 6 }),
});

describe('the two forms', () => {
  it('are parallel: the same themes, and the same ratings in other places', () => {
    for (const theme of THEMES) {
      expect(RATINGS.a[theme].toSorted()).toEqual(RATINGS.b[theme].toSorted());
      expect(RATINGS.a[theme]).not.toEqual(RATINGS.b[theme]);
    }
  });

  it('hide the best answer in every place about as often', () => {
    const places = FORMS.flatMap((form) => THEMES.map((theme) => RATINGS[form][theme].indexOf(5)));
    for (const place of [0, 1, 2, 3]) expect(places.filter((at) => at === place).length).toBeGreaterThanOrEqual(2);
  });

  it('take turns, and the first is drawn', () => {
    expect([formFor([], 6), formFor([], 7)]).toEqual(['a', 'b']);
    expect(formFor([{ form: 'a' } as SelfCheck], 6)).toBe('b');
    expect(formFor([{ form: 'a' }, { form: 'b' }] as SelfCheck[], 7)).toBe('a');
  });
});

describe('the score', () => {
  const best = (form: 'a' | 'b') => THEMES.map((theme) => RATINGS[form][theme].indexOf(5));

  it('is 6 for the answers the author rates highest, and full distance costs a whole point', () => {
    const check: SelfCheck = { when: 'before', form: 'a', takenAt: '', would: best('a'), should: best('a'), sure: SURENESS.map(() => 10) };
    expect(scoreOf(check)).toEqual({ would: 6, should: 6, both: 6, apart: 0, answered: 6, sure: 10 });
    expect(creditOf('a', 'anger', RATINGS.a.anger.indexOf(1))).toBe(0);
  });

  it('gives part of a point for what is rated in between', () => {
    expect(creditOf('a', 'anger', RATINGS.a.anger.indexOf(4))).toBe(0.75);
    expect(creditOf('a', 'anger', RATINGS.a.anger.indexOf(2))).toBe(0.25);
  });

  it('counts where habit and judgement part, among what was answered twice', () => {
    const check: SelfCheck = { when: 'after', form: 'b', takenAt: '', would: [0, 1, null, 3, null, 2], should: [1, 1, 2, 0, null, null], sure: [null, 4, null, 8, null, null] };
    expect(scoreOf(check)).toMatchObject({ both: 3, apart: 2, answered: 5, sure: 6 });
  });

  it('stays between 0 and 6, and is nothing when too little was answered', () => {
    fc.assert(fc.property(checks, (check) => {
      const { would, should, sure } = scoreOf(check);
      for (const points of [would, should]) if (points !== null) expect(points >= 0 && points <= 6).toBe(true);
      expect(would === null).toBe(check.would.filter((answer) => answer !== null).length < ENOUGH);
      if (sure !== null) expect(sure >= 0 && sure <= SUREST).toBe(true);
    }));
  });
});
