/**
 * Vite plugin that gives the game its catalogue (`virtual:catalogue`): the cards of all scenes in Bokmål built in; one lazy chunk
 * for the cards in each other language, one for each scene, and one for each translation of it. The game itself never imports
 * anything from stories/. Which chunk is which stands in scenes.json, for a server that plays the same scene as the page.
 */
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Result } from '#lib/result.ts';
import type { Language, SceneCard } from '#story/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { TABLE_LANGUAGES, type TableLanguage } from '../scene-folder.ts';
import { CARDS, catalogueCode, dataCode, sceneCode, SCENE, TABLE, type TableName } from './scene-code.ts';
import { openShelf, type SceneShelf } from './scene-shelf.ts';
import { showFindings, showWarning, type Shower } from './show-findings.ts';

const CATALOGUE = 'virtual:catalogue';
/** Rollup's mark of a module without a file. */
const MARK = '\0';

export function inkScenes({ stories = 'stories' } = {}): Plugin {
  let shelf: SceneShelf = openShelf(path.resolve(stories));
  // a writer plays a scene long before it is translated; only what is shipped must be whole
  let isBuild = false;
  return {
    name: 'frontstage:ink-scenes',
    enforce: 'pre',
    configResolved(config) {
      shelf = openShelf(path.resolve(config.root, stories));
      isBuild = config.command === 'build' && !config.build.ssr;
    },
    buildStart() {
      if (!isBuild) return;
      if (!shelf.slugs().length) this.error(`there is no scene in ${stories}`);
      const faults = shelf.slugs().flatMap((slug) => shelf.faults(slug));
      if (faults.length) showFindings(this, faults);
    },
    watchChange: (file) => shelf.forget(path.normalize(file)),
    resolveId: {
      filter: { id: /^virtual:(catalogue$|cards\/|scene\/|table\/)/ },
      handler: (id) => MARK + id,
    },
    load: {
      filter: { id: /^\0virtual:(catalogue$|cards\/|scene\/|table\/)/ },
      handler(id) {
        return { code: codeOf(id.slice(MARK.length), shelf, this), map: null, moduleType: 'js' };
      },
    },
    generateBundle(_, bundle) {
      if (isBuild) this.emitFile({ type: 'asset', fileName: 'scenes.json', source: `${JSON.stringify(chunksOf(bundle, shelf.slugs()), null, 1)}\n` });
    },
  };
}

/** In which file of the build a scene and its translations are. */
export interface SceneChunks {
  readonly scene: string;
  readonly tables: Readonly<Partial<Record<TableLanguage, string>>>;
}

function chunksOf(bundle: Rolldown.OutputBundle, slugs: readonly string[]): Record<string, SceneChunks> {
  const files = new Map(Object.values(bundle).flatMap((output) => (output.type === 'chunk' && output.facadeModuleId ? [[output.facadeModuleId, output.fileName]] : [])));
  return Object.fromEntries(slugs.flatMap((slug) => {
    const scene = files.get(MARK + SCENE + slug);
    const tables = TABLE_LANGUAGES.flatMap((language) => {
      const table = files.get(`${MARK}${TABLE}${slug}_${language}`);
      return table === undefined ? [] : [[language, table]];
    });
    return scene === undefined ? [] : [[slug, { scene, tables: Object.fromEntries(tables) as SceneChunks['tables'] }]]; // by the languages there are
  }));
}

interface Context extends Shower {
  addWatchFile(file: string): void;
}

function codeOf(name: string, shelf: SceneShelf, context: Context): string {
  if (name === CATALOGUE) return codeOfCatalogue(shelf, context);
  if (name.startsWith(CARDS)) return dataCode(cardsIn(name.slice(CARDS.length) as Language, shelf, context)); // as scene-code.ts wrote it
  const [slug = '', language] = name.slice((name.startsWith(SCENE) ? SCENE : TABLE).length).split('_');
  const loaded = shelf.folder(slug);
  // watched before the error is thrown: else a repair would go unseen, and the overlay would stay
  for (const file of shelf.files(slug)) if (!loaded.ok || isPartOf(name, file)) context.addWatchFile(file);
  const folder = orShow(loaded, context);
  if (name.startsWith(TABLE)) return dataCode(folder.tables[language as TableLanguage] ?? {}); // as scene-code.ts wrote it
  for (const finding of folder.warnings) showWarning(context, finding);
  return sceneCode(folder);
}

/** A script that is saved must not reload its translations: that would reload the page, and the place would be lost. */
function isPartOf(name: string, file: string): boolean {
  const table = TABLE_LANGUAGES.find((language) => path.basename(file) === `${language}.json`);
  return name.startsWith(TABLE) ? name.endsWith(`_${table}`) : table === undefined;
}

function codeOfCatalogue(shelf: SceneShelf, context: Context): string {
  const tables = shelf.slugs().flatMap((slug) => languagesOf(shelf, slug).map((language): TableName => [slug, language]));
  return catalogueCode(cardsIn('nb', shelf, context), tables);
}

function cardsIn(language: Language, shelf: SceneShelf, context: Context): readonly SceneCard[] {
  return shelf.slugs().map((slug) => {
    for (const file of shelf.files(slug)) if (path.basename(file) === 'scene.json') context.addWatchFile(file);
    return orShow(shelf.card(slug, language), context);
  });
}

function languagesOf(shelf: SceneShelf, slug: string): readonly TableLanguage[] {
  const folder = shelf.folder(slug);
  return folder.ok ? TABLE_LANGUAGES.filter((language) => folder.value.tables[language]) : [];
}

function orShow<T>(result: Result<T, readonly Finding[]>, context: Shower): T {
  return result.ok ? result.value : showFindings(context, result.error);
}
