import { describe, expect, it } from 'vitest';
import { readerOf, answer, levelOf, type Question } from '#model/question.ts';
import { QUANTITIES, TOP } from '#model/quantities.ts';
import { regionAt } from '#model/region.ts';
import { relationOf } from '#model/rule.ts';
import { RULES } from '#model/rules/index.ts';
import { holds, moved, stepsOf } from '#model/step.ts';
import type { Happening, Trigger } from '#model/happening.ts';
import { ASKABLE, REGIONS, SHOWS, type Act, type Event } from '#model/words.ts';
import fc from 'fast-check';
import { state } from '../support/happenings.ts';

function happeningsFor(on: Trigger): Happening[] {
  const [kind, name] = on.split(':') as [string, string];
  if (kind === 'event') return [{ kind: 'event', event: name as Event, strength: 1 }];
  if (kind === 'act') return [{ kind: 'act', act: name as Act }];
  return SHOWS.map((shows) => ({ kind: 'mode', mode: name as 'surface', shows }));
}

describe('the rules', () => {
  it('have ids of their own, each under a relation of the model or marked as design', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(relationOf(rule.id)).toMatch(/^(D|R([1-9]|[1-6]\d|70))$/);
      if (relationOf(rule.id) === 'D') expect(rule.evidence, rule.id).toBe('design');
    }
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s can fire, and then moves what it says', (_, rule) => {
    const steps = happeningsFor(rule.on).flatMap((what) => stepsOf(what).filter((step) => step.rule === rule.id));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.some((step) => step.moves.length > 0)).toBe(true);
    const possible = QUANTITIES.map((name) => Array.from({ length: TOP[name] + 1 }, (_, value) => value));
    const fires = steps.some((step) => step.tests.every((test) => {
      if ('from' in test) return true; // some point of the plane lies near enough, another far enough
      return (possible[test.at] ?? []).some((value) => holds(test, Object.assign(QUANTITIES.map(() => 0), { [test.at]: value })));
    }));
    expect(fires).toBe(true);
  });

  it('never turn a higher value into a lower one: the proof of a scene leans on it', () => {
    for (const rule of RULES) {
      for (const step of happeningsFor(rule.on).flatMap((what) => stepsOf(what))) {
        for (const move of step.moves) {
          const top = TOP[QUANTITIES[move.at]!];
          for (let value = 0; value < top; value += 1) expect(moved(move, value)).toBeLessThanOrEqual(moved(move, value + 1));
        }
      }
    }
  });
});

describe('the getters', () => {
  it('level() is low to 2, mid to 4, high above', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(levelOf)).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it('answer within their range in every state', () => {
    const questions: Question[] = [
      ...ASKABLE.map((argument): Question => ({ getter: 'level', argument })),
      { getter: 'felt' }, { getter: 'leaks' }, { getter: 'minutes' }, { getter: 'variant' },
      { getter: 'did', argument: 'report' }, { getter: 'prepared', argument: 'x' }, { getter: 'carried', argument: 'x' }, { getter: 'house', argument: 'x' },
    ];
    fc.assert(fc.property(state, (from) => {
      for (const question of questions) {
        const given = answer(from, question);
        expect(given).toBeGreaterThanOrEqual(0);
        expect(given).toBeLessThan(readerOf(question).range);
      }
    }));
  });

  it('refuse a meter that does not exist', () => {
    expect(() => readerOf({ getter: 'level', argument: 'karma' })).toThrow(/no such meter/);
  });

  it('put every point of the circumplex in one of five regions', () => {
    const drawn = [2, 1, 0, -1, -2].map((y) => [-2, -1, 0, 1, 2].map((x) => regionAt({ x, y })));
    expect(drawn).toEqual([
      ['afraid', 'irritated', 'calm', 'glad', 'glad'],
      ['afraid', 'irritated', 'calm', 'glad', 'glad'],
      ['irritated', 'irritated', 'calm', 'glad', 'glad'],
      ['moved', 'moved', 'calm', 'calm', 'calm'],
      ['moved', 'moved', 'calm', 'calm', 'calm'],
    ]);
    expect([...new Set(drawn.flat())].toSorted()).toEqual([...REGIONS].toSorted());
  });
});
