/** Checks one scene folder or one .ink file, whatever state it is in. Never throws for what a writer may have written. */
import path from 'node:path';
import { parseTags } from '#story/tags.ts';
import { isOneOf } from '#lib/one-of.ts';
import { GETTERS, type Getter } from '#story/vocabulary.ts';
import { botFindings } from './bots/bot-findings.ts';
import { playBots, score, type BotPlays } from './bots/play-bots.ts';
import type { CompiledInk } from './compile/compile-ink.ts';
import { compileInk, InkError } from './compile/compile-ink.ts';
import type { Exploration } from './explore/exploration.ts';
import type { Limits } from './explore/explorable.ts';
import { explore } from './explore/explore.ts';
import { readInkFacts } from './explore/ink-json.ts';
import { checkOffered, checkSource } from './findings/check.ts';
import type { Checked } from './findings/context.ts';
import { error, sorted, withoutEchoes, type Finding } from './findings/finding.ts';
import { checkProof } from './findings/proof.ts';
import { checkSpelling } from './findings/spelling.ts';
import { sceneQuality, type SceneQuality } from './quality/scene-quality.ts';
import { provedPart } from './report/proved-part.ts';
import type { SceneReport } from './report/scene-report.ts';
import { findingOf, readSceneFolder, type SceneDraft } from './scene-folder.ts';
import { scanScript } from './source/scan-script.ts';
import { checkWalks } from './walks/check-walks.ts';

export type Stage = 'reading' | 'script' | 'model' | 'playing' | 'done';

export interface CheckOptions {
  /** Facts that any scene exports. */
  readonly exportedFacts: readonly string[];
  readonly limits?: Limits;
  readonly ranges?: boolean;
  /** Let the guess-bots play; yes unless told otherwise. */
  readonly bots?: boolean;
  /** Ids of the people there are pictures of. */
  readonly drawn?: ReadonlySet<string>;
  /** Look every word up; it takes two seconds and 250 MB to open the dictionaries. */
  readonly spelling?: boolean;
  readonly onProgress?: (stage: Stage, count: number) => void;
}

/** For a lone script that does not say what its backstage budget is. */
const DEFAULT_MINUTES = 20;

export function checkScene(dir: string, options: CheckOptions): SceneReport {
  const began = performance.now();
  options.onProgress?.('reading', 0);
  const draft = readSceneFolder(dir);
  const checked: Checked = {
    ...draft,
    mainFile: draft.inkFile,
    exportedFacts: new Set(options.exportedFacts),
    drawn: options.drawn ?? null,
    isScene: true,
  };
  return check({
    checked,
    slug: draft.slug,
    kind: 'scene',
    compiled: draft.compiled,
    draft,
    found: draft.findings,
    options,
    began,
  });
}

export function checkInkFile(file: string, options: CheckOptions): SceneReport {
  const began = performance.now();
  const mainFile = path.resolve(file);
  options.onProgress?.('reading', 0);
  const found: Finding[] = [];
  const compiled = compileOrTell(mainFile, found);
  const script = scanScript(compiled ? [mainFile, ...compiled.deps] : []);
  const checked: Checked = {
    mainFile,
    script,
    scene: null,
    ratings: null,
    tables: {},
    exportedFacts: new Set(options.exportedFacts),
    isScene: false,
  };
  const kind = compiled && speaksOurWords(compiled, checked) ? 'script' : 'ink';
  return check({ checked, slug: path.basename(mainFile, '.ink'), kind, compiled, draft: null, found, options, began });
}

interface Job {
  readonly checked: Checked;
  readonly slug: string;
  readonly kind: SceneReport['kind'];
  readonly compiled: CompiledInk | null;
  readonly draft: SceneDraft | null;
  readonly found: readonly Finding[];
  readonly options: CheckOptions;
  readonly began: number;
}

function check(job: Job): SceneReport {
  const { checked, compiled, kind, options } = job;
  const ours = kind !== 'ink';
  const minutes = checked.scene?.value.budgetMinutes ?? DEFAULT_MINUTES;
  const findings = [...job.found, ...(ours ? checkSource(checked) : []), ...(ours && options.spelling ? checkSpelling(checked) : [])];
  const exploration = compiled && explored(job, compiled, minutes, findings);
  const walks =
    job.draft &&
    checkWalks({
      dir: job.draft.dir,
      slug: job.slug,
      // without scene.json nobody knows how many minutes there are backstage, and so not what is offered
      story: compiled && checked.scene && (JSON.parse(compiled.json) as object),
      minutes,
      endings: checked.scene && { ids: Object.keys(checked.scene.value.endings), placeOf: (id) => checked.scene!.json.placeOf(['endings', id]) },
    });
  findings.push(...(walks?.findings ?? []));
  const ratings = checked.ratings?.value ?? null;
  const walkScores = walks?.walks.map(({ name, play }) => score(name, ratings, play ? [play] : [])) ?? [];
  const walksMean = walks?.walks.some(({ play }) => play)
    ? score(
        'golden walks',
        ratings,
        walks.walks.flatMap(({ play }) => play ?? []),
      )
    : null;
  let bots: BotPlays | null = null;
  let quality: SceneQuality | null = null;
  if (exploration && ours && (options.bots ?? true) && isPlayable(exploration)) {
    options.onProgress?.('playing', 0);
    bots = playBots(exploration.graph, minutes, ratings);
    quality = sceneQuality({ ...checked, exploration }, bots, walkScores);
    // who comes out best is not known before the choices have been rated
    if (!findings.some(({ rule }) => rule === 'not-written')) findings.push(...botFindings({ ...checked, exploration }, bots, quality));
  }
  options.onProgress?.('done', exploration?.states ?? 0);
  return {
    slug: job.slug,
    ...provedPart(exploration, checked.scene?.value ?? null, bots),
    findings: sorted(withoutEchoes(findings)),
    ms: Math.round(performance.now() - job.began),
    file: checked.mainFile,
    kind,
    lines: checked.script.texts.filter((text) => text.kind === 'line').length,
    words: bots?.words ?? null,
    decisions: bots?.decisions ?? null,
    walks:
      walks?.walks.map(({ name, ok }, index) => ({ name, ok, soundness: walkScores[index]?.soundness ?? null })) ?? [],
    bots: bots?.bots ?? [],
    walksMean,
    study: bots?.studied ?? null,
    modes: bots?.studied.modes ?? null,
    quality,
  };
}

function explored(
  { checked, options, kind }: Job,
  compiled: CompiledInk,
  budgetMinutes: number,
  findings: Finding[],
): Exploration | null {
  const ours = kind !== 'ink';
  try {
    const exploration = explore({
      compiled,
      mainFile: checked.mainFile,
      useModel: ours,
      budgetMinutes,
      ...(options.limits && { limits: options.limits }),
      ...(options.ranges !== undefined && { ranges: options.ranges }),
      onProgress: (stage, count) => options.onProgress?.(stage, count),
    });
    const all = { ...checked, exploration };
    findings.push(...checkProof(all, ours), ...(ours ? checkOffered(all) : []));
    return exploration;
  } catch (cause) {
    // inkjs gives up on some stories with an exception of its own; say so calmly and go on with the rest
    const reason = cause instanceof Error ? cause.message : String(cause);
    findings.push(
      error({ file: checked.mainFile, line: 1 }, 'not-explored', `the story could not be walked through: ${reason}`),
    );
    return null;
  }
}

/** The bots need to know where every road goes, and that it comes to an end. */
function isPlayable({ graph, errors, circles }: Exploration): boolean {
  return graph.complete && !errors.length && !circles.length && graph.asked.every(({ question }) => question);
}

function speaksOurWords(compiled: CompiledInk, { script }: Checked): boolean {
  const names = Object.keys(GETTERS) as Getter[];
  const asks = [...readInkFacts(compiled.json).externals].some((name) => isOneOf(names, name));
  return asks || script.texts.some(({ tags }) => parseTags(tags).tags.id !== '');
}

function compileOrTell(file: string, found: Finding[]): CompiledInk | null {
  try {
    const compiled = compileInk(file);
    found.push(...compiled.warnings.map(findingOf));
    return compiled;
  } catch (cause) {
    if (!(cause instanceof InkError)) throw cause;
    found.push(...cause.diagnostics.map(findingOf));
    return null;
  }
}
