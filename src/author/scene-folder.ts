/** One scene folder read from disk and judged by its schemas: what the build packs and what the checker starts from. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { err, ok, type Result } from '#lib/result.ts';
import { ratingsSchema, sceneSchema, tableSchema, type Ratings, type Scene, type StringTable } from '#story/scene.ts';
import { compileInk, InkError, type CompiledInk } from './compile/compile-ink.ts';
import type { InkDiagnostic } from './compile/diagnostic.ts';
import { error, type Finding, type Place } from './findings/finding.ts';
import { isTranslated } from './fill/unwritten.ts';
import { readJson, type LocatedJson } from './source/located-json.ts';
import { scanScript } from './source/scan-script.ts';
import type { Script } from './source/script.ts';
import { inkInWords } from './words/ink-words.ts';
import { shapeInWords } from './words/shape-words.ts';

export const TABLE_LANGUAGES = ['en', 'nn'] as const;
export type TableLanguage = (typeof TABLE_LANGUAGES)[number];

/** A scene that is whole. */
export interface SceneFolder {
  readonly dir: string;
  readonly slug: string;
  readonly scene: Scene;
  readonly ratings: Ratings;
  /** A language without a file is missing here; the source text is used then. */
  readonly tables: Readonly<Partial<Record<TableLanguage, StringTable>>>;
  /** Bokmål by line or choice id. */
  readonly texts: StringTable;
  /** What the Ink compiler wrote, as text and parsed. */
  readonly json: string;
  readonly story: object;
  readonly hash: string;
  /** Every file that was read; a watcher follows them. */
  readonly files: readonly string[];
  /** Messages of the Ink compiler that are no errors. */
  readonly warnings: readonly Finding[];
}

/** A parsed file together with where its parts stand. */
export interface Located<T> {
  readonly value: T;
  readonly json: LocatedJson;
}

/** What could be read of a folder, whole or not: a fault in one file must not hide those in the others. */
export interface SceneDraft {
  readonly dir: string;
  readonly slug: string;
  readonly inkFile: string;
  readonly compiled: CompiledInk | null;
  readonly script: Script;
  readonly scene: Located<Scene> | null;
  readonly ratings: Located<Ratings> | null;
  readonly tables: Readonly<Partial<Record<TableLanguage, Located<StringTable>>>>;
  readonly findings: readonly Finding[];
}

export function loadSceneFolder(dir: string): Result<SceneFolder, readonly Finding[]> {
  return wholeScene(readSceneFolder(dir));
}

export function wholeScene(draft: SceneDraft): Result<SceneFolder, readonly Finding[]> {
  const errors = draft.findings.filter(({ severity }) => severity === 'error');
  const { compiled, scene, ratings } = draft;
  if (errors.length || !compiled || !scene || !ratings) return err(errors);
  const tables = Object.fromEntries(Object.entries(draft.tables).map(([language, table]) => [language, table.value]));
  const texts = Object.fromEntries(draft.script.texts.filter(({ id }) => id).map(({ id, text }) => [id, text]));
  return ok({
    dir: draft.dir,
    slug: draft.slug,
    scene: scene.value,
    ratings: ratings.value,
    tables,
    texts,
    json: compiled.json,
    story: JSON.parse(compiled.json) as object,
    hash: storyHash(compiled.json, scene.value.budgetMinutes),
    files: filesOf(draft),
    warnings: draft.findings,
  });
}

/** Changes when the compiled script or the backstage budget does; stored runs carry it. */
export function storyHash(json: string, budgetMinutes: number): string {
  return createHash('sha256').update(`${json}\n${budgetMinutes}`).digest('hex').slice(0, 12);
}

export function readSceneFolder(dir: string): SceneDraft {
  const folder = path.resolve(dir);
  const inkFile = path.join(folder, 'scene.ink');
  const findings: Finding[] = [];
  const compiled = compile(inkFile, findings);
  const scene = readParsed(path.join(folder, 'scene.json'), sceneSchema, findings);
  const ratings = readParsed(path.join(folder, 'ratings.json'), ratingsSchema, findings);
  const slug = path.basename(folder);
  if (scene && scene.value.slug !== slug) {
    findings.push(
      error(
        scene.json.placeOf(['slug']),
        'wrong-slug',
        `slug is ${scene.value.slug}, but the folder is ${slug}; make them the same`,
      ),
    );
  }
  const tables = readTables(folder, findings);
  const script = scanScript(fs.existsSync(inkFile) ? [inkFile, ...(compiled?.deps ?? [])] : []);
  return { dir: folder, slug, inkFile, compiled, script, scene, ratings, tables, findings };
}

function filesOf(draft: SceneDraft): string[] {
  const jsonFiles = [draft.scene, draft.ratings, ...Object.values(draft.tables)].flatMap(
    (part) => part?.json.file ?? [],
  );
  return [draft.inkFile, ...(draft.compiled?.deps ?? []), ...jsonFiles];
}

function compile(inkFile: string, findings: Finding[]): CompiledInk | null {
  try {
    const compiled = compileInk(inkFile);
    findings.push(...compiled.warnings.map(findingOf));
    return compiled;
  } catch (cause) {
    if (!(cause instanceof InkError)) throw cause;
    findings.push(...cause.diagnostics.map(findingOf));
    return null;
  }
}

export function findingOf(diagnostic: InkDiagnostic): Finding {
  const { severity, file, line } = diagnostic;
  return { severity: severity === 'note' ? 'info' : severity, file, line, rule: `ink-${severity}`, message: inkInWords(diagnostic) };
}

function readTables(folder: string, findings: Finding[]): SceneDraft['tables'] {
  const tables: Partial<Record<TableLanguage, Located<StringTable>>> = {};
  for (const language of TABLE_LANGUAGES) {
    const file = path.join(folder, `${language}.json`);
    if (language !== 'en' && !fs.existsSync(file)) continue;
    const table = readParsed(file, tableSchema, findings);
    if (!table) continue;
    if (table.value.language !== language) {
      findings.push(
        error(
          table.json.placeOf(['language']),
          'wrong-language',
          `language is ${table.value.language} in ${language}.json`,
        ),
      );
    }
    const strings = Object.fromEntries(Object.entries(table.value.strings).filter(([, text]) => isTranslated(text)));
    tables[language] = { value: strings, json: table.json };
  }
  return tables;
}

function readParsed<S extends z.ZodType>(file: string, schema: S, findings: Finding[]): Located<z.infer<S>> | null {
  const json = readJson(file);
  if (!json.ok) {
    findings.push(json.error);
    return null;
  }
  for (const { key, line } of json.value.doubled) {
    findings.push(error({ file, line }, 'double-key', `"${key}" is there twice; only the last counts, remove one`));
  }
  const parsed = schema.safeParse(json.value.value);
  if (parsed.success) return { value: parsed.data, json: json.value };
  for (const issue of parsed.error.issues) {
    findings.push(error(placeOfIssue(json.value, issue), 'wrong-shape', shapeInWords(issue, valueAt(json.value.value, issue.path))));
  }
  return null;
}

/** A name nobody knows stands on a line of its own. */
function placeOfIssue(json: LocatedJson, issue: z.core.$ZodIssue): Place {
  const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  return json.placeOf(unknown === undefined ? issue.path : [...issue.path, unknown]);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}
