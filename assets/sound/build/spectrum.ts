/** The Fourier transform, and what is done through it: shaping a spectrum, and giving a sound a room. All of it in a ring. */
import { RATE, type Stereo } from './buffer.ts';

interface Complex {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/** In place; the size is a power of two. `sign` −1 is forwards, 1 is back (without dividing by the size). */
function transform({ real, imaginary }: Complex, sign: -1 | 1): void {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i += 1) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [real[i], real[j]] = [real[j]!, real[i]!];
      [imaginary[i], imaginary[j]] = [imaginary[j]!, imaginary[i]!];
    }
  }
  for (let length = 2; length <= size; length *= 2) butterflies(real, imaginary, length, sign);
}

function butterflies(real: Float64Array, imaginary: Float64Array, length: number, sign: -1 | 1): void {
  const half = length / 2;
  for (let k = 0; k < half; k += 1) {
    const angle = (sign * 2 * Math.PI * k) / length;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    for (let start = k; start < real.length; start += length) {
      const other = start + half;
      const re = real[other]! * cos - imaginary[other]! * sin;
      const im = real[other]! * sin + imaginary[other]! * cos;
      real[other] = real[start]! - re;
      imaginary[other] = imaginary[start]! - im;
      real[start]! += re;
      imaginary[start]! += im;
    }
  }
}

/** Gives each frequency (Hz) its share. One transform does both ears: left is the real part, right the imaginary. */
export function shape(sound: Stereo, share: (frequency: number) => number): Stereo {
  const both = { real: Float64Array.from(sound.left), imaginary: Float64Array.from(sound.right) };
  transform(both, -1);
  const size = both.real.length;
  for (let k = 0; k < size; k += 1) {
    const factor = share((Math.min(k, size - k) * RATE) / size) / size;
    both.real[k]! *= factor;
    both.imaginary[k]! *= factor;
  }
  transform(both, 1);
  return { left: Float32Array.from(both.real), right: Float32Array.from(both.imaginary) };
}

/** Each ear with its own echo. */
export function convolve(sound: Stereo, echo: Stereo): Stereo {
  return { left: convolved(sound.left, echo.left), right: convolved(sound.right, echo.right) };
}

/** Both are real: the sound goes in as the real part and the echo as the imaginary, and their product is untangled. */
function convolved(sound: Float32Array, echo: Float32Array): Float32Array {
  const size = sound.length;
  const both = { real: Float64Array.from(sound), imaginary: new Float64Array(size) };
  both.imaginary.set(echo.subarray(0, size));
  transform(both, -1);
  const product = { real: new Float64Array(size), imaginary: new Float64Array(size) };
  for (let k = 0; k < size; k += 1) {
    const mirror = (size - k) % size;
    const [a, b, c, d] = [both.real[k]!, both.imaginary[k]!, both.real[mirror]!, both.imaginary[mirror]!];
    const [soundRe, soundIm, echoRe, echoIm] = [(a + c) / 2, (b - d) / 2, (b + d) / 2, (c - a) / 2];
    product.real[k] = (soundRe * echoRe - soundIm * echoIm) / size;
    product.imaginary[k] = (soundRe * echoIm + soundIm * echoRe) / size;
  }
  transform(product, 1);
  return Float32Array.from(product.real);
}

/** Shares for `shape`: soft slopes in decibels an octave. */
export function lowpass(corner: number, order = 2): (frequency: number) => number {
  return (frequency) => 1 / Math.sqrt(1 + (frequency / corner) ** (2 * order));
}

export function highpass(corner: number, order = 2): (frequency: number) => number {
  return (frequency) => (frequency === 0 ? 0 : 1 / Math.sqrt(1 + (corner / frequency) ** (2 * order)));
}

/** Falls by `slope` dB an octave from `from` on; below it is even. */
export function falling(from: number, slope: number): (frequency: number) => number {
  return (frequency) => 10 ** ((-slope * Math.log2(Math.max(frequency, from) / from)) / 20);
}

/** A rise of `db` around `centre`, `width` in octaves. */
export function hump(centre: number, width: number, db: number): (frequency: number) => number {
  return (frequency) => (frequency === 0 ? 1 : 10 ** ((db * Math.exp(-((Math.log2(frequency / centre) / width) ** 2))) / 20));
}

export function all(...shares: readonly ((frequency: number) => number)[]): (frequency: number) => number {
  return (frequency) => shares.reduce((product, share) => product * share(frequency), 1);
}
