/** The report as a writer reads it: one short block a scene, and what to do. */
import type { Score } from '../bots/play-bots.ts';
import type { Gate } from '../quality/gates.ts';
import type { SceneReport, StoriesReport } from './scene-report.ts';
import { toldFindings } from './told-findings.ts';

export function plainScene(scene: SceneReport): string {
  const { slug, choices, endings, ms } = scene;
  const reached = endings.filter((ending) => ending.reached).length;
  const head = `${slug}  ${verdict(scene)}; ${choices.reached} of ${choices.total} choices and ${reached} of ${endings.length} endings reached`;
  const size = `  ${number(scene.states)} states, ${number(scene.transitions)} transitions, ${(ms / 1000).toFixed(1)} s`;
  const play =
    scene.decisions &&
    `; ${scene.lines} lines, a run has ${scene.decisions.min}–${scene.decisions.max} choices and about ${scene.words} words`;
  const walks = scene.walks.length
    ? [`  walks: ${scene.walks.filter(({ ok }) => ok).length} of ${scene.walks.length} go as written`]
    : [];
  return [
    head,
    size + (play ?? ''),
    ...walks,
    ...botLines(scene),
    ...rangeLines(scene),
    ...toldFindings(scene.findings, scene.kind === 'scene' ? scene.slug : null),
  ].join('\n');
}

function verdict(scene: SceneReport): string {
  if (!scene.exhaustive) return `NOT PROVED (${scene.reasons.join('; ')})`;
  const has = (...rules: string[]) => scene.findings.some(({ rule }) => rules.includes(rule));
  if (has('endless-path')) return 'all paths walked, but NOT all of them end';
  return has('dead-end', 'run-time-error') ? 'all paths walked, but some break off' : 'every path ends';
}

function botLines({ bots, walksMean, modes, study }: SceneReport): string[] {
  if (!bots.length) return [];
  const all = walksMean ? [walksMean, ...bots] : bots;
  const shares =
    modes &&
    `; in the second layer ${Object.entries(modes)
      .map(([mode, share]) => `${mode} ${Math.round(share * 100)} %`)
      .join(', ')} goes best`;
  const wins =
    study &&
    `  one option wins on every meter at times in ${study.sometimesDominated} of ${study.seen} sets of choices, always in ${study.dominated.length}${shares ?? ''}`;
  const isRated = all.some(({ soundness }) => soundness !== null);
  return [...(isRated ? [`  soundness: ${all.map(scoreText).join(' · ')}`] : []), ...(wins ? [wins] : [])];
}

function scoreText({ name, soundness }: Score): string {
  return `${name} ${soundness?.toFixed(2) ?? '–'}`;
}

function rangeLines({ endings }: SceneReport): string[] {
  return endings.flatMap(({ id, ranges }) =>
    ranges
      ? [
          `  ${id}: ${Object.entries(ranges)
            .map(([meter, [low, high]]) => `${meter} ${low}–${high}`)
            .join(', ')}`,
        ]
      : [],
  );
}

export function plainTotals({ totals }: StoriesReport): string {
  const kept = totals.cached ? `, ${totals.cached} of them unchanged since last time` : '';
  const gates = totals.scenes > 1 ? totals.gates.map(gateLine) : [];
  return [...gates, ''].join('\n') + `${totals.scenes} ${totals.scenes === 1 ? 'scene' : 'scenes'}${kept}: ${totals.exhaustive} proved, ${totals.errors} errors, ${totals.warnings} warnings, ${totals.infos} remarks (${(totals.ms / 1000).toFixed(1)} s)`;
}

function gateLine({ name, value, bound, is, ok }: Gate): string {
  return `  ${ok ? 'kept  ' : 'BROKEN'} ${name}: ${value} (${is} ${bound})`;
}

export function number(value: number): string {
  return value.toLocaleString('en-US').replaceAll(',', ' ');
}
