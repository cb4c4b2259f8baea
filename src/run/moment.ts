/** What there is to see and answer at one point of a run. Screens, stage, sound and debrief all read this and nothing else. */
import type { Effect, State } from '#model/state.ts';
import type { Tags } from '#story/tags.ts';
import type { Look, Phase, Place } from '#story/vocabulary.ts';

export interface Line {
  readonly id: string;
  /** The source text (Bokmål); the screens look up other languages by id. */
  readonly text: string;
  readonly tags: Tags;
  /** A line the player chose, said aloud if `tags.who` is `you`. */
  readonly chosen: boolean;
  readonly phase: Phase;
  readonly place: Place | null;
  /** The face each person wears from this line on. */
  readonly looks: Readonly<Record<string, Look>>;
  /** The model after this line. */
  readonly state: State;
  /** What the rules did at this line. */
  readonly effects: readonly Effect[];
}

export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly tags: Tags;
}

export type Ask =
  | { readonly kind: 'choice'; readonly layer: 'outer' | 'inner'; readonly choices: readonly Choice[] }
  /** The check-in: where on the circumplex are you? */
  | { readonly kind: 'feel' }
  | { readonly kind: 'end'; readonly ending: string | null };

export interface Moment {
  /** How many inputs lead here. */
  readonly index: number;
  /** What is told from the last input up to `ask`; the chosen line itself comes first. */
  readonly lines: readonly Line[];
  readonly ask: Ask;
  readonly phase: Phase;
  /** The model when `ask` is put. */
  readonly state: State;
}
