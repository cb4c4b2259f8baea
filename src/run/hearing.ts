/** What a listener is told of a run: the same that stands on the screen, and nothing ahead of it. */
import type { State } from '#model/state.ts';
import type { Line } from './moment.ts';

export interface Hearing {
  /** Which run: another one begins anew. */
  readonly run: string;
  /** So many of the lines were told on an earlier visit; they are not heard again. */
  readonly before: number;
  /** The lines told so far. The list only grows while the run is the same. */
  readonly lines: readonly Line[];
  /** The model as the player has lived it. */
  readonly state: State;
  /** Something lies over the game: a pause, a question for help. */
  readonly resting: boolean;
}
