/** Which of the scene's cards belongs to what is asked. */
import type { Scene } from '#story/scene.ts';

export type Card = Scene['decisions'][string]['card'];

/** By the offered choices, since a question may leave some of a decision's out. Null where the scene has no card for it. */
export function cardFor({ decisions }: Scene, offered: readonly string[]): Card | null {
  const all = Object.values(decisions);
  const whole = all.find(({ choices }) => offered.length > 0 && offered.every((id) => choices.includes(id)));
  return (whole ?? all.find(({ choices }) => offered.some((id) => choices.includes(id))))?.card ?? null;
}
