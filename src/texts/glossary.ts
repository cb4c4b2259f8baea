/** What the words of the feedback mean: a chunk of the debrief and the about page. Complete in every language. */
import type { Language } from '#story/catalogue.ts';
import { glossary as en, terms as termsEn } from './en/glossary.ts';
import { glossary as nb, terms, type TermText } from './nb/glossary.ts';
import { glossary as nn, terms as termsNn } from './nn/glossary.ts';

export type { TermText };
export type TermId = keyof typeof terms;
export const TERMS = Object.keys(terms) as readonly TermId[]; // Object.keys forgets the keys' type

export interface GlossaryTexts {
  readonly words: typeof nb;
  readonly terms: Readonly<Record<TermId, TermText>>;
}

export const GLOSSARY_TEXTS: Readonly<Record<Language, GlossaryTexts>> = {
  nb: { words: nb, terms },
  nn: { words: nn, terms: termsNn },
  en: { words: en, terms: termsEn },
};
