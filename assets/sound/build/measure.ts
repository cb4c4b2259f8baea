/**
 * Measures the files as they are, and writes the tables in ../README.md. Run: npx node assets/sound/build/measure.ts
 * Loudness and peak by ffmpeg's ebur128 on the decoded file; the seam of a loop by comparing samples.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { FILE_RATE } from './buffer.ts';
import { FORMATS, readAudio, type Format } from './encode.ts';
import type { Places } from './sprite.ts';

const folder = path.resolve(import.meta.dirname, '..');
const places = JSON.parse(fs.readFileSync(path.join(folder, 'places.json'), 'utf8')) as Record<string, Places>;
const fileOf = (name: string, format: Format) => path.join(folder, 'files', `${name}.${format}`);
const names = Object.keys(places);
const loops = names.filter((name) => places[name]!['loop']);
const sprites = names.filter((name) => !places[name]!['loop']);

const tables = [
  '### Loops', loopTable(), '### Effects and interface', singleTable(), '### Bytes', byteTable(),
].join('\n\n');
const readme = path.join(folder, 'README.md');
fs.writeFileSync(readme, fs.readFileSync(readme, 'utf8').replace(/(<!-- measured -->\n)[^]*(\n<!-- \/measured -->)/, (_, begin, end) => `${begin}\n${tables}\n${end}`));

function loopTable(): string {
  const rows = loops.flatMap((name) => FORMATS.map((format) => {
    const file = fileOf(name, format);
    const { loudness, peak } = heard(file);
    const { step, usual, apart } = seamOf(file, places[name]!['loop']!);
    return [name, format, ((places[name]!['loop']![1]) / 1000).toFixed(3), fs.statSync(file).size, loudness, peak, step.toFixed(4), usual.toFixed(4), `${apart.toFixed(0)} dB`];
  }));
  return table(['loop', 'format', 's', 'bytes', 'LUFS', 'peak dBFS', 'step at the seam', 'largest of 100 steps', 'end against beginning'], rows);
}

function singleTable(): string {
  const rows = sprites.flatMap((sprite) => Object.entries(places[sprite]!).map(([name, [from, length]]) => {
    const cells = FORMATS.flatMap((format) => {
      const { loudness, peak } = heard(fileOf(sprite, format), from / 1000, length / 1000);
      return [loudness, peak];
    });
    return [sprite, name, (length / 1000).toFixed(2), ...cells];
  }));
  return table(['file', 'sound', 's', ...FORMATS.flatMap((format) => [`${format} LUFS`, 'peak'])], rows);
}

function byteTable(): string {
  const sum = (format: Format) => names.reduce((total, name) => total + fs.statSync(fileOf(name, format)).size, 0);
  return table(['', ...FORMATS], [...sprites.map((name) => [name, ...FORMATS.map((format) => fs.statSync(fileOf(name, format)).size)]), ['all files', ...FORMATS.map(sum)]]);
}

/** One channel counts as two, as it is heard. A clip hardly longer than the meter's 0.4 s has no loudness. */
function heard(file: string, from?: number, length = 0): { loudness: string; peak: string } {
  const cut = from === undefined ? '' : `atrim=${from}:${from + length},asetpts=N/SR/TB,`;
  const { stderr } = spawnSync('ffmpeg', ['-hide_banner', '-i', file, '-af', `${cut}ebur128=peak=sample:dualmono=true`, '-f', 'null', '-'], { encoding: 'utf8' });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const read = (pattern: RegExp) => Number(pattern.exec(summary)?.[1] ?? Number.NaN).toFixed(1);
  return { loudness: from !== undefined && length < 0.5 ? '–' : read(/I:\s+(-?[\d.]+) LUFS/), peak: read(/Peak:\s+(-?[\d.]+) dBFS/) };
}

/** `step`: how far the wave jumps from the loop's last sample to its first; `apart`: how far its end is from being its beginning. */
function seamOf(file: string, [from, length]: readonly [number, number]): { step: number; usual: number; apart: number } {
  const [start, end] = [Math.round((from / 1000) * FILE_RATE), Math.round(((from + length) / 1000) * FILE_RATE)];
  const { left, right } = readAudio(file);
  const step = Math.max(...[left, right].map((ear) => Math.abs(ear[start]! - ear[end - 1]!)));
  const steps = left.slice(start + 1, end).map((value, n) => Math.abs(value - left[start + n]!)).sort();
  let [difference, itself] = [0, 0];
  for (let n = -FILE_RATE / 20; n < FILE_RATE / 20; n += 1) {
    difference += (left[start + n]! - left[end + n]!) ** 2;
    itself += left[start + n]! ** 2;
  }
  return { step, usual: steps[Math.floor(steps.length * 0.99)]!, apart: 10 * Math.log10((difference + 1e-14) / (itself + 1e-14)) };
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, k) => (k === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
