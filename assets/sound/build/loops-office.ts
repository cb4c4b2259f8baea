/** The rooms of the office. Each is a ring: what is laid near the end goes on at the beginning. Layers are in LUFS. */
import { RATE, centred, lay, ring, type Stereo } from './buffer.ts';
import { fan, hum, ventilation } from './air.ts';
import { chance, times, type Chance } from './chance.ts';
import { mixed } from './loudness.ts';
import { inRoom, type Room } from './room.ts';
import { all, falling, highpass, lowpass, shape } from './spectrum.ts';
import { cup, footstep, keystroke } from './things.ts';
import { talker } from './voices.ts';

export const LONG = 19;
export const SHORT = 18;
const LENGTH = 2 ** LONG / RATE;

const LANDSCAPE: Room = { seed: 11, decay: 0.5, dullness: 0.5, delay: 0.012, wet: -2, dry: -8 };
const HALL: Room = { seed: 12, decay: 1.1, dullness: 0.5, delay: 0.02, wet: 0, dry: -14 };
const PASSAGE: Room = { seed: 13, decay: 1.5, dullness: 0.45, delay: 0.016, wet: 0, dry: -12 };
const CANTEEN: Room = { seed: 14, decay: 0.8, dullness: 0.55, delay: 0.014, wet: -1, dry: -9 };

/** Open office: air, keyboards at three distances, a conversation far off. */
export function office(): Stereo {
  const dice = chance(101);
  const desks = ring(LONG);
  typing(desks, dice, 0, -0.5, 3.2);
  typing(desks, dice, -4, 0.6, 2.4);
  typing(desks, dice, -8, 0.1, 1.8);
  return mixed(
    [ventilation(102, LONG, 140), -34],
    [inRoom(shape(desks, all(lowpass(2400), highpass(120))), LANDSCAPE), -36],
    [inRoom(murmur(120, [118, 196, 128], 700), LANDSCAPE), -40],
  );
}

/** Reception: a hall with people who wait and talk low, now and then a step. */
export function reception(): Stereo {
  const dice = chance(201);
  const floor = ring(LONG);
  for (const from of [2.5, 10.8]) walk(floor, dice, from, 5);
  return mixed(
    [ventilation(202, LONG, 170), -36],
    [inRoom(murmur(220, [112, 205, 122, 186, 134, 218, 104], 900), HALL), -34],
    [inRoom(shape(floor, lowpass(2500)), HALL), -38],
  );
}

/** A closed room for conversations: air, and little else. */
export function meetingRoom(): Stereo {
  return mixed([ventilation(302, SHORT, 110), -33], [hum(SHORT, 50, [0, 1, 0, 0.6, 0, 0.3]), -50]);
}

/** One person's office: a computer, and quiet. */
export function smallOffice(): Stereo {
  return mixed([ventilation(402, SHORT, 95), -33], [centred(fan(403, SHORT, 310)), -41]);
}

/** A long corridor: its own ring, somebody on the way to somewhere, a conversation behind a door. */
export function corridor(): Stereo {
  const floor = ring(LONG);
  walk(floor, chance(501), 3.1, 9);
  return mixed(
    [ventilation(502, LONG, 120), -35],
    [inRoom(shape(floor, lowpass(2200)), PASSAGE), -35],
    [inRoom(murmur(520, [124, 190], 480), PASSAGE), -41],
  );
}

/** Lunch room: the fridge, low talk at another table, cups. */
export function lunchRoom(): Stereo {
  const dice = chance(601);
  const tables = ring(LONG);
  for (const at of times(dice, LENGTH, 2.2, 4.6)) lay(tables, cup(dice), at, dice.between(-7, 0), dice.between(-0.8, 0.8));
  return mixed(
    [ventilation(602, LONG, 150), -37],
    [hum(LONG, 50, [0.5, 1, 0.3, 0.4]), -45],
    [inRoom(shape(tables, lowpass(3800)), CANTEEN), -40],
    [inRoom(murmur(620, [126, 200, 116, 178], 950), CANTEEN), -36],
  );
}

/** Somebody writes: words, and pauses to think. */
function typing(into: Stereo, dice: Chance, db: number, pan: number, pause: number): void {
  for (let at = dice.between(0, pause); at < LENGTH - 1; at += dice.between(pause * 0.5, pause * 1.6)) {
    for (let keys = dice.between(4, 14); keys > 0; keys -= 1) {
      lay(into, keystroke(dice), at, db + dice.between(-5, 0), pan);
      at += dice.between(0.09, 0.2);
    }
  }
}

/** Somebody walks past, from one side to the other. */
function walk(into: Stereo, dice: Chance, from: number, steps: number): void {
  for (let n = 0; n < steps; n += 1) {
    const near = Math.sin((Math.PI * (n + 1)) / (steps + 1));
    lay(into, footstep(dice), from + n * 0.56 + dice.between(-0.02, 0.02), -10 + 10 * near, -0.7 + (1.4 * n) / steps);
  }
}

/** People who talk, spread out; a wall or a distance takes everything above `dull` Hz. */
function murmur(seed: number, pitches: readonly number[], dull: number): Stereo {
  const voices = ring(LONG);
  pitches.forEach((pitch, k) => {
    const pan = -0.8 + (1.6 * k) / Math.max(1, pitches.length - 1);
    lay(voices, talker(chance(seed + k), LENGTH - 0.2, pitch), 0, chance(seed + 50 + k).between(-5, 0), pan);
  });
  return shape(voices, all(highpass(210, 2), lowpass(dull, 3), falling(600, 3)));
}
