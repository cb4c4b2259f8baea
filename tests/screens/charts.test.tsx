import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisNumbers } from '../../src/screens/charts/axis-numbers.ts';
import { spreadLabels } from '../../src/screens/charts/spread-labels.ts';
import { compare } from '#debrief/compare.ts';
import { PairCharts } from '#screens/charts/PairCharts.tsx';
import { SpreadChart } from '#screens/charts/SpreadChart.tsx';
import { markupOf, wordsOf } from '../debrief/render.tsx';
import { debriefOfMeant, TEN } from '../debrief/ten-runs.ts';

describe('labels at the ends of curves', () => {
  it('never lie on each other, keep their order and stay in the drawing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 4 }), (heights) => {
        const placed = spreadLabels(heights.map((y, at) => ({ text: String(at), y })), 20, 0, 200);
        for (const [at, label] of placed.entries()) {
          expect(label.y).toBeGreaterThanOrEqual(0);
          expect(label.y).toBeLessThanOrEqual(200);
          if (at > 0) expect(label.y - placed[at - 1]!.y).toBeGreaterThanOrEqual(20);
        }
        const byHeight = heights.map((y, at) => ({ y, at })).toSorted((a, b) => a.y - b.y).map(({ at }) => String(at));
        expect(placed.map(({ text }) => text)).toEqual(byHeight);
      }),
    );
  });
});

describe('numbers under a chart', () => {
  it('are all there when there is room', () => {
    expect([...axisNumbers(4, 40, 20, 2)].sort()).toEqual([1, 2, 3, 4]);
  });

  it('leave out some where it is narrow, never the chosen one, and none beside it', () => {
    const shown = axisNumbers(13, 15, 20, 4);
    expect(shown.has(4)).toBe(true);
    expect(shown.has(3) || shown.has(5)).toBe(false);
  });
});

describe('the charts of two runs', () => {
  const meters = ['agitation', 'gap'] as const;
  const [a, b] = [debriefOfMeant(TEN[0]!), debriefOfMeant(TEN[2]!)];
  const comparison = compare(a, b);
  const html = markupOf(<PairCharts comparison={comparison} meters={meters} names={['Denne gangen', 'Den andre gangen']} />, 'nb');

  it('each say in words where both began and ended', () => {
    const labels = [...html.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(labels).toHaveLength(meters.length);
    for (const [at, meter] of meters.entries()) {
      for (const run of [a, b]) {
        const { curve } = run.consequences;
        const [from, to] = [curve[0]!.meters[meter], curve.at(-1)!.meters[meter]];
        expect(labels[at]).toContain(from === to ? `lå på ${to} både først og sist` : `fra ${from} til ${to}`);
      }
    }
  });

  it('are told apart by the line, not by colour, and share a table with a row for every place', () => {
    expect(html.match(/data-line="1"/g)!.length).toBeGreaterThanOrEqual(meters.length);
    expect(html.match(/<tr>/g)).toHaveLength(comparison.points.length + 1);
  });
});

describe('how raters are spread', () => {
  const html = markupOf(<SpreadChart title="Beslutning 1" votes={[3, 0, 1, 0, 4]} />, 'nb');

  it('is one dot a rater, the same in words and in a table', () => {
    expect(html.match(/class="vote"/g)).toHaveLength(8);
    expect(html).toContain('3 ga 1, 1 ga 3, 4 ga 5');
    expect(wordsOf(html.slice(html.indexOf('<table')))).toBe('Vurdering Antall 1 3 2 0 3 1 4 0 5 4');
  });
});
