/** `npm run stories -- fill <folder>`: brings the tables of a scene into line with its script, so that only texts are left to write. */
import fs from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '#lib/result.ts';
import type { Ratings, Scene } from '#story/scene.ts';
import { explore } from '../explore/explore.ts';
import type { Finding } from '../findings/finding.ts';
import { TEMPLATE } from '../new-scene/new-scene.ts';
import { readJson } from '../source/located-json.ts';
import { checkIds } from '../findings/ids.ts';
import { checkWords } from '../findings/words.ts';
import { offeredSets } from '../findings/offered.ts';
import { readSceneFolder, type Located, type SceneDraft } from '../scene-folder.ts';
import { changesIn, ownChanges, type Change } from './changes.ts';
import { filledDecisions } from './fill-decisions.ts';
import { filledNames } from './fill-names.ts';
import { filledRatings, filledStrings } from './fill-tables.ts';
import { newWalks, staleWalks, type WalkFile } from './fill-walks.ts';

export interface Filled {
  readonly file: string;
  readonly changes: readonly Change[];
}

/** What was changed in which file, or why nothing was: a script that cannot be read says nothing about its tables. */
export function fillScene(dir: string): Result<readonly Filled[], readonly Finding[]> {
  const draft = readSceneFolder(dir);
  const { compiled, scene, ratings, script } = draft;
  const unreadable = draft.findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'wrong-slug');
  if (unreadable.length || !compiled || !scene || !ratings) return err(unreadable);
  const unsure = [...checkIds(draft), ...checkWords(draft)];
  if (unsure.length) return err(unsure); // an id that is left out or misspelt would cost its texts in the tables
  const exploration = explore({ compiled, mainFile: draft.inkFile, useModel: true, budgetMinutes: scene.value.budgetMinutes });
  const sets = offeredSets(exploration);
  const was = { scene: asWritten(scene), ratings: asWritten(ratings) };
  const decisions = filledDecisions(was.scene.decisions, sets, script.texts);
  return ok([
    ...write(scene, { ...was.scene, ...filledNames(was.scene, script.texts), decisions }),
    ...write(ratings, { ...was.ratings, ...filledRatings(was.ratings, sets, script.texts) }),
    ...writeStrings(draft),
    ...writeWalks(draft, exploration.endings),
  ]);
}

/** In the order of the file, not of the schema. The schema has read it and changes nothing. */
function asWritten<T extends Scene | Ratings>({ json }: Located<T>): T {
  return json.value as T;
}

function write({ json }: Located<unknown>, filled: object): Filled[] {
  const changes = changesIn(json.value, filled);
  if (!changes.length) return [];
  fs.writeFileSync(json.file, pretty(filled));
  const template = readJson(path.join(TEMPLATE, path.basename(json.file)));
  return [{ file: json.file, changes: template.ok ? ownChanges(changes, template.value.value) : changes }];
}

/** Read as it stands: what is still to be translated is left out of the draft. */
function writeStrings({ script, tables }: SceneDraft): Filled[] {
  const table = tables.en;
  if (!table) return [];
  const was = table.json.value as { readonly strings: Record<string, string> };
  return write(table, { ...was, strings: filledStrings(was.strings, script.texts) });
}

function writeWalks({ dir, slug, script }: SceneDraft, endings: Parameters<typeof newWalks>[1]): Filled[] {
  const folder = path.join(dir, 'walks');
  fs.mkdirSync(folder, { recursive: true });
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.walk')).map((name): WalkFile => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
  const stale = staleWalks(files, new Set(script.texts.flatMap(({ id, kind }) => (kind === 'choice' ? [id] : []))));
  const fresh = newWalks(slug, endings, files.filter((file) => !stale.includes(file)));
  for (const { name } of stale) fs.rmSync(path.join(folder, name));
  for (const { name, text } of fresh) fs.writeFileSync(path.join(folder, name), text);
  return [
    ...stale.map(({ name }) => ({ file: path.join(folder, name), changes: [{ kind: 'gone' as const, name, texts: ['it went through choices that are no longer there'] }] })),
    ...fresh.map(({ name }) => ({ file: path.join(folder, name), changes: [{ kind: 'new' as const, name }] })),
  ];
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
