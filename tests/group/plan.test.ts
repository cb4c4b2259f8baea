import { describe, expect, it } from 'vitest';
import { planAt, planOf, TIMEBOXES } from '#group/plan.ts';

describe.each(TIMEBOXES)('the plan for %i minutes', (timebox) => {
  it('adds up to the time there is', () => {
    expect(planOf(timebox).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(timebox);
  });

  it('begins with the frame and ends with one thing to follow up', () => {
    expect(planAt(timebox, 0)).toMatchObject({ step: 'frame', index: 0, left: timebox, over: false });
    expect(planAt(timebox, timebox - 0.5)).toMatchObject({ step: 'one-thing', leftOfStep: 1, left: 1, over: false });
  });

  it('lets people write alone before they talk, and talk in pairs before the room does', () => {
    const steps = planOf(timebox).map(({ step }) => step);
    expect(steps.indexOf('alone')).toBeLessThan(steps.indexOf('pairs'));
    expect(steps.indexOf('pairs')).toBeLessThan(steps.indexOf('plenum'));
  });

  it('stays at its last step when the time is up', () => {
    expect(planAt(timebox, timebox + 20)).toMatchObject({ step: 'one-thing', leftOfStep: 0, left: 0, over: true });
  });
});
