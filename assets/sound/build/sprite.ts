/** Several short sounds in one file, and where each begins. */
import { FILE_RATE, RATE, decibels, scale, type Stereo } from './buffer.ts';
import { resampled } from './resample.ts';

/** Begin and length in ms, as Howler wants them. */
export type Places = Readonly<Record<string, readonly [from: number, length: number]>>;

/** Of a loop at each end, in s. */
export const MARGIN = 0.5;
/** Silence between two sounds, so that no encoder smears one into the next. In s. */
const GAP = 0.3;
/** dBFS below which a tail is not worth its bytes. */
const GONE = -58;

/** Without what nobody hears at the beginning and the end. */
export function trimmed({ left, right }: Stereo): Stereo {
  const loud = (n: number) => Math.max(Math.abs(left[n]!), Math.abs(right[n]!)) > decibels(GONE);
  let [begin, end] = [0, left.length];
  while (begin < end && !loud(begin)) begin += 1;
  while (end > begin && !loud(end - 1)) end -= 1;
  const length = end - begin;
  const [rise, fall] = [0.002 * RATE, Math.min(0.08 * RATE, length / 4)];
  const short = { left: left.slice(begin, end), right: right.slice(begin, end) };
  return scale(short, (n) => Math.min(1, n / rise, (length - n) / fall));
}

export function spriteOf(sounds: Readonly<Record<string, Stereo>>): { sound: Stereo; places: Places } {
  const gap = Math.round(GAP * RATE);
  const all = Object.entries(sounds);
  const size = all.reduce((sum, [, { left }]) => sum + left.length + gap, gap);
  const sound = { left: new Float32Array(size), right: new Float32Array(size) };
  const places: Record<string, readonly [number, number]> = {};
  let at = gap;
  for (const [name, { left, right }] of all) {
    sound.left.set(left, at);
    sound.right.set(right, at);
    places[name] = [Math.round((at * 1000) / RATE) - 5, Math.ceil((left.length * 1000) / RATE) + 40];
    at += left.length + gap;
  }
  return { sound: resampled(sound), places };
}

/** [last part][the ring][first part]: what an encoder adds at both ends lies outside what is played. At the files' rate. */
export function withMargins(ring: Stereo): Stereo {
  const { left, right } = resampled(ring);
  const margin = MARGIN * FILE_RATE;
  const around = (ear: Float32Array) => Float32Array.from([...ear.subarray(-margin), ...ear, ...ear.subarray(0, margin)]);
  return { left: around(left), right: around(right) };
}
