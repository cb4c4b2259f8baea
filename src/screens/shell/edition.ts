/** The game in one language: all it says before a scene is opened. */
import type { Catalogue, Language, SceneCard } from '#story/catalogue.ts';
import { BOKMAAL, wordsIn, type Words } from '#texts/index.ts';

export interface Edition extends Words {
  readonly cards: readonly SceneCard[];
}

/** Always there. */
export function inBokmaal({ cards }: Catalogue): Edition {
  return { ...BOKMAAL, cards };
}

/** Rejects when it cannot be fetched. */
export async function editionIn(language: Language, catalogue: Catalogue): Promise<Edition> {
  const [words, cards] = await Promise.all([wordsIn(language), catalogue.cardsIn(language)]);
  return { ...words, cards };
}
