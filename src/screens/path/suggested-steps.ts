import type { SceneCard } from '#story/catalogue.ts';
import type { PathStep } from '#week/path.ts';

/** Six to eight short sessions over a month is what spaced practice asks for (domain §5.1). */
const SCENES = 8;

/** Two scenes a week, no two of a kind next to each other as long as there are others. `cards` with the gentle ones first. */
export function suggestedSteps(cards: readonly SceneCard[]): readonly PathStep[] {
  const gentle = cards.filter(({ sensitivity }) => sensitivity === 'none');
  const left = [...(gentle.length >= SCENES ? gentle : cards)];
  const chosen: SceneCard[] = [];
  while (left.length && chosen.length < SCENES) {
    const seldom = (card: SceneCard) => chosen.filter(({ category }) => category === card.category).length;
    const next = left.toSorted((a, b) => seldom(a) - seldom(b))[0]!; // one is left; the sort keeps the order of equals
    left.splice(left.indexOf(next), 1);
    chosen.push(next);
  }
  return chosen.map(({ slug }, at) => ({ scene: slug, weeks: at > 0 && at % 2 === 0 ? 1 : 0 }));
}
