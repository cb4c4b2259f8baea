/** The shape of the JSON report (binding, design §12; what stands below the blank line is more than it asks). */
import type { StudiedDecisions } from '../bots/decision-study.ts';
import type { Score } from '../bots/play-bots.ts';
import type { Witness } from '../explore/exploration.ts';
import type { Ranges } from '../explore/ranges.ts';
import type { Finding } from '../findings/finding.ts';
import { gatesOf, type Gate } from '../quality/gates.ts';
import type { SceneQuality } from '../quality/scene-quality.ts';

export interface EndingReport {
  readonly id: string;
  readonly reached: boolean;

  /** How many ways lead there; null when that is not known. Skipped check-ins are not counted. */
  readonly paths: number | null;
  readonly witness: Witness | null;
  /** The proved lowest and highest value of each meter; null unless asked for with --ranges. */
  readonly ranges: Ranges | null;
  /** The lowest and highest in the bots' plays: what has been seen, not what is possible. Null if none came here. */
  readonly seen: Ranges | null;
}

export interface SceneReport {
  readonly slug: string;
  readonly states: number;
  readonly transitions: number;
  readonly exhaustive: boolean;
  readonly endings: readonly EndingReport[];
  readonly choices: { readonly total: number; readonly reached: number };
  readonly findings: readonly Finding[];
  readonly ms: number;

  readonly file: string;
  /** `scene`: a whole folder. `script`: a lone file in our vocabulary. `ink`: any other Ink file. */
  readonly kind: 'scene' | 'script' | 'ink';
  /** Why it is not exhaustive. */
  readonly reasons: readonly string[];
  readonly lines: number;
  /** In a random play, on average. */
  readonly words: number | null;
  /** In random plays. */
  readonly decisions: { readonly min: number; readonly max: number } | null;
  readonly witnesses: Readonly<Record<string, Witness>>;
  readonly walks: readonly { readonly name: string; readonly ok: boolean; readonly soundness: number | null }[];
  readonly bots: readonly Score[];
  readonly walksMean: Score | null;
  readonly study: StudiedDecisions | null;
  /** Share of the second-layer decisions in which each mode goes best. */
  readonly modes: StudiedDecisions['modes'];
  readonly quality: SceneQuality | null;
}

export interface StoriesReport {
  readonly scenes: readonly SceneReport[];
  readonly totals: {
    readonly scenes: number;
    readonly states: number;
    readonly transitions: number;
    readonly exhaustive: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly ms: number;
    /** Scenes whose answer was kept from an earlier run with the same files. */
    readonly cached: number;
    /** The library's bounds, and how it keeps them; empty for a lone file. */
    readonly gates: readonly Gate[];
  };
}

export function totalsOf(scenes: readonly SceneReport[], ms: number, cached: number): StoriesReport['totals'] {
  const sum = (of: (scene: SceneReport) => number) => scenes.reduce((total, scene) => total + of(scene), 0);
  const count = (severity: Finding['severity']) =>
    sum(({ findings }) => findings.filter((finding) => finding.severity === severity).length);
  return {
    scenes: scenes.length,
    states: sum(({ states }) => states),
    transitions: sum(({ transitions }) => transitions),
    exhaustive: scenes.filter(({ exhaustive }) => exhaustive).length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    ms,
    cached,
    gates: gatesOf(scenes),
  };
}
