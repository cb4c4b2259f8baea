/** The bounds the library as a whole must keep, counted over all scenes that were checked. */
import type { SceneReport } from '../report/scene-report.ts';

export interface Gate {
  readonly name: string;
  readonly value: number;
  readonly bound: number;
  /** Whether the bound is the most or the least there may be. */
  readonly is: 'at most' | 'at least';
  readonly ok: boolean;
}

/** A bot is as good as a walk when it is so in both: in what was picked, and in what came of it. */
export const NEAR = 0.9;

export function gatesOf(scenes: readonly SceneReport[]): Gate[] {
  const whole = scenes.filter(({ kind }) => kind === 'scene');
  if (!whole.length) return [];
  const sum = (of: (scene: SceneReport) => number) => whole.reduce((total, scene) => total + of(scene), 0);
  const highest = (of: (scene: SceneReport) => number) => Math.max(...whole.map(of));
  const found = (rule: string) => sum(({ findings }) => findings.filter((finding) => finding.rule === rule).length);
  const inner = whole.flatMap(({ modes, study }) => (modes && study ? [{ modes, decisions: study.innerDecisions }] : []));
  const modeShare = (mode: 'surface' | 'deep' | 'genuine') =>
    inner.reduce((total, { modes, decisions }) => total + modes[mode] * decisions, 0) / Math.max(1, inner.reduce((total, { decisions }) => total + decisions, 0));
  return [
    least('decisions with options of even length', sum(({ quality }) => quality?.evenLengths ?? 0) / Math.max(1, sum(({ quality }) => quality?.decisions ?? 0)), 1),
    most('decisions whose longest option is rated best', sum(({ quality }) => quality?.longestBest ?? 0) / Math.max(1, sum(({ quality }) => quality?.rated ?? 0)), 0.4),
    most('guess-bots within 10 % of a thoughtful walk', sum(({ quality }) => quality?.bots.filter(isNear).length ?? 0), 0),
    most('decisions in which one option wins on every meter', sum(({ study }) => study?.dominated.length ?? 0), 0),
    ...(inner.length ? (['surface', 'deep', 'genuine'] as const).map((mode) => least(`two-layer decisions in which ${mode} goes best`, modeShare(mode), 0.2)) : []),
    most('LIX of the hardest scene', highest(({ quality }) => quality?.readability.lix ?? 0), 40),
    most('words a sentence, in the longest-winded scene', highest(({ quality }) => quality?.readability.sentence ?? 0), 20),
    ...['unknown-spelling', 'forbidden-phrase', 'nav-capitals', 'phone-number', 'appeal-deadline'].map((rule) => most(`findings of ${rule}`, found(rule), 0)),
  ];
}

export function isNear({ soundness, outcome }: { readonly soundness: number; readonly outcome: number }): boolean {
  return Math.min(soundness, outcome) > NEAR;
}

function most(name: string, value: number, bound: number): Gate {
  return { name, value: rounded(value), bound, is: 'at most', ok: value <= bound };
}

function least(name: string, value: number, bound: number): Gate {
  return { name, value: rounded(value), bound, is: 'at least', ok: value >= bound };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
