/** The JavaScript that the catalogue, a scene and a translation become. */
import type { SceneCard } from '#story/catalogue.ts';
import type { SceneBundle, StringTable } from '#story/scene.ts';
import { TABLE_LANGUAGES, type SceneFolder, type TableLanguage } from '../scene-folder.ts';

export const CARDS = 'virtual:cards/';
export const SCENE = 'virtual:scene/';
export const TABLE = 'virtual:table/';
export type TableName = readonly [slug: string, language: TableLanguage];

/** `cards` in Bokmål. */
export function catalogueCode(cards: readonly SceneCard[], tables: readonly TableName[]): string {
  const others = TABLE_LANGUAGES.map((language) => `${language}: () => import(${JSON.stringify(CARDS + language)})`);
  const scenes = cards.map(({ slug }) => `${JSON.stringify(slug)}: () => import(${JSON.stringify(SCENE + slug)})`);
  const texts = tables.map(([slug, language]) => {
    const key = `${slug}_${language}`;
    return `${JSON.stringify(key)}: () => import(${JSON.stringify(TABLE + key)})`;
  });
  return `const cards = ${parsed(cards)};
const others = { ${others.join(', ')} };
const scenes = { ${scenes.join(', ')} };
const tables = { ${texts.join(', ')} };
export const catalogue = {
  cards,
  async cardsIn(language) {
    return Object.hasOwn(others, language) ? (await others[language]()).default : cards;
  },
  async loadScene(slug) {
    if (!Object.hasOwn(scenes, slug)) throw new Error('There is no scene ' + slug);
    return (await scenes[slug]()).default;
  },
  async loadTable(slug, language) {
    const key = slug + '_' + language;
    return Object.hasOwn(tables, key) ? (await tables[key]()).default : {};
  },
};`;
}

/** In dev, a new script is handed to the app instead of reloading the page, so that the writer keeps the place. */
export function sceneCode({ slug, scene, story, hash, ratings }: SceneFolder): string {
  const bundle: SceneBundle = { scene, story, hash, ratings };
  return `export default ${parsed(bundle)};
if (import.meta.hot) import.meta.hot.accept((next) => {
  if (next) window.dispatchEvent(new CustomEvent('ink:update', { detail: { slug: ${JSON.stringify(slug)}, bundle: next.default } }));
});`;
}

export function dataCode(data: StringTable | readonly SceneCard[]): string {
  return `export default ${parsed(data)};`;
}

/** A string for JSON.parse is read faster than an object literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
