/** How one state of the model fits into a few 32-bit words. General over the quantities and the number of facts. */
import { COUNT, TOPS } from './step-table.ts';

export interface Packing {
  /** Words for the quantities, then words for variant (2 bits) and facts. */
  readonly words: number;
  readonly factWord: number;
  /** Per quantity: word and shift. */
  readonly word: Uint8Array;
  readonly shift: Uint8Array;
  readonly mask: Uint8Array;
}

/** Bits 0–1 of the first fact word. */
export const VARIANT_BITS = 2;

export function packingFor(facts: number): Packing {
  const word = new Uint8Array(COUNT);
  const shift = new Uint8Array(COUNT);
  const mask = new Uint8Array(COUNT);
  let at = 0;
  let used = 0;
  for (const [index, top] of TOPS.entries()) {
    const bits = 32 - Math.clz32(top);
    if (used + bits > 32) {
      at += 1;
      used = 0;
    }
    word[index] = at;
    shift[index] = used;
    mask[index] = (1 << bits) - 1;
    used += bits;
  }
  const factWord = at + 1;
  return { words: factWord + Math.ceil((VARIANT_BITS + facts) / 32), factWord, word, shift, mask };
}

export function factAt(id: number): { readonly word: number; readonly bit: number } {
  const place = id + VARIANT_BITS;
  return { word: place >> 5, bit: 1 << (place & 31) };
}
