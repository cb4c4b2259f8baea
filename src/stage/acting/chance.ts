/** A sequence of numbers that looks like chance and is the same every time: what moves follows from the line, not from luck. */
export type Chance = (n: number) => number;

/** The n-th number (n = 0, 1, …) of the sequence that belongs to a text, each in [0, 1). */
export function chanceOf(text: string): Chance {
  const seed = hash(text);
  return (n) => scramble(seed + Math.imul(n + 1, 0x9e3779b9)) / 2 ** 32;
}

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The finisher of MurmurHash3: every bit of the input moves every bit of the output. */
function scramble(value: number): number {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
