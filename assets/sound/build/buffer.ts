/** Sound as numbers: two channels, and events laid into them. Every loop is a ring, so that it has no seam to hide. */

/**
 * Samples a second while a sound is made: a ring is a power of two for the Fourier transform, and 2^19 of them are exactly
 * 17.28 s. That is 864 frames of Opus, 540 of AAC and 480 of MP3. A loop of whole frames is encoded the same at its end as
 * at its beginning; one of any other length clicks, softly, each time it closes.
 */
export const RATE = 2 ** 19 / 17.28;
/** Samples a second in the files. Reaches 16 kHz. */
export const FILE_RATE = 32_000;

export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export type Mono = Float32Array;

/** A silent ring of 2^power samples: 17 is 4.32 s, 18 is 8.64 s, 19 is 17.28 s. */
export function ring(power: number): Stereo {
  return { left: new Float32Array(2 ** power), right: new Float32Array(2 ** power) };
}

export function seconds(sound: Stereo): number {
  return sound.left.length / RATE;
}

export function decibels(db: number): number {
  return 10 ** (db / 20);
}

/** Lays an event into the ring; what reaches past the end goes on at the beginning. `pan` −1 is left, 1 is right. */
export function lay(into: Stereo, event: Mono, at: number, db = 0, pan = 0): void {
  const size = into.left.length;
  const gain = decibels(db);
  const angle = ((pan + 1) * Math.PI) / 4;
  const start = Math.round(at * RATE);
  for (let n = 0; n < event.length; n += 1) {
    const place = (((start + n) % size) + size) % size;
    into.left[place]! += event[n]! * gain * Math.cos(angle);
    into.right[place]! += event[n]! * gain * Math.sin(angle);
  }
}

export function scale(sound: Stereo, gain: (n: number) => number): Stereo {
  return { left: sound.left.map((value, n) => value * gain(n)), right: sound.right.map((value, n) => value * gain(n)) };
}

/** The same in both ears. */
export function centred(sound: Stereo): Stereo {
  const both = sound.left.map((value, n) => (value + sound.right[n]!) / Math.SQRT2);
  return { left: both, right: both };
}
