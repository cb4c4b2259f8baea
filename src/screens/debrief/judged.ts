import type { Localised, Scene } from '#story/scene.ts';

/** Partial credit in four steps, for words: a number would be read as a grade. */
export function stepOf(credit: number): 0 | 1 | 2 | 3 {
  return credit >= 1 ? 3 : credit >= 0.75 ? 2 : credit >= 0.5 ? 1 : 0;
}

/** The question on the facilitator's card where this choice is offered; null where there is none. */
export function topicOf(choice: string, { decisions }: Pick<Scene, 'decisions'>): Localised | null {
  return Object.values(decisions).find(({ choices }) => choices.includes(choice))?.card.question ?? null;
}
