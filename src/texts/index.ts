/**
 * UI texts. Bokmål is the source, and always there; English has the same shape, checked by the compiler; nynorsk is Bokmål where
 * it has nothing. Those two are fetched by whoever reads them, or everybody would wait for all three.
 */
import type { Language } from '#story/catalogue.ts';
import * as nb from './nb/index.ts';
import { orBokmaal } from './partly.ts';

export type Texts = typeof nb;

/** Texts, and the language they are in. */
export interface Words {
  readonly language: Language;
  readonly t: Texts;
}

export const BOKMAAL: Words = { language: 'nb', t: nb };

/** Rejects when they cannot be fetched. */
export async function wordsIn(language: Language): Promise<Words> {
  switch (language) {
    case 'nb':
      return BOKMAAL;
    case 'nn':
      return { language, t: orBokmaal<Texts>(await import('./nn/index.ts'), nb) };
    case 'en':
      return { language, t: await import('./en/index.ts') };
  }
}
