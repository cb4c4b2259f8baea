/** Drops, rain and what is poured. A bubble sounds as it closes: a short tone that rises a little (Minnaert 1933). */
import { RATE, lay, type Mono, type Stereo } from './buffer.ts';
import { silence, type Chance } from './chance.ts';
import { struck } from './things.ts';

/** One bubble. `hertz` 400 is a big one, 3000 a small one; `rise` is how much higher it ends, as a share. */
export function bubble(hertz: number, lasts: number, rise: number): Mono {
  const sound = silence(lasts * 6);
  let phase = 0;
  for (let n = 0; n < sound.length; n += 1) {
    const time = n / RATE;
    phase += (hertz * (1 + rise * Math.min(1, time / (lasts * 3)))) / RATE;
    sound[n] = Math.sin(2 * Math.PI * phase) * Math.exp(-time / lasts) * Math.min(1, time / 0.0015);
  }
  return sound;
}

/** A drop that lands on a window sill or on asphalt. */
export function drop(dice: Chance): Mono {
  const hertz = 10 ** dice.between(2.95, 3.6);
  return struck(dice, {
    modes: [{ hertz, lasts: dice.between(0.002, 0.006), loud: 0.4 }],
    puff: { loud: 0.9, lasts: dice.between(0.0015, 0.005), from: 600, to: 6500 },
  });
}

/** Lays `perSecond` drops all around; the far ones are many and soft. */
export function drops(into: Stereo, dice: Chance, perSecond: number, loudest: number): void {
  const length = into.left.length / RATE;
  for (let n = 0; n < perSecond * length; n += 1) {
    lay(into, drop(dice), dice.between(0, length), loudest - 18 * Math.sqrt(dice.between(0, 1)), dice.between(-0.95, 0.95));
  }
}

/** Coffee into a cup, `length` seconds: the tone rises as the cup fills. */
export function poured(dice: Chance, length: number): Mono {
  const sound = silence(length + 0.3);
  const stream = { left: sound, right: new Float32Array(sound.length) };
  for (let at = 0; at < length; at += dice.between(0.002, 0.008)) {
    const full = at / length;
    const edge = Math.min(1, at / 0.25, (length - at) / 0.35);
    const hertz = (430 + 620 * full) * 10 ** dice.between(-0.22, 0.34);
    lay(stream, bubble(hertz, dice.between(0.006, 0.016), dice.between(0.05, 0.25)), at, -13 + 20 * Math.log10(edge + 0.001) + dice.between(-8, 0), -1);
  }
  return sound;
}
