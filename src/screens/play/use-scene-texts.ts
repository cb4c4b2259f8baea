/** The scene's own words in the player's language, found by id; what is not translated stays in Bokmål and says so. */
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '#story/catalogue.ts';
import { filledIn } from '#story/placeholders.ts';
import type { StringTable } from '#story/scene.ts';
import { useApp } from '../app-context.ts';
import type { Agreed } from '../shared/agreed.ts';

export interface Said {
  readonly text: string;
  /** Set when the text is in another language than the page. */
  readonly lang: 'nb' | undefined;
}

export type SayById = (line: { readonly id: string; readonly text: string }) => Said;

export function useSceneTexts(slug: string, agreed: Agreed): SayById {
  const { catalogue, language } = useApp();
  const [loaded, setLoaded] = useState<{ language: Language; table: StringTable }>({ language: 'nb', table: {} });
  useEffect(() => {
    if (language === 'nb') return undefined;
    let here = true;
    catalogue.loadTable(slug, language).then(
      (table) => { if (here) setLoaded({ language, table }); },
      () => undefined, // without its table the scene is told in Bokmål
    );
    return () => { here = false; };
  }, [catalogue, slug, language]);

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
