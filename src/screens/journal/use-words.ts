/** Titles of scenes and endings, and the questions that were answered, in the player's language. */
import { useEffect, useMemo, useState } from 'react';
import type { StoredRun } from '#journal/journal.ts';
import { inLanguage } from '#story/in-language.ts';
import type { Scene } from '#story/scene.ts';
import { JOURNAL_TEXTS } from '#texts/pages/journal.ts';
import { LONG_TEXTS } from '#texts/long.ts';
import { useApp } from '../app-context.ts';
import { noteQuestion, noteText } from './note-words.ts';
import type { Words } from './timeline.ts';

export function useWords(runs: readonly StoredRun[]): Words {
  const { catalogue, language } = useApp();
  const scenes = useScenes(runs);
  return useMemo((): Words => {
    return {
      scene: (slug) => catalogue.cards.find((card) => card.slug === slug)?.title ?? JOURNAL_TEXTS[language].unknownScene,
      ending: (slug, ending) => {
        const title = scenes.get(slug)?.endings[ending]?.title;
        return title ? inLanguage(title, language) : null;
      },
      question: (note) => {
        const slug = runs.find(({ id }) => id === note.runId)?.run.scene;
        return noteQuestion(note, LONG_TEXTS[language].prompts, (slug && scenes.get(slug)) || null, language);
      },
      text: (note) => noteText(note, language),
    };
  }, [catalogue, language, scenes, runs]);
}

/** Of the scenes that were played. One that cannot be fetched is left out: the journal stands without its words. */
function useScenes(runs: readonly StoredRun[]): ReadonlyMap<string, Scene> {
  const { catalogue } = useApp();
  const [scenes, setScenes] = useState<ReadonlyMap<string, Scene>>(new Map());
  const played = [...new Set(runs.map(({ run }) => run.scene))].filter((slug) => catalogue.cards.some((card) => card.slug === slug)).toSorted().join(' ');
  useEffect(() => {
    let wanted = true;
    const load = async (slug: string): Promise<readonly (readonly [string, Scene])[]> => {
      try {
        return [[slug, (await catalogue.loadScene(slug)).scene]];
      } catch {
        return [];
      }
    };
    void Promise.all(played.split(' ').filter(Boolean).map(load)).then((loaded) => {
      if (wanted) setScenes(new Map(loaded.flat()));
    });
    return () => { wanted = false; };
  }, [catalogue, played]);
  return scenes;
}
