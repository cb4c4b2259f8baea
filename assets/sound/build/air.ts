/** What is always there: ventilation, machines that hum, wind, traffic far away. */
import { RATE, ring, scale, type Stereo } from './buffer.ts';
import { noise, wander } from './chance.ts';
import { all, falling, highpass, hump, lowpass, shape } from './spectrum.ts';

/** Ventilation: air through a grille. `dark` is where the sound begins to fall, in Hz. */
export function ventilation(seed: number, power: number, dark: number): Stereo {
  const size = 2 ** power;
  const air = shape(noise(seed, size), all(highpass(45, 2), falling(dark, 5.5), lowpass(5000, 2), hump(210, 0.5, 3), hump(620, 0.4, 2.5)));
  return scale(air, wander(seed + 1, size, 0.08, 5));
}

/** A tone of the mains and its overtones, each a whole number of turns in the ring. `loud` are their shares. */
export function hum(power: number, hertz: number, loud: readonly number[]): Stereo {
  const sound = ring(power);
  const size = sound.left.length;
  loud.forEach((share, k) => {
    const turns = Math.round((hertz * (k + 1) * size) / RATE);
    for (let n = 0; n < size; n += 1) {
      const angle = (2 * Math.PI * turns * n) / size;
      sound.left[n]! += share * Math.sin(angle + k);
      sound.right[n]! += share * Math.sin(angle + k * 2.1 + 0.4);
    }
  });
  return sound;
}

/** A small fan, as in a laptop. */
export function fan(seed: number, power: number, hertz: number): Stereo {
  const size = 2 ** power;
  const air = shape(noise(seed, size), all(highpass(120), falling(420, 6), lowpass(6000), hump(hertz, 0.12, 9), hump(hertz * 2, 0.1, 5)));
  return scale(air, wander(seed + 2, size, 0.05, 7));
}

/** Wind between houses: it comes and goes, and is brighter when it is strong. */
export function wind(seed: number, power: number): Stereo {
  const size = 2 ** power;
  const [soft, strong] = [wander(seed + 3, size, 0.45, 4), wander(seed + 4, size, 0.85, 3)];
  const low = scale(shape(noise(seed, size), all(highpass(60), falling(150, 7), lowpass(2500))), soft);
  const high = scale(shape(noise(seed + 5, size), all(highpass(380), falling(600, 8), hump(900, 0.5, 4))), (n) => soft(n) * strong(n) * 0.35);
  return { left: low.left.map((value, n) => value + high.left[n]!), right: low.right.map((value, n) => value + high.right[n]!) };
}

/** Cars some streets away: a rumble that swells when one passes. */
export function traffic(seed: number, power: number, depth: number): Stereo {
  const size = 2 ** power;
  return scale(shape(noise(seed, size), all(highpass(40, 2), falling(90, 5), lowpass(900, 2), hump(260, 0.6, 4))), wander(seed + 6, size, depth, 3));
}

/** What a line or a microphone lets through, 300–3400 Hz. */
export function throughLine(sound: Stereo): Stereo {
  return shape(sound, all(highpass(300, 4), lowpass(3400, 6), hump(1800, 0.9, 2)));
}
