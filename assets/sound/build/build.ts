/**
 * Makes every sound file. Run: npx node assets/sound/build/build.ts [name …]
 * Needs ffmpeg with libopus and libmp3lame, which the tests do not: what it makes is committed. The same every time.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { levelled } from './loudness.ts';
import { encode, readAudio, writeWav, type Rates } from './encode.ts';
import { atLoudness, atPeak } from './limit.ts';
import { EFFECTS, EFFECT_RATES, INTERFACE, LOOPS } from './sounds.ts';
import { MARGIN, spriteOf, trimmed, withMargins, type Places } from './sprite.ts';
import { RATE, centred, seconds, type Stereo } from './buffer.ts';

const sound = path.resolve(import.meta.dirname, '..');
const files = path.join(sound, 'files');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'frontstage-sound-'));
const wanted = process.argv.slice(2);
const asked = (name: string) => wanted.length === 0 || wanted.includes(name);

fs.mkdirSync(files, { recursive: true });
const places: Record<string, Places> = JSON.parse(fs.existsSync(placesFile()) ? fs.readFileSync(placesFile(), 'utf8') : '{}') as Record<string, Places>;
for (const [name, { make, loudness, rates }] of Object.entries(LOOPS)) {
  if (!asked(name)) continue;
  const ring = make();
  const heard = rates.channels === 1 ? centred(ring) : ring;
  write(name, withMargins(levelled(heard, loudness)), rates, 'loop');
  places[name] = { loop: [MARGIN * 1000, Math.round(seconds(ring) * 1000)] };
}
if (asked('effects')) sprite('effects', Object.entries(EFFECTS).map(([name, { make, loudness }]) => [name, atLoudness(centred(make()), loudness)]));
if (asked('interface')) sprite('interface', Object.entries(INTERFACE).map(([name, { file, peak }]) => [name, atPeak(uisfx(file), peak)]));
fs.writeFileSync(placesFile(), `${JSON.stringify(places, null, 1).replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')}\n`);
fs.rmSync(work, { recursive: true });

function sprite(name: string, parts: readonly (readonly [name: string, sound: Stereo])[]): void {
  const { sound: whole, places: where } = spriteOf(Object.fromEntries(parts.map(([part, one]) => [part, trimmed(one)])));
  write(name, whole, EFFECT_RATES, 'once');
  places[name] = where;
}

function uisfx(name: string): Stereo {
  return centred(readAudio(path.join(sound, 'uisfx', `${name}.ogg`), Math.round(RATE)));
}

function write(name: string, whole: Stereo, rates: Rates, kind: 'loop' | 'once'): void {
  const wav = path.join(work, `${name}.wav`);
  writeWav(wav, whole, rates.channels);
  encode(wav, path.join(files, name), rates, kind);
  console.log(name);
}

function placesFile(): string {
  return path.join(sound, 'places.json');
}
