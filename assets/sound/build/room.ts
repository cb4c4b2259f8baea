/** Rooms: what walls give back. Made of noise that dies away, the high part sooner than the low, as in real rooms. */
import { RATE, type Stereo } from './buffer.ts';
import { chance, noise } from './chance.ts';
import { convolve, highpass, lowpass, shape } from './spectrum.ts';

export interface Room {
  readonly seed: number;
  /** How long the middle of the spectrum takes to fall by 60 dB, in s. An office has 0.4–0.6, a corridor more than 1. */
  readonly decay: number;
  /** The same for what is high, as a share of `decay`; carpets and curtains make it small. */
  readonly dullness: number;
  /** Until the first wall answers, in s. */
  readonly delay: number;
  /** How much of the room and how much of the thing itself is heard, in dB. */
  readonly wet: number;
  readonly dry: number;
}

export function inRoom(sound: Stereo, room: Room): Stereo {
  const echo = echoOf(room, sound.left.length);
  const [wet, dry] = [10 ** (room.wet / 20), 10 ** (room.dry / 20)];
  const answer = convolve(sound, echo);
  return { left: mix(sound.left, answer.left, dry, wet), right: mix(sound.right, answer.right, dry, wet) };
}

function mix(one: Float32Array, other: Float32Array, a: number, b: number): Float32Array {
  return one.map((value, n) => value * a + other[n]! * b);
}

function echoOf({ seed, decay, dullness, delay }: Room, size: number): Stereo {
  const white = noise(seed, size);
  const low = faded(shape(white, lowpass(350)), decay * 1.15, delay);
  const middle = faded(shape(white, (f) => highpass(350)(f) * lowpass(2200)(f)), decay, delay);
  const high = faded(shape(white, highpass(2200)), decay * dullness, delay);
  const echo = { left: sum(low.left, middle.left, high.left), right: sum(low.right, middle.right, high.right) };
  walls(echo, seed, delay);
  const power = Math.sqrt(echo.left.reduce((total, value) => total + value * value, 0));
  return { left: echo.left.map((value) => value / power), right: echo.right.map((value) => value / power) };
}

function faded(sound: Stereo, decay: number, delay: number): Stereo {
  // a ring: a tail longer than the ring would come round again, so it ends before
  const fall = (value: number, n: number) => {
    const time = n / RATE - delay;
    return time < 0 || n > sound.left.length * 0.9 ? 0 : value * Math.exp((-6.9 * time) / decay) * Math.min(1, time / 0.004);
  };
  return { left: sound.left.map(fall), right: sound.right.map(fall) };
}

/** The first answers come one by one. */
function walls(echo: Stereo, seed: number, delay: number): void {
  const dice = chance(seed + 1);
  for (const ear of [echo.left, echo.right]) {
    for (let n = 0; n < 7; n += 1) {
      const at = Math.round((delay * dice.between(0.6, 3.5) + 0.002) * RATE);
      ear[at]! += dice.one([-1, 1]) * dice.between(0.5, 1.2);
    }
  }
}

function sum(...parts: readonly Float32Array[]): Float32Array {
  return parts[0]!.map((_, n) => parts.reduce((total, part) => total + part[n]!, 0));
}
