import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addWeeks, daysBetween, isDay } from '#week/day.ts';

/** What the platform's own calendar says, at noon in UTC. */
const platform = (day: string, days: number) => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const someDay = fc.integer({ min: -100_000, max: 100_000 }).map((n) => platform('2026-11-22', n));

describe('days', () => {
  it('are counted as the platform counts them, over leap years and centuries', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      expect(addDays(day, days)).toBe(platform(day, days));
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }));
  });

  it('of whole weeks fall on the same weekday', () => {
    expect(addWeeks('2026-12-28', 1)).toBe('2027-01-04');
  });

  it.each([
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-15', -3, '2025-12-15'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s plus %i months is %s', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '22.11.2026', '', '2026-04-31', '2026-11-22T10:00'])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
