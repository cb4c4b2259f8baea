import { describe, expect, it } from 'vitest';
import { gatesOf, isNear } from '../../src/author/quality/gates.ts';
import { outcomeOf } from '../../src/author/quality/scene-quality.ts';
import type { SceneReport } from '../../src/author/report/scene-report.ts';
import { checkTiny } from './support/tiny-scene.ts';

const { report } = checkTiny({}, true);
const broken = (gates: ReturnType<typeof gatesOf>) => gates.filter(({ ok }) => !ok).map(({ name }) => name);
const withQuality = (change: Partial<NonNullable<SceneReport['quality']>>): SceneReport => ({ ...report, quality: { ...report.quality!, bots: [], ...change } });
const BALANCED: SceneReport = { ...withQuality({}), modes: { surface: 0.3, deep: 0.3, genuine: 0.4 } };

describe('the bounds of the library', () => {
  it('are kept by a balanced scene', () => expect(broken(gatesOf([BALANCED]))).toEqual([]));

  it('count nothing for a lone script', () => expect(gatesOf([{ ...BALANCED, kind: 'script' }])).toEqual([]));

  it.each<[string, SceneReport]>([
    ['decisions whose longest option is rated best', { ...BALANCED, quality: { ...BALANCED.quality!, rated: 10, longestBest: 4.5 } }],
    ['guess-bots within 10 % of a thoughtful walk', { ...BALANCED, quality: { ...BALANCED.quality!, bots: [{ name: 'always deep', soundness: 0.95, outcome: 0.97 }] } }],
    ['LIX of the hardest scene', { ...BALANCED, quality: { ...BALANCED.quality!, readability: { lix: 41, sentence: 9 } } }],
    ['two-layer decisions in which surface goes best', { ...BALANCED, modes: { surface: 0.1, deep: 0.5, genuine: 0.4 } }],
    ['findings of phone-number', { ...BALANCED, findings: [{ severity: 'error', file: 'a', line: 1, rule: 'phone-number', message: '' }] }],
  ])('%s: seen when it is broken', (name, scene) => expect(broken(gatesOf([scene]))).toEqual([name]));
});

describe('a guess-bot', () => {
  it('is near a thoughtful walk when both what it picked and what came of it are', () => {
    expect(isNear({ soundness: 0.95, outcome: 0.95 })).toBe(true);
    expect(isNear({ soundness: 1.1, outcome: 0.8 })).toBe(false);
    expect(isNear({ soundness: 0.8, outcome: 1.1 })).toBe(false);
  });

  it('is judged by all four meters of the end', () => {
    const end = { trust: 6, agitation: 0, energy: 6, residue: 0 };
    expect(outcomeOf({ name: '', plays: 1, soundness: 3, end })).toBe(1);
    expect(outcomeOf({ name: '', plays: 1, soundness: 3, end: { ...end, residue: 6 } })).toBe(0.75);
  });
});
