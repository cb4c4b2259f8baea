import { describe, expect, it } from 'vitest';
import type { Note } from '#journal/note.ts';
import { boosterVariant, checkAbout, dueDays, nextFollowUp } from '../../src/screens/debrief/follow-up.ts';

const dayOf = (instant: string) => instant.slice(0, 10);
const next = (notes: readonly Note[], today: string) => {
  const found = nextFollowUp(notes, today, dayOf);
  return found && [found.plan.id, found.step];
};

function note(change: Partial<Note>): Note {
  return { id: 'run-1.plan.plan', runId: 'run-1', kind: 'plan', about: 'plan', text: 'noen roper\nventer jeg', writtenAt: '2026-11-22T10:00:00.000Z', ...change };
}
const PLAN = note({});
const check = (step: 'week' | 'months', writtenAt: string, plan = PLAN) => note({ id: `c-${step}-${plan.id}`, kind: 'check', about: checkAbout(plan.id, step), text: '', writtenAt });

describe('when a plan comes back', () => {
  it('is after a week and after three months, also where the month is shorter', () => {
    expect(dueDays('2026-11-22')).toEqual({ week: '2026-11-29', months: '2027-02-22' });
    expect(dueDays('2026-11-30')).toEqual({ week: '2026-12-07', months: '2027-02-28' });
    expect(dueDays('2027-11-30').months).toBe('2028-02-29');
  });

  it('is not before, is from that day on, and once', () => {
    expect(next([PLAN], '2026-11-28')).toBeNull();
    expect(next([PLAN], '2026-11-29')).toEqual([PLAN.id, 'week']);
    expect(next([PLAN], '2027-01-15')).toEqual([PLAN.id, 'week']);
    expect(next([PLAN, check('week', '2026-11-29T08:00:00.000Z')], '2027-01-15')).toBeNull();
  });

  it('is as a booster after three months, whether the week was answered or never seen', () => {
    expect(next([PLAN], '2027-02-22')).toEqual([PLAN.id, 'months']);
    expect(next([PLAN, check('week', '2026-11-30T08:00:00.000Z')], '2027-02-22')).toEqual([PLAN.id, 'months']);
    expect(next([PLAN, check('months', '2027-02-22T08:00:00.000Z')], '2027-05-01')).toBeNull();
  });

  it('begins anew when the plan is changed', () => {
    const changed = { ...PLAN, text: 'noen gråter\nventer jeg', writtenAt: '2026-12-01T10:00:00.000Z' };
    expect(next([changed, check('week', '2026-11-30T08:00:00.000Z')], '2026-12-07')).toBeNull();
    expect(next([changed, check('week', '2026-11-30T08:00:00.000Z')], '2026-12-08')).toEqual([PLAN.id, 'week']);
  });

  it('takes the one that has waited longest, and nothing that is no plan', () => {
    const older = note({ id: 'older', writtenAt: '2026-11-10T10:00:00.000Z' });
    expect(next([PLAN, older, note({ id: 'r', kind: 'reflection', writtenAt: '2026-01-01T00:00:00.000Z' })], '2026-12-24')).toEqual(['older', 'week']);
    expect(next([note({ text: '' })], '2026-12-24')).toBeNull();
    expect(next([], '2026-12-24')).toBeNull();
  });

  it('brings another temperament than the one that was met', () => {
    for (const variant of ['mild', 'ordinary', 'hard'] as const) expect(boosterVariant(variant)).not.toBe(variant);
  });
});
