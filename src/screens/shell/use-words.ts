import { useEffect, useState } from 'react';
import type { Language } from '#story/catalogue.ts';
import { wordsIn, type Words } from '#texts/index.ts';

/** The texts of the language that is wished for as soon as they have come; until then, and where they cannot be had, those there are. */
export function useWords(wanted: Language, first: Words): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (wanted === words.language) return undefined;
    let isWanted = true;
    wordsIn(wanted).then((come) => { if (isWanted) setWords(come); }, () => undefined);
    return () => { isWanted = false; };
  }, [wanted, words.language]);
  return words;
}
