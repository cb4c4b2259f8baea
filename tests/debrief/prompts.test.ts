import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEVER_KEPT, promptsFor } from '#debrief/prompts.ts';
import { debriefOfMeant, TEN } from './ten-runs.ts';
import { played, START, tellOf } from '../support/tiny.ts';
import { debriefOf } from '#debrief/debrief-of.ts';
import type { Ratings } from '#story/scene.ts';

const NOTHING: Ratings = { schema: 1, scene: 'tiny', scale: '1–5', label: '', choices: {} };
const FEELINGS = ['P15', 'P08', 'P12', 'P06', 'P07', 'P11', 'P09', 'P13', 'P14'];
const ids = (asked: readonly { prompt: string }[]) => asked.map(({ prompt }) => prompt);

/** A meeting of one beat, with what happens and what can be done written in. */
function debriefIn(lines: string, choices: string, inputs: readonly string[]) {
  const tell = tellOf(`Inn. #id:in-010 #phase:meeting\n${lines}\n${choices}\n-\nUt. #id:out-010 #phase:after #ending:x\n-> END\n`);
  return debriefOf(played(tell, inputs, 0, START).moments, inputs, NOTHING);
}
const SHOUT = 'Du er en skam for yrket. #id:in-020 #who:kari #event:insult=2';
const ANSWERS = '* [«Nå sier jeg stopp.» #id:stop #who:you #act:limit]\n* [«Vi går videre.» #id:on #who:you #act:move-on]\n* [Meld fra etterpå. #id:report #act:report]';

describe('which questions are asked', () => {
  it('does not depend on chance, nor on anything but the run', () => {
    const debrief = debriefOfMeant(TEN[0]!);
    expect(promptsFor(debrief, ['P06'])).toEqual(promptsFor(structuredClone(debrief), ['P06']));
  });

  it('asks about what was put up with only when no limit was set', () => {
    expect(ids(promptsFor(debriefIn(SHOUT, ANSWERS, ['on']), []))).toContain('P13');
    expect(ids(promptsFor(debriefIn(SHOUT, ANSWERS, ['stop']), []))).not.toContain('P13');
  });

  it('asks about what was not reported only when it was not, and last', () => {
    expect(ids(promptsFor(debriefIn(SHOUT, ANSWERS, ['on']), [])).at(-1)).toBe(NEVER_KEPT);
    expect(ids(promptsFor(debriefIn(SHOUT, ANSWERS, ['report']), []))).not.toContain(NEVER_KEPT);
  });

  it('asks about a refusal at the decision where it was given', () => {
    const asked = promptsFor(debriefIn('Får jeg? #id:in-020 #who:kari', '* [«Nei.» #id:no #who:you #act:refuse]\n* [«Ja.» #id:yes #who:you #act:concede]', ['no']), ['P16']);
    expect(asked).toContainEqual({ prompt: 'P18', because: 'refused', decision: 1 });
  });

  it('fills up with the scene’s own questions when little happened, and says so', () => {
    const asked = promptsFor(debriefIn('Hei. #id:in-020 #who:kari', '* [«Hei.» #id:hi #who:you #act:inform]\n* [«God dag.» #id:day #who:you #act:inform]', ['hi']), ['P26', 'P16', 'P18']);
    expect(asked).toEqual([{ prompt: 'P26', because: 'scene', decision: null }, { prompt: 'P16', because: 'scene', decision: null }]);
  });

  it('puts feelings before facts, and always asks about one when there is one to ask about', () => {
    fc.assert(fc.property(fc.constantFrom(...TEN), fc.shuffledSubarray(['P16', 'P18', 'P20', 'P26', 'P06']), (meant, own) => {
      const asked = ids(promptsFor(debriefOfMeant(meant), own));
      const kinds = asked.filter((id) => id !== NEVER_KEPT).map((id) => (FEELINGS.includes(id) ? 'feeling' : 'fact'));
      expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a === 'fact') - Number(b === 'fact')));
      expect(kinds[0]).toBe('feeling');
      expect(new Set(asked).size).toBe(asked.length);
    }), { numRuns: 30 });
  });
});
