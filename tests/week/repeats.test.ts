import { describe, expect, it } from 'vitest';
import { repeatsOf } from '#week/repeats.ts';

const played = (...days: string[]) => days.map((day) => ({ scene: 'kald-start', day }));

describe('what to meet again', () => {
  it('is nothing before anything was played', () => {
    expect(repeatsOf([], '2026-11-22')).toEqual([]);
  });

  it.each([
    ['a week after the first time', played('2026-11-01'), '2026-11-07', { kind: 'week', due: '2026-11-08', isDue: false }],
    ['on the day itself', played('2026-11-01'), '2026-11-08', { kind: 'week', due: '2026-11-08', isDue: true }],
    ['still, when it was played again too soon', played('2026-11-01', '2026-11-02'), '2026-11-22', { kind: 'week', due: '2026-11-08', isDue: true }],
    ['three months after the second time', played('2026-11-01', '2026-11-30'), '2027-02-27', { kind: 'quarter', due: '2027-02-28', isDue: false }],
    ['three months later, whichever order the runs come in', played('2026-11-30', '2026-11-01'), '2027-03-01', { kind: 'quarter', due: '2027-02-28', isDue: true }],
  ])('comes %s', (_, finishes, today, repeat) => {
    expect(repeatsOf(finishes, today)).toEqual([{ scene: 'kald-start', ...repeat }]);
  });

  it('is nothing more once it was met again both times', () => {
    expect(repeatsOf(played('2026-11-01', '2026-11-09', '2027-02-10'), '2027-06-01')).toEqual([]);
  });

  it('comes soonest first', () => {
    const finishes = [{ scene: 'b', day: '2026-11-03' }, { scene: 'a', day: '2026-11-10' }, { scene: 'c', day: '2026-11-01' }];
    expect(repeatsOf(finishes, '2026-11-09').map(({ scene, isDue }) => [scene, isDue])).toEqual([['c', true], ['b', false], ['a', false]]);
  });
});
