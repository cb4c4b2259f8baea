/** How hard a single sound hits: a blow is held under the peak, its tail is left as it is. */
import { RATE, decibels, scale, type Stereo } from './buffer.ts';
import { levelled } from './loudness.ts';

/** dBFS; leaves room for what the encoders add. */
const PEAK = -8.5;
/** How long before a peak the gain goes down, and how long until it is up again, in s. */
const AHEAD = 0.002;
const RELEASE = 0.05;

/** At `loudness` LUFS. Holding the blows makes it softer, so it takes a few rounds. */
export function atLoudness(sound: Stereo, loudness: number): Stereo {
  let even = sound;
  for (let round = 0; round < 6; round += 1) even = limited(levelled(even, loudness));
  return even;
}

export function atPeak(sound: Stereo, peak: number): Stereo {
  const gain = decibels(peak) / peakOf(sound);
  return scale(sound, () => gain);
}

export function peakOf({ left, right }: Stereo): number {
  return [left, right].reduce((most, ear) => ear.reduce((high, value) => Math.max(high, Math.abs(value)), most), 0);
}

function limited(sound: Stereo): Stereo {
  const { left, right } = sound;
  const ceiling = decibels(PEAK);
  const [ahead, back] = [Math.round(AHEAD * RATE), Math.exp(-1 / (RELEASE * RATE))];
  const gains = new Float32Array(left.length);
  let gain = 1;
  for (let n = 0; n < left.length; n += 1) {
    let peak = 0;
    for (let k = n; k < Math.min(n + ahead, left.length); k += 1) peak = Math.max(peak, Math.abs(left[k]!), Math.abs(right[k]!));
    gain = Math.min(ceiling / Math.max(peak, ceiling), 1 - (1 - gain) * back);
    gains[n] = gain;
  }
  return scale(sound, (n) => gains[n]!);
}
