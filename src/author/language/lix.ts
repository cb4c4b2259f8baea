/** LIX (Björnsson 1968): mean sentence length plus the share of words of more than six letters. 40 is plain language. */

export interface Readability {
  /** Without unit; 25–40 reads easily, above 50 is officialese. 0 for no text. */
  readonly lix: number;
  /** Mean, in words. */
  readonly sentence: number;
}

const LONG = 6;

/** Each text ends a sentence, whether it has a full stop or not. */
export function readability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap((text) => text.split(/[.!?…:;]+(?=\s|$|[»”"])/u)).filter((part) => wordsOf(part).length > 0);
  const words = sentences.flatMap(wordsOf);
  if (!words.length) return { lix: 0, sentence: 0 };
  const sentence = words.length / sentences.length;
  const long = words.filter((word) => [...word].length > LONG).length;
  return { lix: Math.round(sentence + (100 * long) / words.length), sentence: Math.round(sentence * 10) / 10 };
}

export function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
}
