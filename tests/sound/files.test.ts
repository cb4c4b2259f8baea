/** The files that are shipped: that all are there, and what they weigh. How they sound is measured by assets/sound/build/measure.ts. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startState } from '#model/state.ts';
import { soundsOf } from '#sound/sounds-of.ts';
import { PLACES, SOUNDS } from '#story/vocabulary.ts';
import { lineOf } from '../support/line-of.ts';

const FOLDER = 'assets/sound';
const FORMATS = ['webm', 'm4a', 'mp3'];
const places = JSON.parse(fs.readFileSync(path.join(FOLDER, 'places.json'), 'utf8')) as Record<string, Record<string, [from: number, length: number]>>;
const names = Object.keys(places);
const sizeOf = (name: string, format: string) => fs.statSync(path.join(FOLDER, 'files', `${name}.${format}`)).size;
const STATE = startState({ variant: 'mild', minutes: 0, carried: [], house: [] });

describe('the sound files', () => {
  it.each(PLACES)('hold an ambience for %s', (place) => {
    expect(places[soundsOf([lineOf({ place })], STATE).ambience ?? '']).toHaveProperty('loop');
  });

  it.each(SOUNDS)('hold what #sound:%s asks for', (sound) => {
    const { cues, ambience, rain } = soundsOf([lineOf({ place: null, sounds: [sound] })], STATE);
    for (const { cue } of cues) if (cue !== 'silence') expect(places['effects']).toHaveProperty(cue);
    expect(cues.length > 0 || ambience !== null || rain).toBe(true);
  });

  it.each(['rain', 'pad', 'pulse'])('hold the loop %s', (name) => expect(places[name]).toHaveProperty('loop'));
  it.each(['choose', 'go-on', 'open', 'close', 'on'])('hold the button %s', (name) => expect(places['interface']).toHaveProperty(name));

  it('are there in every format, and no others', () => {
    const expected = names.flatMap((name) => FORMATS.map((format) => `${name}.${format}`));
    expect(fs.readdirSync(path.join(FOLDER, 'files')).sort()).toEqual(expected.sort());
  });

  it.each(FORMATS)('weigh at most 1 MB as %s', (format) => {
    expect(names.reduce((sum, name) => sum + sizeOf(name, format), 0)).toBeLessThanOrEqual(1_000_000);
  });

  it('have loops of whole frames of all three codecs, or they would click', () => {
    const frames = { opus: 20, aac: 32, mp3: 36 };
    for (const { loop } of Object.values(places)) for (const ms of loop ? Object.values(frames) : []) expect(loop![1] % ms).toBe(0);
  });

  it('are measured in the README, as they are', () => {
    const readme = fs.readFileSync(path.join(FOLDER, 'README.md'), 'utf8');
    for (const name of names.filter((one) => places[one]!['loop'])) {
      for (const format of FORMATS) expect(readme).toContain(`| ${name} | ${format} | ${(places[name]!['loop']![1] / 1000).toFixed(3)} | ${sizeOf(name, format)} |`);
    }
  });
});
