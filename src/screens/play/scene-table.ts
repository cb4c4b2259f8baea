import type { Catalogue, Language } from '#story/catalogue.ts';
import type { StringTable } from '#story/scene.ts';

/** A scene's words in one language. */
export interface SceneTable {
  readonly language: Language;
  readonly table: StringTable;
}

/** What the scene is written in needs none. */
export const SOURCE: SceneTable = { language: 'nb', table: {} };

/** Without its table a scene is told in Bokmål. Never rejects. */
export async function fetchTable({ loadTable }: Catalogue, slug: string, language: Language): Promise<SceneTable> {
  return loadTable(slug, language).then((table) => ({ language, table }), () => SOURCE);
}
