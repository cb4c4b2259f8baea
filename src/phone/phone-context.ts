import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { raise } from '#lib/assert-never.ts';
import type { Language } from '#story/catalogue.ts';
import type { PhoneTexts } from '#texts/pages/phone.ts';

export interface InWords {
  readonly t: PhoneTexts;
  readonly language: Language;
}

export const WordsContext = createContext<InWords | null>(null);

export function useWords(): InWords {
  return useContext(WordsContext) ?? raise('useWords outside of Phone');
}
