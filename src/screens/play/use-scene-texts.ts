/** The scene's own words in the player's language, found by id; what is not translated stays in Bokmål and says so. */
import { useEffect, useMemo, useState } from 'react';
import { filledIn } from '#story/placeholders.ts';
import { useApp } from '../app-context.ts';
import type { Agreed } from '../shared/agreed.ts';
import { fetchTable, SOURCE } from './scene-table.ts';

export interface Said {
  readonly text: string;
  /** Set when the text is in another language than the page. */
  readonly lang: 'nb' | undefined;
}

export type SayById = (line: { readonly id: string; readonly text: string }) => Said;

/** `first` is what has been fetched already: or the first lines would be told in Bokmål, and then again. */
export function useSceneTexts(slug: string, agreed: Agreed, first = SOURCE): SayById {
  const { catalogue, language } = useApp();
  const [loaded, setLoaded] = useState(first);
  useEffect(() => {
    if (language === 'nb' || loaded.language === language) return undefined;
    let here = true;
    void fetchTable(catalogue, slug, language).then((table) => { if (here) setLoaded(table); });
    return () => { here = false; };
  }, [catalogue, slug, language, loaded.language]);

  return useMemo((): SayById => {
    if (language === 'nb') return ({ text }) => ({ text: filledIn(text, agreed), lang: undefined });
    // until the new table is here the old words stay: nothing flickers to Bokmål in between
    const { table } = loaded;
    return ({ id, text }) => {
      const told = table[id];
      return told === undefined ? { text: filledIn(text, agreed), lang: 'nb' } : { text: filledIn(told, agreed), lang: undefined };
    };
  }, [language, loaded, agreed]);
}
