/** What an exploration has found out, for the report and the findings. Knows Ink paths; ids come from the tags. */
import type { Variant } from '#model/words.ts';
import type { Place } from '../findings/finding.ts';
import type { ControlGraph } from './control.ts';
import type { Ranges } from './ranges.ts';

/** A run that leads there: enough to play it. */
export interface Witness {
  readonly variant: Variant | null;
  /** `carried:x` and `house:x` facts that were true at the start. */
  readonly given: readonly string[];
  /** Choice ids (Ink paths where there is none) and check-ins. */
  readonly inputs: readonly string[];
}

export interface ReachedEnding {
  /** '' for an end without an `#ending`. */
  readonly id: string;
  readonly paths: number | null;
  readonly witness: Witness;
  readonly ranges: Ranges | null;
}

export interface ExploredChoice {
  readonly path: string;
  /** Empty when it is never offered or has none. */
  readonly id: string;
  readonly place: Place;
  readonly witness: Witness | null;
}

export interface Trouble {
  readonly message: string;
  readonly place: Place;
  readonly witness: Witness | null;
}

/** A circle in the story, by the places of its choices and lines. */
export interface Circle {
  readonly place: Place;
  readonly knots: readonly string[];
  /** No way leads out of it to an end. */
  readonly noWayOut: boolean;
}

export interface Exploration {
  readonly graph: ControlGraph;
  /** Where in the source an Ink path stands. */
  placeOf(path: string): Place;
  readonly states: number;
  readonly transitions: number;
  readonly exhaustive: boolean;
  /** Why it is not exhaustive, and where, if it is not. */
  readonly reasons: readonly { readonly message: string; readonly place: Place }[];
  readonly endings: readonly ReachedEnding[];
  readonly choices: readonly ExploredChoice[];
  readonly errors: readonly Trouble[];
  readonly circles: readonly Circle[];
  /** Ids of lines that were told on some path. */
  readonly shown: ReadonlySet<string>;
  /** Nodes of the graph that some path comes through. */
  readonly visited: ReadonlySet<number>;
  /** Questions that were never answered with anything but 0, as in the script: `did("x")`. */
  readonly neverTrue: readonly string[];
}
