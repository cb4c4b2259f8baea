/** Short things that make a sound: what is struck rings in a few modes, and the blow itself is a puff of noise. */
import { RATE, type Mono } from './buffer.ts';
import { silence, type Chance } from './chance.ts';

export interface Mode {
  readonly hertz: number;
  /** Time until it has fallen to a third, in s. */
  readonly lasts: number;
  readonly loud: number;
}

export interface Blow {
  readonly modes: readonly Mode[];
  /** The puff: how loud, how long until a third (s), and between which frequencies (Hz). */
  readonly puff: { readonly loud: number; readonly lasts: number; readonly from: number; readonly to: number };
  /** How soft what strikes is: time to full strength, in s. */
  readonly soft?: number;
}

export function struck(dice: Chance, { modes, puff, soft = 0.0008 }: Blow): Mono {
  const longest = Math.max(puff.lasts, ...modes.map(({ lasts }) => lasts));
  const sound = silence(soft * 2 + longest * 7);
  const grain = band(dice, puff.from, puff.to);
  const phases = modes.map(() => dice.between(0, 0.6));
  for (let n = 0; n < sound.length; n += 1) {
    const time = n / RATE;
    const rise = time < soft ? 0.5 - 0.5 * Math.cos((Math.PI * time) / soft) : 1;
    let value = grain() * puff.loud * Math.exp(-time / puff.lasts);
    modes.forEach(({ hertz, lasts, loud }, k) => { value += loud * Math.exp(-time / lasts) * Math.sin(2 * Math.PI * hertz * time + phases[k]!); });
    sound[n] = value * rise;
  }
  return sound;
}

/** Noise between two frequencies, one value at a time (12 dB an octave at both ends). */
export function band(dice: Chance, from: number, to: number): () => number {
  const [a, b] = [1 - Math.exp((-2 * Math.PI * to) / RATE), 1 - Math.exp((-2 * Math.PI * from) / RATE)];
  let [low1, low2, high1, high2] = [0, 0, 0, 0];
  return () => {
    low1 += a * (dice.normal() - low1);
    low2 += a * (low1 - low2);
    high1 += b * (low2 - high1);
    high2 += b * (low2 - high1 - high2);
    return low2 - high1 - high2;
  };
}

/** A key of an office keyboard goes down and comes up. */
export function keystroke(dice: Chance): Mono {
  const pitch = dice.between(0.82, 1.2);
  const down = struck(dice, {
    modes: [
      { hertz: 205 * pitch, lasts: 0.005, loud: 0.3 }, { hertz: 460 * pitch, lasts: 0.0035, loud: 0.25 },
      { hertz: 1650 * pitch, lasts: 0.002, loud: 0.16 }, { hertz: 2900 * pitch, lasts: 0.0015, loud: 0.12 },
    ],
    puff: { loud: 1.6, lasts: 0.004, from: 600, to: 4200 },
  });
  const up = struck(dice, { modes: [{ hertz: 640 * pitch, lasts: 0.005, loud: 0.1 }], puff: { loud: 0.45, lasts: 0.0025, from: 1200, to: 5000 } });
  return after(down, up, dice.between(0.055, 0.095));
}

/** A shoe on linoleum: the heel, then the sole. */
export function footstep(dice: Chance): Mono {
  const pitch = dice.between(0.84, 1.16);
  const heel = struck(dice, {
    modes: [{ hertz: 92 * pitch, lasts: 0.016, loud: 0.7 }, { hertz: 175 * pitch, lasts: 0.01, loud: 0.4 }, { hertz: 410 * pitch, lasts: 0.005, loud: 0.2 }],
    puff: { loud: 1.3, lasts: 0.009, from: 250, to: 2600 },
    soft: 0.003,
  });
  const sole = struck(dice, { modes: [{ hertz: 120 * pitch, lasts: 0.014, loud: 0.12 }], puff: { loud: 0.4, lasts: 0.022, from: 500, to: 3200 }, soft: 0.012 });
  return after(heel, sole, dice.between(0.06, 0.08));
}

/** A cup is put down. */
export function cup(dice: Chance): Mono {
  const pitch = dice.between(0.93, 1.08);
  const touch = () => struck(dice, {
    modes: [
      { hertz: 1130 * pitch, lasts: 0.03, loud: 0.16 }, { hertz: 2480 * pitch, lasts: 0.05, loud: 0.22 },
      { hertz: 4170 * pitch, lasts: 0.035, loud: 0.14 }, { hertz: 6020 * pitch, lasts: 0.02, loud: 0.06 }, { hertz: 170, lasts: 0.02, loud: 0.5 },
    ],
    puff: { loud: 0.4, lasts: 0.004, from: 300, to: 3500 },
    soft: 0.0015,
  });
  return after(touch(), touch().map((value) => value * 0.4), dice.between(0.045, 0.07));
}

/** One sound with another some seconds later. */
export function after(first: Mono, second: Mono, wait: number): Mono {
  const start = Math.round(wait * RATE);
  const sound = new Float32Array(Math.max(first.length, start + second.length));
  sound.set(first);
  for (let n = 0; n < second.length; n += 1) sound[start + n]! += second[n]!;
  return sound;
}

/** Rises and falls softly: 0 at both ends, 1 in between. `rise` and `fall` in s. */
export function swell(sound: Mono, rise: number, fall: number): Mono {
  const length = sound.length / RATE;
  return sound.map((value, n) => {
    const time = n / RATE;
    const edge = Math.max(0, Math.min(1, time / rise, (length - time) / fall));
    return value * (0.5 - 0.5 * Math.cos(Math.PI * edge));
  });
}
