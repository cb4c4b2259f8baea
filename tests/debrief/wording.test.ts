/** The game says what its model did, never what the player is (domain §7.3): no blame and no praise of the person, in any language. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEBRIEF_TEXTS } from '#texts/debrief.ts';
import { FOLLOW_UP_TEXTS } from '#texts/follow-up.ts';
import { LONG_TEXTS } from '#texts/long.ts';
import { TEXTS } from '#texts/all.ts';
import type { Localised, Ratings, Scene } from '#story/scene.ts';
import { faultsIn } from './judging-words.ts';

/** Every text there is in a table of texts; functions are called with something in each place. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return calls(value as (...args: unknown[]) => unknown);
  return value && typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [];
}

/** Words and numbers for whatever a text asks for: those it cannot use are no text of it. */
function calls(say: (...args: unknown[]) => unknown): string[] {
  const tries: unknown[][] = [[3, 2, 1], [1, 1, 1], [[1, 2], 1, 2], ['x', 'y', 'z'], [{ gains: ['trust'], costs: [], kind: 'wait' }], [{ gains: [], costs: ['gap'], kind: 'wait' }],
    ...['throughout', 'once', 'mostly', 'mixed', 'none'].map((kind) => [{ kind, way: 'surface', decision: 1 }, ['surface', 'deep']]), [{ kind: 'turned', from: 'deep', to: 'genuine' }, []],
    ...['agitation', 'trust', 'understanding', 'energy', 'gap', 'residue'].flatMap((meter) => [[meter, 'Kari', 1, 4], [meter, 'Kari', 4, 1], [meter, 1, 4], [meter, 4, 1]]),
    ...Object.keys(BECAUSE).map((why) => [why, 2]), ...['R3', 'D'].map((rule) => [rule, 'research', 'high'])];
  return tries.flatMap((args) => {
    try {
      const said = say(...args);
      return typeof said === 'string' ? [said] : leavesOf(said);
    } catch {
      return [];
    }
  });
}
const BECAUSE = Object.fromEntries(['unreported', 'crossed', 'burst', 'leaked', 'apart', 'lingers', 'drained', 'endured', 'shifted', 'quiet', 'shown', 'held', 'worked', 'postponed', 'gave-way', 'refused', 'blamed', 'cooled', 'coloured', 'piled-up', 'alone', 'thanked', 'scene'].map((why) => [why, true]));

describe.each(['nb', 'en'] as const)('the words of the debrief (%s)', (language) => {
  it('knows blame and praise when it sees them', () => {
    const judging = { nb: ['Bra empati!', 'Du burde sagt nei.', 'Du mistet kontrollen.', 'Du var falsk.', 'Du er utbrent.', 'En vanskelig bruker.'], en: ['Well done, you.', 'You should have said no.', 'You lost control.', 'You were fake.', 'You are burnt out.', 'A difficult user.'] };
    for (const text of judging[language]) expect({ text, found: faultsIn(text, language).length > 0 }).toEqual({ text, found: true });
  });

  it('judge nobody, in any text the page can say', () => {
    const { coach } = TEXTS[language];
    const leaves = [DEBRIEF_TEXTS[language], FOLLOW_UP_TEXTS[language], LONG_TEXTS[language], coach].flatMap(leavesOf);
    expect(leaves.length).toBeGreaterThan(500);
    expect(leaves.flatMap((text) => faultsIn(text, language).map((fault) => `${fault}: ${text}`))).toEqual([]);
  });

  it('judge nobody in what the scenes say of choices, endings and red lines', () => {
    const said = fs.readdirSync('stories', { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => {
      const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join('stories', name, file), 'utf8'));
      const [scene, ratings] = [read('scene.json') as Scene, read('ratings.json') as Ratings]; // their shape is the scene checker's business
      const texts: Localised[] = [
        ...Object.values(ratings.choices).map(({ reason }) => reason),
        ...Object.values(scene.endings).flatMap(({ title, summary }) => [title, summary]),
        ...Object.values(scene.redlines).flatMap(({ act, rule }) => [act, rule]),
        ...Object.values(scene.preparations).flatMap(({ gives, costs }) => [gives, costs]),
      ];
      return texts.map((text) => `${name}: ${text[language]}`);
    });
    expect(said.length).toBeGreaterThan(200);
    expect(said.flatMap((text) => faultsIn(text, language).map((fault) => `${fault}: ${text}`))).toEqual([]);
  });
});
