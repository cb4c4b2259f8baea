/** One picture of the meeting as numbers: what a stage needs to know and nothing it could give away. Pure, and the same for every stage. */
import { feltOf, valueOf, type State } from '#model/state.ts';
import type { Point } from '#model/quantities.ts';
import type { Line } from './moment.ts';
import { pictureOf, type PictureOf } from './picture-of.ts';

export interface Shot extends PictureOf {
  /** Id of the newest line; null before the first. */
  readonly line: string | null;
  /** What the person in the picture is saying; null when the newest line is not theirs. */
  readonly saying: Said | null;
  /** Id of the latest line the player chose: another id than before is something to react to. */
  readonly answered: string | null;
  /** The person's unrest and trust, 0–6. */
  readonly mood: { readonly agitation: number; readonly trust: number };
  /** How tight the room is, 0–1. */
  readonly tension: number;
  /** Where the player is on the circumplex, −2…2 on each axis. */
  readonly felt: Point;
}

export interface Said {
  readonly id: string;
  /** Letters of the source text: how long a mouth moves. */
  readonly letters: number;
}

/** `lines` are the lines told so far, `state` the model as the player has lived it. */
export function shotOf(lines: readonly Line[], state: State): Shot {
  const picture = pictureOf(lines);
  const newest = lines.at(-1);
  const theirs = newest !== undefined && !newest.chosen && picture.person !== null && newest.tags.who === picture.person.id;
  return {
    ...picture,
    line: newest?.id ?? null,
    saying: theirs ? { id: newest.id, letters: newest.text.length } : null,
    answered: lines.findLast(({ chosen }) => chosen)?.id ?? null,
    mood: { agitation: valueOf(state, 'agitation'), trust: valueOf(state, 'trust') },
    tension: tensionOf(valueOf(state, 'agitation'), valueOf(state, 'safety')),
    felt: feltOf(state),
  };
}

/** Unrest above the middle and safety below it, half each. A design value. */
function tensionOf(agitation: number, safety: number): number {
  return Math.max(0, agitation - 3) / 6 + Math.max(0, 3 - safety) / 6;
}

/** How a shot is to be shown: not a matter of the run. */
export interface Staging {
  /** The page is dark. */
  readonly evening: boolean;
  /** Nothing may move: end states only. */
  readonly still: boolean;
}
