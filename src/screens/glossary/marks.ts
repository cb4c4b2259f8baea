/** Where in a row of texts the words of the glossary stand for the first time. Pure; the texts are in reading order. */
import { TERMS, type GlossaryTexts, type TermId } from '#texts/glossary.ts';

export interface Piece {
  readonly text: string;
  /** The term this piece is to be marked as; null for what stands between. */
  readonly term: TermId | null;
}

/** Each text in pieces. A term is marked once in all of them, and so is each of its letters: «masken slapp litt» is not «masken» too. */
export function markedIn(texts: readonly string[], terms: GlossaryTexts['terms'], among: readonly TermId[] = TERMS): readonly (readonly Piece[])[] {
  const left = new Set(among.filter((term) => terms[term].forms !== undefined));
  return texts.map((text) => {
    const pieces: Piece[] = [];
    let at = 0;
    for (let found = firstIn(text, at, terms, left); found; found = firstIn(text, at, terms, left)) {
      if (found.from > at) pieces.push({ text: text.slice(at, found.from), term: null });
      pieces.push({ text: text.slice(found.from, found.to), term: found.term });
      left.delete(found.term);
      at = found.to;
    }
    if (at < text.length) pieces.push({ text: text.slice(at), term: null });
    return pieces;
  });
}

interface Found {
  readonly term: TermId;
  readonly from: number;
  readonly to: number;
}

/** The one that begins first; of those, the longest. */
function firstIn(text: string, at: number, terms: GlossaryTexts['terms'], left: ReadonlySet<TermId>): Found | null {
  let first: Found | null = null;
  for (const term of left) {
    const match = patternOf(terms[term].forms ?? '').exec(text.slice(at));
    if (!match) continue;
    const found = { term, from: at + match.index, to: at + match.index + match[0].length };
    if (!first || found.from < first.from || (found.from === first.from && found.to > first.to)) first = found;
  }
  return first;
}

const patterns = new Map<string, RegExp>();

/** Whole words only. The forms are our own texts: letters, spaces and apostrophes. */
function patternOf(forms: string): RegExp {
  const known = patterns.get(forms);
  if (known) return known;
  const pattern = new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');
  patterns.set(forms, pattern);
  return pattern;
}
