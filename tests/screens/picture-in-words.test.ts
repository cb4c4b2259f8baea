/** What the picture shows is also said: whoever does not see it knows where it is, who is there and how they look. */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { picturesOf } from '#run/picture-of.ts';
import { now, play } from '#run/playthrough.ts';
import { feelInput, variantOf } from '#run/run.ts';
import { entriesOf } from '#screens/play/entries.ts';
import { createSession } from '#run/session.ts';
import { toldLines } from '#run/told.ts';
import { startTeller } from '#story/teller.ts';
import type { Look, Place } from '#story/vocabulary.ts';
import { PICTURE_TEXTS } from '#texts/picture.ts';
import type { SceneFolder } from '../../src/author/scene-folder.ts';
import { folderOf } from '../support/scene-of.ts';

const scenes = fs.readdirSync('stories', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Plays a scene at random to its end, and reads every entry: at each line the words so far must name what the picture shows. */
function unsaid({ story, scene }: SceneFolder, seed: number, dice: readonly number[]): string[] {
  const start = { seed, variant: variantOf(seed), house: [], carried: [], help: 'experienced' as const };
  const run = play((answer) => startTeller(story, answer), start, scene.budgetMinutes);
  for (let n = 0; now(run).ask.kind !== 'end'; n += 1) {
    const { ask } = now(run);
    const die = dice[n % dice.length]!;
    run.take(ask.kind === 'feel' ? feelInput(null) : ask.kind === 'choice' ? ask.choices[die % ask.choices.length]!.id : '');
  }
  const session = createSession(run, null);
  while (session.tell());
  const snapshot = session.snapshot();
  const lines = toldLines(snapshot);
  const pictures = picturesOf(lines);

  const faults: string[] = [];
  const looks = new Map<string, Look>();
  let place: Place | null = null;
  let at = 0;
  for (const entry of entriesOf(snapshot, [], false)) {
    if (entry.kind === 'place') place = entry.place;
    if (entry.kind === 'look') looks.set(entry.who, entry.look);
    if (entry.kind === 'look' && entry.byEar !== (place === 'phone-desk')) faults.push(`${entry.who} is ${entry.byEar ? 'heard' : 'seen'} at ${place}`);
    if (entry.kind !== 'line') continue;
    const picture = pictures[at++]!;
    if (picture.place !== place) faults.push(`${entry.line.id}: shows ${picture.place}, says ${place}`);
    const { person } = picture;
    // calm is a face at rest: nothing to say of it before it has been another
    if (person && person.look !== (looks.get(person.id) ?? 'calm')) faults.push(`${entry.line.id}: ${person.id} is ${person.look}, said ${looks.get(person.id)}`);
  }
  if (at !== lines.length) faults.push(`${lines.length} lines, ${at} read`);
  return faults;
}

describe('the picture in words', () => {
  it.each(scenes)('%s says what it shows', (slug) => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.array(fc.nat(999), { minLength: 8, maxLength: 8 }), (seed, dice) => {
      expect(unsaid(folderOf(slug), seed, dice)).toEqual([]);
    }), { numRuns: 2 });
  }, 30_000); // a scene is compiled and played through, which a busy machine takes its time for

  it('has a word in both languages for every look and every place', () => {
    for (const words of [PICTURE_TEXTS.nb, PICTURE_TEXTS.en]) {
      for (const said of [...Object.values(words.looks), ...Object.values(words.places)]) expect(said.trim()).not.toBe('');
    }
    for (const language of ['nb', 'nn', 'en'] as const) expect(Object.values(PICTURE_TEXTS[language].voices).join(', ')).not.toMatch(/\bser\b|\blooks?\b|\bface\b|ansikt|andlet/);
    expect(Object.keys(PICTURE_TEXTS.en.places)).toEqual(Object.keys(PICTURE_TEXTS.nb.places));
  });
});
