import { describe, expect, it } from 'vitest';
import { debriefOf } from '#debrief/debrief-of.ts';
import type { Ratings } from '#story/scene.ts';
import { played, SMALL, START, tellOf } from '../support/tiny.ts';

const tell = tellOf(SMALL);
const reason = { nb: 'Fordi.', en: 'Because.' };
const rate = (author: number, panel: number[] = []) => ({ author, reason, panel });

function ratings(choices: Ratings['choices']): Ratings {
  return { schema: 1, scene: 'tiny', scale: '1–5', label: 'forfatterens vurdering', choices };
}
const RATED = ratings({ 'meet-hear': rate(4), 'meet-sit': rate(5), 'meet-gossip': rate(1), 'meet-write': rate(5), 'meet-in-mask': rate(3) });

function debrief(inputs: readonly string[], rated = RATED) {
  return debriefOf(played(tell, inputs, 20, START).moments, inputs, rated);
}
const ROUGH = ['prep-rest', 'prep-done', 'feel:-2,2', 'meet-hear', 'meet-in-mask', 'meet-gossip', 'meet-on', 'after-on'];

describe('the debrief', () => {
  it('numbers decisions as they were met, each with its second layer, and leaves preparations out', () => {
    const { decisions, ending } = debrief(ROUGH);
    expect(ending).toBe('done');
    expect(decisions.map((each) => [each.number, each.chosen.id, each.inner?.chosen.id ?? null, each.mode])).toEqual([
      [1, 'meet-hear', 'meet-in-mask', 'surface'],
      [2, 'meet-gossip', null, 'genuine'],
      [3, 'meet-on', null, 'surface'],
      [4, 'after-on', null, null],
    ]);
    expect(decisions[0]!.others.map((choice) => choice.id)).toEqual(['meet-sit']);
    expect(decisions[0]!.inner!.others.map((choice) => choice.id)).toEqual(['meet-in-work', 'meet-in-show']);
  });

  it('can be cut at any decision: its input is where that choice was made', () => {
    for (const decision of debrief(ROUGH).decisions) expect(ROUGH[decision.input]).toBe(decision.chosen.id);
  });

  it('counts the modes and finds where felt and shown lay farthest apart', () => {
    const { expression } = debrief(ROUGH);
    expect(expression.mix).toEqual({ surface: 2, deep: 0, genuine: 1 });
    expect(expression.widest).toMatchObject({ number: 1, felt: { x: -2, y: 2 }, shown: { x: 1, y: -1 } });
  });

  it('finds no distance where all that was felt was shown', () => {
    expect(debrief(['prep-done', 'feel:-2,2', 'meet-sit', 'meet-in-show', 'meet-write', 'after-break']).expression.widest).toBeNull();
  });

  it('draws one point per decision after the start, and names clear moves with their rules', () => {
    const { consequences, decisions } = debrief(ROUGH);
    expect(consequences.curve.map((point) => point.decision)).toEqual([0, ...decisions.map((each) => each.number)]);
    for (const turn of consequences.turns) {
      expect(Math.abs(turn.to - turn.from)).toBeGreaterThanOrEqual(2);
      expect(turn.rules.length).toBeGreaterThan(0);
    }
    expect(consequences.turns).toContainEqual(expect.objectContaining({ decision: 1, meter: 'gap', rules: ['R2', 'R1'] }));
  });

  it('tells what came later, by what was done', () => {
    expect(debrief(ROUGH).consequences.later.map((line) => line.id)).toEqual(['later-020', 'later-030']);
    expect(debrief(['prep-done', 'feel:skip', 'meet-sit', 'meet-in-work', 'meet-write', 'after-on']).consequences.later[0]!.id).toBe('later-010');
  });

  it('marks a red line, and whether it was mended', () => {
    expect(debrief(ROUGH).soundness.crossed).toEqual([{ decision: 2, redline: 'confidentiality', repaired: false }]);
    const mended = ROUGH.map((input) => (input === 'meet-on' ? 'meet-mend' : input));
    expect(debrief(mended).soundness.crossed).toEqual([{ decision: 2, redline: 'confidentiality', repaired: true }]);
  });

  it('gives partial credit against the best option that was offered', () => {
    const { judged, raters } = debrief(ROUGH).soundness;
    expect(raters).toBe(0);
    expect(judged.map((each) => [each.choice, each.credit, each.basis])).toEqual([
      ['meet-hear', 0.75, 'author'],
      ['meet-in-mask', 1, 'author'],
      ['meet-gossip', 0, 'author'],
    ]);
  });

  it('uses the panel from eight raters on, and scores nothing they disagree about', () => {
    const agreed = [4, 4, 4, 4, 5, 5, 5, 5];
    const split = [1, 1, 1, 1, 5, 5, 5, 5];
    const { judged } = debrief(ROUGH, ratings({ 'meet-hear': rate(1, agreed), 'meet-gossip': rate(1, split), 'meet-write': rate(5, agreed) })).soundness;
    expect(judged[0]).toMatchObject({ choice: 'meet-hear', mean: 4.5, basis: 'panel', credit: 1 });
    expect(judged[1]).toMatchObject({ choice: 'meet-gossip', mean: null, credit: null, basis: 'disputed' });
    expect(judged[1]!.spread).toBeGreaterThan(2);
  });

  it('keeps the whole talk in order, with check-ins and thoughts, and each decision once', () => {
    const entries = debrief(ROUGH).transcript;
    expect(entries.map((entry) => (entry.kind === 'decision' ? `#${entry.decision.number}` : entry.kind === 'feel' ? 'feel' : entry.line.id))).toEqual([
      'before-010', 'prep-rest', 'prep-done', 'meet-010', 'meet-020', 'meet-030', 'meet-040', 'feel', 'meet-050', '#1', 'meet-070', '#2', '#3', 'after-010', '#4', 'later-020', 'later-030',
    ]);
  });
});
