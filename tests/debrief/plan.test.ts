import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf, planText, SEEDS, seedsFor } from '#debrief/plan.ts';
import { DEBRIEF_TEXTS } from '#texts/debrief.ts';
import { debriefOfMeant, TEN } from './ten-runs.ts';

describe('a plan', () => {
  it('comes apart again as it was put together, whatever is written in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (when, then) => {
      const text = planText({ when, then });
      const tidy = (half: string) => half.replace(/\s+/g, ' ').trim();
      if (text === null) expect([tidy(when), tidy(then)]).toContain('');
      else expect(planOf(text)).toEqual({ when: tidy(when), then: tidy(then) });
    }));
  });

  it('is none when half of it is missing', () => {
    expect(planText({ when: 'noen roper', then: '  ' })).toBeNull();
    expect(planText({ when: '', then: 'venter jeg' })).toBeNull();
  });

  it('is suggested from what happened: two of them, with words in both languages', () => {
    for (const meant of TEN) {
      const seeds = seedsFor(debriefOfMeant(meant));
      expect(seeds).toHaveLength(2);
    }
    for (const { forYou } of [DEBRIEF_TEXTS.nb, DEBRIEF_TEXTS.en]) {
      for (const seed of SEEDS) expect(planText({ when: forYou.seeds[seed][0], then: forYou.seeds[seed][1] })).not.toBeNull();
    }
  });

  it('suggests the walk round the block only to those who went straight on', () => {
    for (const meant of TEN) {
      const debrief = debriefOfMeant(meant);
      const straight = debrief.decisions.some(({ chosen }) => chosen.tags.acts.includes('straight-on'));
      if (seedsFor(debrief).includes('straight-on')) expect(straight).toBe(true);
    }
  });
});
