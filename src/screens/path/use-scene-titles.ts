import type { SceneCard } from '#story/catalogue.ts';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import { useApp } from '../app-context.ts';

/** A scene's card and its title; a scene that has left the game has a title that says so. */
export function useSceneTitles(): { cardOf(slug: string): SceneCard | undefined; titleOf(slug: string): string } {
  const { catalogue, language } = useApp();
  const cardOf = (slug: string) => catalogue.cards.find((card) => card.slug === slug);
  const titleOf = (slug: string) => {
    const card = cardOf(slug);
    return card ? card.title : PATH_TEXTS[language].unknownScene;
  };
  return { cardOf, titleOf };
}
