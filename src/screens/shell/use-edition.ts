import { useEffect, useState } from 'react';
import type { Catalogue, Language } from '#story/catalogue.ts';
import { type Edition, editionIn } from './edition.ts';

/** The game in the language that is wished for as soon as it has come; until then, and where it cannot be had, as it is. */
export function useEdition(wanted: Language, first: Edition, catalogue: Catalogue): Edition {
  const [edition, setEdition] = useState(first);
  useEffect(() => {
    if (wanted === edition.language) return undefined;
    let isWanted = true;
    editionIn(wanted, catalogue).then((come) => { if (isWanted) setEdition(come); }, () => undefined);
    return () => { isWanted = false; };
  }, [wanted, edition.language, catalogue]);
  return edition;
}
