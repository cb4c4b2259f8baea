/** How loud a sound is to a listener, after ITU-R BS.1770: used to mix by ear without ears. The table is measured by ffmpeg. */
import { RATE, decibels, scale, type Stereo } from './buffer.ts';
import { shape } from './spectrum.ts';

/** The standard's weighting: the head's lift above 1.5 kHz, and a slow fall towards 38 Hz. */
function weight(frequency: number): number {
  const lift = (frequency / 1500) ** 2;
  return (frequency ** 2 / (frequency ** 2 + 38 ** 2)) * 10 ** ((4 * lift) / (1 + lift) / 20);
}

/** LUFS with the standard's two gates, over blocks of 0.4 s each 0.1 s, taken round the ring. */
export function loudnessOf(sound: Stereo): number {
  const heard = shape(sound, weight);
  const hop = Math.round(RATE / 10);
  const powers = Array.from({ length: Math.floor(sound.left.length / hop) }, (_, k) => power(heard, k * hop, hop * 4));
  const loud = powers.filter((value) => lufs(value) > -70);
  if (!loud.length) return -70;
  const gate = lufs(mean(loud)) - 10;
  return lufs(mean(loud.filter((value) => lufs(value) > gate)));
}

function power({ left, right }: Stereo, start: number, length: number): number {
  let sum = 0;
  for (let n = start; n < start + length; n += 1) {
    const place = n % left.length;
    sum += left[place]! ** 2 + right[place]! ** 2;
  }
  return sum / length;
}

function lufs(value: number): number {
  return -0.691 + 10 * Math.log10(value + 1e-12);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The same sound at a given loudness. */
export function levelled(sound: Stereo, target: number): Stereo {
  const gain = decibels(target - loudnessOf(sound));
  return scale(sound, () => gain);
}

/** Several layers, each at its own loudness in LUFS. */
export function mixed(...layers: readonly (readonly [sound: Stereo, loudness: number])[]): Stereo {
  const parts = layers.map(([sound, loudness]) => levelled(sound, loudness));
  const size = parts[0]!.left.length;
  const sound = { left: new Float32Array(size), right: new Float32Array(size) };
  for (const part of parts) {
    for (let n = 0; n < size; n += 1) {
      sound.left[n]! += part.left[n]!;
      sound.right[n]! += part.right[n]!;
    }
  }
  return sound;
}
