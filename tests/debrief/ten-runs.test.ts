/** Runs that differ in how feelings are carried must be told differently, and everything that is told must have its ground. */
import { describe, expect, it } from 'vitest';
import { apart } from '#debrief/expression.ts';
import { promptsFor, type Because } from '#debrief/prompts.ts';
import { seedsFor } from '#debrief/plan.ts';
import type { Debrief } from '#debrief/debrief.ts';
import { folderOf } from '../support/scene-of.ts';
import { debriefOfMeant, TEN } from './ten-runs.ts';

const runs = TEN.map((meant) => {
  const debrief = debriefOfMeant(meant);
  return { name: meant.name, debrief, asked: promptsFor(debrief, folderOf(meant.scene).scene.prompts.self) };
});
type Told = (typeof runs)[number];

function run(name: string): Told {
  return runs.find((one) => one.name === name)!;
}

function waysOf({ decisions }: Debrief): string {
  return decisions.map(({ mode }) => mode ?? 'none').join(' ');
}

describe('ten runs that differ in how feelings are carried', () => {
  it('do differ', () => {
    expect(runs).toHaveLength(10);
    expect(new Set(runs.map(({ debrief }) => waysOf(debrief))).size).toBe(10);
  });

  it('are all told differently', () => {
    const told = runs.map(({ debrief, asked }) => JSON.stringify([debrief.expression.observations, debrief.expression.ways, debrief.consequences.gain, debrief.consequences.cost, asked, seedsFor(debrief)]));
    expect(new Set(told).size).toBe(10);
  });

  it('are not told apart by the ways alone: at least five different sets of questions', () => {
    expect(new Set(runs.map(({ asked }) => asked.map(({ prompt, because }) => `${prompt} ${because}`).join())).size).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['the mask all the way', { kind: 'throughout', way: 'surface' }],
    ['let it show, then the mask', { kind: 'turned', from: 'genuine', to: 'surface' }],
    ['strong feeling, unfiltered', { kind: 'mostly', way: 'genuine' }],
    ['the mask, and no check-ins', { kind: 'throughout', way: 'surface' }],
  ])('%s: the course of it is named', (name, arc) => {
    expect(run(name).debrief.expression.observations[0]).toEqual({ say: 'arc', arc });
  });

  it('a strong feeling let out is observed and asked about; the same feeling behind the mask is not', () => {
    const said = (name: string) => run(name).debrief.expression.observations.map(({ say }) => say);
    expect(said('strong feeling, unfiltered')).toContain('burst');
    expect(run('strong feeling, unfiltered').asked).toContainEqual(expect.objectContaining({ prompt: 'P07', because: 'burst' }));
    expect(said('the mask all the way')).not.toContain('burst');
    expect(run('the mask all the way').asked.map(({ because }) => because)).not.toContain('burst');
  });

  it('a mask that slipped is observed where the model let it slip, and nowhere else', () => {
    for (const { debrief } of runs) {
      const leaked = debrief.decisions.filter(({ effects }) => effects.some(({ rule }) => rule === 'R18')).map(({ number }) => number);
      const seen = debrief.expression.observations.find(({ say }) => say === 'leaked');
      expect(seen ? (seen as { decisions: readonly number[] }).decisions : []).toEqual(leaked);
    }
    expect(run('the mask, and no check-ins').debrief.expression.observations.map(({ say }) => say)).toContain('leaked');
  });
});

/** What must be so in the run for each reason that is given; asked of every question of every run. */
const GROUND: Readonly<Record<Because, (debrief: Debrief, decision: number | null) => boolean>> = {
  'unreported': ({ transcript }) => transcript.some((entry) => entry.kind === 'line' && entry.line.tags.events.some(({ event }) => ['insult', 'threat', 'fright'].includes(event))),
  'crossed': (debrief, n) => at(debrief, n)?.chosen.tags.redline !== undefined,
  'burst': (debrief, n) => movedBy(debrief, n, 'R16'),
  'leaked': (debrief, n) => movedBy(debrief, n, 'R18'),
  'apart': (debrief, n) => apart(at(debrief, n)!) >= 2,
  'lingers': ({ consequences }) => consequences.curve.at(-1)!.meters.residue >= 4,
  'drained': ({ consequences }) => consequences.curve.at(-1)!.meters.energy <= 2,
  'endured': ({ decisions }) => !decisions.some(({ chosen }) => chosen.tags.acts.includes('limit')),
  'shifted': (debrief) => pointsOf(debrief).some((point, i, all) => i > 0 && Math.abs(point.x - all[i - 1]!.x) >= 2),
  'quiet': (debrief) => pointsOf(debrief).every(({ x }) => x >= 0),
  'shown': ({ expression: { mix } }) => mix.genuine > mix.surface + mix.deep,
  'held': ({ expression: { mix } }) => mix.surface > mix.genuine + mix.deep,
  'worked': ({ expression: { mix } }) => mix.deep > mix.genuine + mix.surface,
  'postponed': (debrief, n) => did(debrief, n, 'postpone', 'let-lie'),
  'gave-way': (debrief, n) => did(debrief, n, 'concede', 'help-anyway'),
  'refused': (debrief, n) => did(debrief, n, 'refuse', 'limit', 'decline'),
  'blamed': (debrief, n) => n === null || did(debrief, n, 'own', 'apologise'),
  'cooled': ({ consequences: { curve } }) => curve[0]!.meters.trust - curve.at(-1)!.meters.trust >= 2,
  'coloured': (debrief, n) => Math.abs(at(debrief, n)!.felt.x) === 2,
  'piled-up': ({ consequences }) => consequences.curve.at(-1)!.meters.gap >= 4,
  'alone': (debrief, n) => did(debrief, n, 'straight-on'),
  'thanked': ({ transcript }) => transcript.some((entry) => entry.kind === 'line' && entry.line.tags.events.some(({ event }) => event === 'thanks')),
  'scene': () => true,
};

function at({ decisions }: Debrief, number: number | null) {
  return decisions.find((decision) => decision.number === number);
}

function movedBy(debrief: Debrief, n: number | null, rule: string): boolean {
  return at(debrief, n)?.effects.some((effect) => effect.rule === rule) ?? false;
}

function did(debrief: Debrief, n: number | null, ...acts: readonly string[]): boolean {
  return at(debrief, n)?.chosen.tags.acts.some((act) => acts.includes(act)) ?? false;
}

function pointsOf({ expression }: Debrief) {
  const seen = expression.observations.find(({ say }) => say === 'checked-in');
  return seen?.say === 'checked-in' ? seen.points : [];
}

describe.each(runs.map((told) => [told.name, told] as const))('%s', (_, { debrief, asked }) => {
  it('is asked two or three questions, each with a reason that holds', () => {
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(asked.length).toBeLessThanOrEqual(3);
    for (const { because, decision } of asked) expect({ because, holds: GROUND[because](debrief, decision) }).toEqual({ because, holds: true });
  });

  it('names the decision where felt and shown lay farthest apart', () => {
    const widest = debrief.expression.observations.find(({ say }) => say === 'widest');
    const most = Math.max(...debrief.decisions.map(apart));
    if (widest?.say === 'widest') expect({ by: widest.by, there: apart(at(debrief, widest.decision)!) }).toEqual({ by: most, there: most });
    else expect(most).toBe(0);
  });
});
