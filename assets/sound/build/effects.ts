/** What is heard once: a door, steps, a telephone. Each in the room where it would be heard. */
import { RATE, lay, ring, type Mono, type Stereo } from './buffer.ts';
import { chance, silence, type Chance } from './chance.ts';
import { chirp } from './loops-other.ts';
import { inRoom, type Room } from './room.ts';
import { all, highpass, lowpass, shape } from './spectrum.ts';
import { band, cup, footstep, keystroke, struck, swell } from './things.ts';
import { poured } from './water.ts';

const ROOM: Room = { seed: 21, decay: 0.42, dullness: 0.5, delay: 0.008, wet: -9, dry: -1 };
const HALLWAY: Room = { seed: 22, decay: 1.1, dullness: 0.4, delay: 0.014, wet: -4, dry: -4 };
const OUTDOORS: Room = { seed: 23, decay: 1.4, dullness: 0.3, delay: 0.05, wet: -7, dry: -4 };
/** Before each effect, so that no transform cuts into its first stroke. In s. */
const LEAD = 0.1;

/** An office door: the handle goes down, the leaf moves, it falls shut softly and the latch takes it. */
export function door(): Stereo {
  const dice = chance(2101);
  const sound = ring(17);
  lay(sound, latch(dice, 1), LEAD, -9, -0.15);
  lay(sound, latch(dice, 1.25), LEAD + 0.11, -13, -0.15);
  lay(sound, hinge(dice, 0.7), LEAD + 0.18, -15, -0.1);
  const shut = LEAD + 0.98;
  lay(sound, struck(dice, {
    modes: [{ hertz: 74, lasts: 0.05, loud: 1 }, { hertz: 131, lasts: 0.035, loud: 0.7 }, { hertz: 242, lasts: 0.02, loud: 0.4 }, { hertz: 415, lasts: 0.012, loud: 0.2 }],
    puff: { loud: 1.1, lasts: 0.018, from: 120, to: 1500 },
    soft: 0.004,
  }), shut, 0, -0.05);
  lay(sound, latch(dice, 0.9), shut + 0.035, -6, -0.05);
  return inRoom(shape(sound, all(highpass(45), lowpass(7000))), HALLWAY);
}

/** Metal on metal, held by wood. */
function latch(dice: Chance, pitch: number): Mono {
  return struck(dice, {
    modes: [
      { hertz: 860 * pitch, lasts: 0.012, loud: 0.35 }, { hertz: 1730 * pitch, lasts: 0.016, loud: 0.3 }, { hertz: 2640 * pitch, lasts: 0.012, loud: 0.22 },
      { hertz: 3900 * pitch, lasts: 0.008, loud: 0.12 }, { hertz: 210 * pitch, lasts: 0.012, loud: 0.5 },
    ],
    puff: { loud: 1.2, lasts: 0.005, from: 500, to: 5000 },
  });
}

/** Air along the leaf, and hinges that have been oiled. */
function hinge(dice: Chance, length: number): Mono {
  const grain = band(dice, 180, 900);
  return swell(silence(length).map(() => grain() * 1.6), length * 0.4, length * 0.5);
}

/** Five steps that come nearer. */
export function steps(): Stereo {
  const dice = chance(2201);
  const sound = ring(17);
  for (let n = 0; n < 5; n += 1) lay(sound, footstep(dice), LEAD + n * 0.52 + dice.between(-0.015, 0.015), -8 + n * 1.8, -0.5 + n * 0.12);
  return inRoom(shape(sound, all(highpass(50), lowpass(5000))), HALLWAY);
}

/** A sentence on the keyboard, and the space bar at its end. */
export function keys(): Stereo {
  const dice = chance(2301);
  const sound = ring(17);
  let at = LEAD;
  for (let n = 0; n < 13; n += 1) {
    lay(sound, keystroke(dice), at, dice.between(-4, 0), dice.between(-0.25, 0.25));
    at += dice.one([0.1, 0.12, 0.14, 0.19]) + dice.between(-0.015, 0.015);
  }
  lay(sound, struck(dice, { modes: [{ hertz: 170, lasts: 0.009, loud: 0.6 }, { hertz: 380, lasts: 0.005, loud: 0.3 }], puff: { loud: 1.5, lasts: 0.005, from: 400, to: 3200 } }), at + 0.12, 0, 0);
  return inRoom(shape(sound, all(highpass(90), lowpass(5200))), ROOM);
}

/** A telephone that hums against a table, twice. No ring tone: it serves for a call and for a message. */
export function phone(): Stereo {
  const dice = chance(2401);
  const sound = ring(17);
  for (const at of [LEAD, LEAD + 0.72]) lay(sound, hummed(dice, 0.46), at, 0, 0.15);
  return inRoom(shape(sound, all(highpass(90), lowpass(4200))), ROOM);
}

function hummed(dice: Chance, length: number): Mono {
  const sound = silence(length);
  const rattle = band(dice, 500, 2600);
  let phase = 0;
  for (let n = 0; n < sound.length; n += 1) {
    const time = n / RATE;
    phase += (168 * (1 - 0.25 * Math.exp(-time / 0.03))) / RATE;
    const turn = Math.sin(2 * Math.PI * phase);
    // the table answers each turn of the weight
    sound[n] = 0.5 * turn + 0.34 * Math.sin(4 * Math.PI * phase + 0.6) + 0.16 * Math.sin(6 * Math.PI * phase) + Math.max(0, turn) ** 4 * rattle() * 0.8;
  }
  return swell(sound, 0.035, 0.07);
}

/** A chair on linoleum: it is pushed a hand's breadth, and gives a little under the weight. */
export function chair(): Stereo {
  const dice = chance(2501);
  const sound = ring(16);
  lay(sound, scrape(dice, 0.42), LEAD, 0, 0.1);
  for (const [at, db] of [[0.62, -9], [0.71, -13], [0.93, -12]] as const) {
    lay(sound, struck(dice, { modes: [{ hertz: dice.between(150, 210), lasts: 0.02, loud: 0.7 }, { hertz: dice.between(420, 520), lasts: 0.012, loud: 0.3 }], puff: { loud: 0.8, lasts: 0.01, from: 200, to: 1600 }, soft: 0.003 }), at, db, 0.1);
  }
  return inRoom(shape(sound, all(highpass(80), lowpass(3600))), ROOM);
}

/** Rubber catches and lets go some eighty times a second; the legs ring a little with it. */
function scrape(dice: Chance, length: number): Mono {
  const sound = silence(length + 0.05);
  const into = { left: sound, right: new Float32Array(sound.length) };
  for (let at = 0; at < length; at += dice.between(0.009, 0.016)) {
    const force = Math.sin((Math.PI * at) / length);
    const slip = struck(dice, {
      modes: [{ hertz: dice.between(300, 340), lasts: 0.009, loud: 0.5 }, { hertz: dice.between(640, 700), lasts: 0.006, loud: 0.3 }, { hertz: dice.between(110, 130), lasts: 0.012, loud: 0.4 }],
      puff: { loud: 1.1, lasts: 0.005, from: 250, to: 1900 },
      soft: 0.002,
    });
    lay(into, slip, at, 20 * Math.log10(force + 0.02) - 4, -1);
  }
  return swell(sound, 0.03, 0.08);
}

/** A sheet is taken up and laid down. */
export function paper(): Stereo {
  const dice = chance(2601);
  const sound = ring(16);
  for (const [from, to, loud] of [[0, 0.42, 0], [0.55, 0.86, -3]] as const) {
    for (let at = from; at < to; at += dice.between(0.001, 0.012)) {
      const bend = Math.sin((Math.PI * (at - from)) / (to - from));
      const crackle = struck(dice, { modes: [], puff: { loud: 1, lasts: dice.between(0.001, 0.006), from: dice.between(900, 2200), to: dice.between(3500, 7500) }, soft: 0.0012 });
      lay(sound, crackle, LEAD + at, loud - 22 * dice.between(0, 1) - 12 * (1 - bend), dice.between(-0.3, 0.3));
    }
  }
  return inRoom(shape(sound, all(highpass(500), lowpass(8000))), ROOM);
}

/** Coffee is poured, and the cup is put down. */
export function coffee(): Stereo {
  const dice = chance(2701);
  const sound = ring(17);
  lay(sound, poured(dice, 1.7), LEAD, 0, -0.1);
  lay(sound, cup(dice), LEAD + 2.15, -7, 0.1);
  return inRoom(shape(sound, all(highpass(160), lowpass(6000))), ROOM);
}

/** Early: a great tit, two notes again and again, some way off. */
export function morning(): Stereo {
  const sound = ring(17);
  for (let n = 0; n < 3; n += 1) {
    lay(sound, chirp(4300, 0.985, 0.15), LEAD + n * 0.46, -n * 2.5, 0.3);
    lay(sound, chirp(3350, 0.985, 0.2), LEAD + 0.19 + n * 0.46, -1 - n * 2.5, 0.3);
  }
  return inRoom(shape(sound, lowpass(5500)), OUTDOORS);
}
