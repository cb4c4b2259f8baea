/** Chance that comes out the same each time: every sound names its seed. */
import { RATE, type Mono, type Stereo } from './buffer.ts';

export interface Chance {
  /** Evenly from `from` to `to`. */
  between(from: number, to: number): number;
  one<T>(list: readonly T[]): T;
  /** Roughly normal, mean 0, spread 1. */
  normal(): number;
}

/** Mulberry32, a well-known 32-bit generator. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    between: (from, to) => from + next() * (to - from),
    one: (list) => list[Math.floor(next() * list.length)]!,
    normal: () => next() + next() + next() + next() + next() + next() - 3,
  };
}

/** White noise in a ring, each ear its own. */
export function noise(seed: number, size: number): Stereo {
  const [one, other] = [chance(seed), chance(seed + 7919)];
  return { left: new Float32Array(size).map(() => one.normal() * 0.4), right: new Float32Array(size).map(() => other.normal() * 0.4) };
}

/** A slow wandering around 1 that closes on itself: `depth` is how far it goes, `waves` how many turns in the ring. */
export function wander(seed: number, size: number, depth: number, waves: number): (n: number) => number {
  const dice = chance(seed);
  const parts = Array.from({ length: waves }, (_, k) => ({ turns: k + 1, phase: dice.between(0, 2 * Math.PI), height: dice.between(0.4, 1) }));
  const sum = parts.reduce((total, { height }) => total + height, 0);
  return (n) => 1 + (depth * parts.reduce((total, { turns, phase, height }) => total + height * Math.sin((2 * Math.PI * turns * n) / size + phase), 0)) / sum;
}

/** Times in seconds with gaps from `least` to `most`, up to `end`. */
export function times(dice: Chance, end: number, least: number, most: number): number[] {
  const found: number[] = [];
  for (let at = dice.between(0, most); at < end; at += dice.between(least, most)) found.push(at);
  return found;
}

export function silence(length: number): Mono {
  return new Float32Array(Math.ceil(length * RATE));
}
