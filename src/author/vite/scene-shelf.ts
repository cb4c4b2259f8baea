/** The scene folders as the plugin sees them: each read once, and again only after one of its files has changed. */
import path from 'node:path';
import { err, ok, type Result } from '#lib/result.ts';
import type { Language, SceneCard } from '#story/catalogue.ts';
import { inLanguage } from '#story/in-language.ts';
import type { Localised, Scene } from '#story/scene.ts';
import { checkSource } from '../findings/check.ts';
import type { Finding } from '../findings/finding.ts';
import { drawnPeople, exportedFacts, sceneFolders } from '../project.ts';
import { readSceneFolder, wholeScene, type SceneDraft, type SceneFolder } from '../scene-folder.ts';

export interface SceneShelf {
  /** All folders that hold a scene, in a stable order. */
  slugs(): readonly string[];
  folder(slug: string): Result<SceneFolder, readonly Finding[]>;
  /** There is a card as soon as scene.json is right: one script with a mistake must not hide the other scenes. */
  card(slug: string, language: Language): Result<SceneCard, readonly Finding[]>;
  /** Everything that must not be shipped: what cannot be read, and what the checker calls an error from the files alone. */
  faults(slug: string): readonly Finding[];
  /** To be followed by a watcher, also while the scene is broken. */
  files(slug: string): readonly string[];
  forget(file: string): void;
}

const PARTS = ['scene.ink', 'scene.json', 'ratings.json', 'en.json'];

interface Read {
  readonly draft: SceneDraft;
  readonly whole: Result<SceneFolder, readonly Finding[]>;
}

export function openShelf(stories: string): SceneShelf {
  const read = new Map<string, Read>();

  function look(slug: string): Read {
    const known = read.get(slug);
    if (known) return known;
    const draft = readSceneFolder(path.join(stories, slug));
    const found = { draft, whole: wholeScene(draft) };
    read.set(slug, found);
    return found;
  }

  return {
    slugs: () => sceneFolders(stories).map((dir) => path.basename(dir)),
    folder: (slug) => look(slug).whole,
    card(slug, language) {
      const { draft, whole } = look(slug);
      if (draft.scene) return ok(cardOf(draft.scene.value, language));
      return err(whole.ok ? [] : whole.error);
    },
    faults(slug) {
      const { draft, whole } = look(slug);
      if (!whole.ok) return whole.error;
      const facts = new Set(exportedFacts(sceneFolders(stories)));
      return checkSource({ ...draft, mainFile: draft.inkFile, exportedFacts: facts, drawn: drawnPeople(), isScene: true }).filter(({ severity }) => severity === 'error');
    },
    files(slug) {
      const { draft, whole } = look(slug);
      const parts = PARTS.map((name) => path.join(draft.dir, name));
      return [...new Set([...parts, ...(whole.ok ? whole.value.files : whole.error.map(({ file }) => file))])];
    },
    forget(file) {
      // an included file may belong to several scenes
      if (file.startsWith(stories + path.sep)) read.clear();
    },
  };
}

function cardOf(scene: Scene, language: Language): SceneCard {
  const { slug, minutes, sensitivity, category, channel, review, scored, lifelines, briefing: { who, why, fixed, open } } = scene;
  const said = (text: Localised): string => inLanguage(text, language);
  const [id, { name, looks }] = Object.entries(scene.cast)[0]!; // the first of the cast is the one the scene is about
  return {
    slug, minutes, sensitivity, category, channel, review, ...(scored === undefined ? {} : { scored }), ...(lifelines ? { lifelines } : {}),
    title: said(scene.title),
    contentNote: scene.contentNote && said(scene.contentNote),
    briefing: { who: said(who), why: said(why), fixed: said(fixed), open: said(open) },
    person: { id, name, look: looks[0]! }, // the schema asks for at least one look
  };
}
