/** What a choice that was not made would have done at once, by the very rules of the game. What it would have led to is not known. */
import { apply, type Effect, type State } from '#model/state.ts';
import type { Choice } from '#run/moment.ts';
import { happeningsOf } from '#story/happenings.ts';
import { kindOf, movedBy, type Trade } from './trade.ts';

/** Null for a red line, which is named instead. */
export function atOnce(before: State, choice: Choice): Trade | null {
  if (choice.tags.redline !== undefined) return null;
  let state = before;
  const effects: Effect[] = [];
  for (const happening of happeningsOf(choice.tags)) {
    const after = apply(state, happening);
    state = after.state;
    effects.push(...after.effects);
  }
  return { ...movedBy(effects), kind: kindOf(choice.tags) };
}
