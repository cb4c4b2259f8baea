import type { ReactNode } from 'react';
import { GLOSSARY_TEXTS, type TermId } from '#texts/glossary.ts';
import { useApp } from '../app-context.ts';
import { markedIn } from './marks.ts';
import { Term } from './Term.tsx';

/** The texts of one part of the page, in reading order, each with the words of the glossary marked where they first stand. */
export function useMarked(texts: readonly string[], among?: readonly TermId[]): readonly ReactNode[] {
  const { terms } = GLOSSARY_TEXTS[useApp().language];
  return markedIn(texts, terms, among).map((pieces) => pieces.map(({ text, term }, at) => (term === null ? text : <Term key={at} term={term}>{text}</Term>)));
}
