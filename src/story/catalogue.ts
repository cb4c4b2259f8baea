/** Which scenes there are, and how to fetch one. The build makes the list; each scene and each language is a lazy chunk. */
import type { Scene, SceneBundle, StringTable } from './scene.ts';
import type { Look } from './vocabulary.ts';

/** What the start page and the briefing say of a scene before it is fetched, in one language. */
export type SceneCard = Pick<Scene, 'slug' | 'minutes' | 'sensitivity' | 'category' | 'channel' | 'review' | 'scored' | 'lifelines'> & {
  readonly title: string;
  readonly contentNote: string | null;
  readonly briefing: Readonly<Record<keyof Scene['briefing'], string>>;
  /** Cast id and name of the person the scene is about, and the face on its card: the first look scene.json names. */
  readonly person: { readonly id: string; readonly name: string; readonly look: Look };
};

export type Language = 'nb' | 'en' | 'nn';

export interface Catalogue {
  /** In Bokmål, which is always there, or in the language that is read. */
  readonly cards: readonly SceneCard[];
  /** Rejects when they cannot be fetched. */
  cardsIn(language: Language): Promise<readonly SceneCard[]>;
  /** Rejects when the chunk cannot be fetched. */
  loadScene(slug: string): Promise<SceneBundle>;
  /** An empty table where there is none: the source text is used then. */
  loadTable(slug: string, language: Language): Promise<StringTable>;
}
