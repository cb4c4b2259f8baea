/** Where the project lies, and how its files are named to people. */
import fs from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '#lib/result.ts';
import type { Finding } from './findings/finding.ts';
import type { SceneReport } from './report/scene-report.ts';
import { didYouMean } from './words/nearest.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const STORIES = path.join(ROOT, 'stories');

/** Folders with a scene in them, in order of their names. */
export function sceneFolders(stories: string): string[] {
  if (!fs.existsSync(stories)) return [];
  return fs
    .readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(stories, name))
    .filter((dir) => fs.existsSync(path.join(dir, 'scene.ink')) || fs.existsSync(path.join(dir, 'scene.json')))
    .sort();
}

/** Facts that scenes leave behind for later ones. A scene.json that cannot be read exports nothing. */
export function exportedFacts(folders: readonly string[]): string[] {
  return [...new Set(folders.flatMap(factsOf))].sort();
}

function factsOf(dir: string): string[] {
  try {
    const scene = JSON.parse(fs.readFileSync(path.join(dir, 'scene.json'), 'utf8')) as {
      facts?: Record<string, { export?: unknown }>;
    };
    return Object.entries(scene.facts ?? {})
      .filter(([, fact]) => fact.export === true)
      .map(([name]) => name);
  } catch {
    return []; // the check of that scene says what is wrong with it
  }
}

/** Ids of the people who can be seen. */
export function drawnPeople(): ReadonlySet<string> {
  const people = JSON.parse(fs.readFileSync(path.join(ROOT, 'assets/art/people.json'), 'utf8')) as object; // made by npm run art
  return new Set(Object.keys(people));
}

/** From the project's root; a file outside it keeps its full name. */
export function named(file: string): string {
  const relative = path.relative(ROOT, file);
  return relative.startsWith('..') ? file : relative.split(path.sep).join('/');
}

/** A folder, an .ink file or the bare name of a scene; null when none is asked for. */
export function sceneNamed(asked: string | null, stories: string): Result<string | null, string> {
  if (asked === null || asked.endsWith('.ink')) return ok(asked);
  const isFolder = (place: string) => fs.existsSync(place) && fs.statSync(place).isDirectory();
  if (isFolder(asked)) return ok(asked);
  const slug = path.basename(asked);
  if (isFolder(path.join(stories, slug))) return ok(path.join(stories, slug));
  const scenes = sceneFolders(stories).map((folder) => path.basename(folder));
  return err(`${asked} is neither an .ink file nor a scene${didYouMean(slug, scenes) || '.'}`);
}

export function withNamedFiles(report: SceneReport): SceneReport {
  return { ...report, file: named(report.file), findings: report.findings.map(withNamedFile) };
}

export function withNamedFile(finding: Finding): Finding {
  return { ...finding, file: named(finding.file), message: finding.message.replaceAll(ROOT + path.sep, '') };
}
