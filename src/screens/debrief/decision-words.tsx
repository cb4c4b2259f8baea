import type { ReactNode } from 'react';
import type { Decision } from '#debrief/debrief.ts';
import { tradeOf } from '#debrief/trade.ts';
import type { TermId } from '#texts/glossary.ts';
import { useApp } from '../app-context.ts';
import { useMarked } from '../glossary/use-marked.tsx';
import { feltWord, shownWord } from '../play/feeling-words.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** What the page says of a decision, in reading order, with the words of the glossary marked. */
export interface DecisionWords {
  readonly felt: ReactNode;
  readonly shown: ReactNode;
  readonly mode: ReactNode;
  readonly traded: ReactNode;
  readonly numbers: ReactNode;
}

const TERMS: readonly TermId[] = ['felt-shown', 'surface', 'deep', 'genuine', 'gap', 'residue', 'red-line', 'design-value', 'evidence'];
const TEXTS_EACH = 5;

/** All decisions at once, since a word is marked at the first of them only. */
export function useDecisionWords(decisions: readonly Decision[], isScored: boolean): readonly DecisionWords[] {
  const { t } = useApp();
  const { debrief, trade } = useDebriefTexts();
  const texts = decisions.flatMap((decision) => {
    const { felt, shown, mode, effects } = decision;
    const carried = shown && mode !== null && mode !== 'none'
      ? [debrief.feltWas(feltWord(t.feeling.words, felt)), debrief.shownWas(shownWord(t.feeling, shown, felt).toLowerCase()), debrief.modes[mode]]
      : ['', '', ''];
    const traded = tradeOf(decision);
    return isScored ? [...carried, traded ? trade.gave(traded) : debrief.redLine, effects.length ? debrief.numbersAre : ''] : [...carried, '', ''];
  });
  const marked = useMarked(texts, TERMS);
  return decisions.map((_, at) => {
    const [felt, shown, mode, traded, numbers] = marked.slice(at * TEXTS_EACH, (at + 1) * TEXTS_EACH);
    return { felt, shown, mode, traded, numbers };
  });
}
