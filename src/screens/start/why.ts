import type { Texts } from '#texts/index.ts';
import type { Shelf } from './shelf.ts';

/** Why this scene is suggested, in a sentence. */
export function whyOf({ card, trained, again }: NonNullable<Shelf['suggestion']>, t: Texts): string {
  return again ? t.start.again : t.start.about(card.category, trained);
}
