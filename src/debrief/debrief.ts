/** The shape of a debrief: three read-outs side by side, never one sum (design §7, domain §5.3). */
import type { Point } from '#model/quantities.ts';
import type { Effect, State } from '#model/state.ts';
import type { Mode, Region } from '#model/words.ts';
import type { Choice, Line } from '#run/moment.ts';
import type { Localised } from '#story/scene.ts';
import type { RedLine } from '#story/vocabulary.ts';
import type { Traded } from './trade.ts';

/** A way of carrying a feeling; `none` is for choices that are not about expression. */
export type Way = Exclude<Mode, 'none'>;

/** One thing the player decided: what was said or done and, if asked, what was done with the feeling. */
export interface Decision {
  /** 1, 2, 3 … through the run; preparations have no number. */
  readonly number: number;
  /** Index of the outer choice in the run's inputs: cutting there plays on from here. */
  readonly input: number;
  readonly chosen: Line;
  /** What else was offered. */
  readonly others: readonly Choice[];
  readonly inner: { readonly chosen: Line; readonly others: readonly Choice[]; readonly before: State } | null;
  /** The model when the choice was put. */
  readonly before: State;
  /** What somebody else had said last; null where nobody had. */
  readonly heard: Line | null;
  readonly mode: Mode | null;
  /** −2…2 when the choice was made; `shown` is null where nothing was about expression. */
  readonly felt: Point;
  readonly shown: Point | null;
  /** What the model did from this decision up to the next. */
  readonly effects: readonly Effect[];
}

export type Meter = 'agitation' | 'trust' | 'understanding' | 'energy' | 'gap' | 'residue';

/** The meters after a decision and all that it led to; decision 0 is the start of the meeting. */
export interface CurvePoint {
  readonly decision: number;
  readonly meters: Readonly<Record<Meter, number>>;
}

export interface Move {
  readonly meter: Meter;
  readonly from: number;
  readonly to: number;
}

/** A clear move of one meter, for the sentence beside the curve. */
export interface Turn extends Move {
  readonly decision: number;
  /** Ids of the rules that moved it. */
  readonly rules: readonly string[];
}

/** How the ways followed each other through the meeting. Describes the choices of this run, never a person. */
export type Arc =
  | { readonly kind: 'none' }
  | { readonly kind: 'once'; readonly way: Way; readonly decision: number }
  | { readonly kind: 'throughout'; readonly way: Way }
  | { readonly kind: 'turned'; readonly from: Way; readonly to: Way }
  | { readonly kind: 'mostly'; readonly way: Way }
  | { readonly kind: 'mixed' };

/** Something that can be said about how it was carried, each with the ground it is said on. */
export type Observation =
  | { readonly say: 'arc'; readonly arc: Arc }
  /** Felt and shown lay farthest apart here; `by` is 1–4. */
  | { readonly say: 'widest'; readonly decision: number; readonly by: number }
  | { readonly say: 'never-apart' }
  /** Something came through the mask (R18). */
  | { readonly say: 'leaked'; readonly decisions: readonly number[] }
  /** The feeling moved towards what was shown (R8). */
  | { readonly say: 'came-along'; readonly decisions: readonly number[] }
  /** Strong feeling came out unfiltered (R16). */
  | { readonly say: 'burst'; readonly decisions: readonly number[] }
  /** What the check-ins were answered with, in the order of play. */
  | { readonly say: 'checked-in'; readonly points: readonly Point[]; readonly regions: readonly Region[]; readonly skipped: number };

/** What one way of carrying it gave and cost in this run, by the rules of that way alone. */
export interface WayCount {
  readonly way: Way;
  readonly times: number;
  readonly gains: readonly Traded[];
  readonly costs: readonly Traded[];
}

export interface Judged {
  readonly decision: number;
  readonly choice: string;
  /** Mean rating 1–5, the highest mean that was offered, and partial credit 1 − |best − mean| / 4; null when the raters disagree. */
  readonly mean: number | null;
  readonly best: number | null;
  readonly credit: number | null;
  /** Standard deviation of the panel; null with fewer than two raters. */
  readonly spread: number | null;
  /** How many of the panel gave 1, 2, 3, 4 and 5. */
  readonly votes: readonly number[];
  readonly basis: 'author' | 'panel' | 'disputed';
  readonly reason: Localised;
}

export interface CrossedLine {
  readonly decision: number;
  readonly redline: RedLine;
  /** Whether the player mended it afterwards. */
  readonly repaired: boolean;
}

export type TranscriptEntry =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'prep'; readonly line: Line; readonly input: number }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'feel'; readonly point: Point | null };

export interface Debrief {
  readonly ending: string | null;
  readonly decisions: readonly Decision[];
  readonly expression: {
    /** How many decisions of each kind; described, never scored. */
    readonly mix: Readonly<Record<Way, number>>;
    /** The ways that were used, with what each gave and cost. */
    readonly ways: readonly WayCount[];
    /** The decision at which felt and shown lay farthest apart; null when they never parted. */
    readonly widest: Decision | null;
    readonly observations: readonly Observation[];
  };
  readonly consequences: {
    readonly curve: readonly CurvePoint[];
    /** The clearest gain and the clearest cost of the whole meeting. */
    readonly gain: Move | null;
    readonly cost: Move | null;
    /** The clearest moves first, at most four. */
    readonly turns: readonly Turn[];
    /** What came days and weeks after. */
    readonly later: readonly Line[];
  };
  readonly soundness: {
    readonly crossed: readonly CrossedLine[];
    readonly judged: readonly Judged[];
    /** Fewer than 8 makes it the author's judgement. */
    readonly raters: number;
  };
  readonly transcript: readonly TranscriptEntry[];
}
