/**
 * People talking somewhere else: pitch, rhythm and vowels as in calm speech, but the vowels are drawn by lot, so there is
 * nothing to understand and nobody to recognise. Walls take the rest.
 */
import { RATE, type Mono } from './buffer.ts';
import { silence, type Chance } from './chance.ts';

/** The first three formants of Norwegian vowels, in Hz; rounded textbook values. */
const VOWELS: readonly (readonly [number, number, number])[] = [
  [320, 2200, 2900], [420, 2000, 2700], [650, 1750, 2500], [720, 1150, 2500], [560, 900, 2400], [420, 750, 2300], [330, 850, 2250], [340, 1750, 2300], [480, 1450, 2350],
];

/** One person's side of a conversation, `length` seconds. `pitch` in Hz: 100–130 is a deep voice, 180–220 a light one. */
export function talker(dice: Chance, length: number, pitch: number): Mono {
  const sound = silence(length);
  let at = dice.between(0, 2);
  while (at < length - 0.6) {
    const words = Math.min(dice.between(0.8, 2.6), length - at - 0.3);
    phrase(sound, dice, at, words, pitch * dice.between(0.94, 1.06));
    // somebody else has the word in between
    at += words + dice.between(0.5, 3);
  }
  return sound;
}

/** A phrase is words of one to three syllables; its tune falls, and each word begins low and ends high, as in East Norwegian. */
function phrase(sound: Mono, dice: Chance, at: number, length: number, pitch: number): void {
  const mouth = new Mouth();
  const voice = { phase: 0 };
  let vowel = dice.one(VOWELS);
  for (let now = 0; now < length; ) {
    const syllables = Math.ceil(dice.between(0, 3));
    const stress = dice.between(0.55, 1);
    for (let k = 0; k < syllables; k += 1) {
      const lasts = dice.between(0.11, 0.2) * (k === 0 ? 1.2 : 1);
      const next = dice.one(VOWELS);
      const fall = 1.1 - (0.2 * now) / length;
      const tune = [0.93 + 0.16 * (k / syllables), 0.93 + 0.16 * ((k + 1) / syllables)] as const;
      syllable(sound, dice, mouth, voice, { at: at + now, lasts, from: vowel, to: next, pitch: tune.map((turn) => pitch * fall * turn), loud: stress * (k === 0 ? 1 : 0.6) });
      vowel = next;
      now += lasts;
    }
    now += dice.one([0, 0, 0.03, 0.09]);
  }
}

interface Syllable {
  readonly at: number;
  readonly lasts: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** At its beginning and its end. */
  readonly pitch: readonly number[];
  readonly loud: number;
}

/** A consonant closes the mouth at its beginning, half of them with a breath of air; then the vowel opens. */
function syllable(sound: Mono, dice: Chance, mouth: Mouth, voice: { phase: number }, { at, lasts, from, to, pitch, loud }: Syllable): void {
  const closed = dice.between(0.15, 0.35);
  const breath = dice.one([0, 0, 0.12, 0.3]);
  const [start, length] = [Math.floor(at * RATE), Math.floor(lasts * RATE)];
  for (let n = 0; n < length && start + n < sound.length; n += 1) {
    const way = n / length;
    voice.phase = (voice.phase + (pitch[0]! + (pitch[1]! - pitch[0]!) * way) / RATE) % 1;
    if (n % 32 === 0) mouth.form(from.map((hertz, k) => hertz + (to[k]! - hertz) * Math.min(1, way * 1.6)));
    const open = way < closed ? 0.05 + 0.1 * way : Math.sin((Math.PI * (way - closed)) / (1 - closed)) ** 0.7;
    const air = way < closed ? breath * dice.normal() : 0.015 * dice.normal();
    sound[start + n]! += mouth.speak(glottis(voice.phase) - 0.28 + air / (open + 0.1)) * open * loud;
  }
}

/** One opening and closing of the vocal folds. */
function glottis(phase: number): number {
  if (phase < 0.45) return 0.5 - 0.5 * Math.cos((Math.PI * phase) / 0.45);
  return phase < 0.62 ? Math.cos((Math.PI * (phase - 0.45)) / 0.34) : 0;
}

/** Three resonances in a row. */
class Mouth {
  private readonly memory = [[0, 0], [0, 0], [0, 0]];
  private turns: readonly (readonly [number, number])[] = [];

  form(formants: readonly number[]): void {
    this.turns = formants.map((hertz, k) => {
      const radius = Math.exp((-Math.PI * (70 + 40 * k)) / RATE);
      return [2 * radius * Math.cos((2 * Math.PI * hertz) / RATE), radius * radius] as const;
    });
  }

  speak(air: number): number {
    let value = air;
    this.turns.forEach(([turn, loss], k) => {
      const past = this.memory[k]!;
      value = value * (1 - turn + loss) + turn * past[0]! - loss * past[1]!;
      past[1] = past[0]!;
      past[0] = value;
    });
    return value;
  }
}
