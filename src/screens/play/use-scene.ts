import { useEffect, useState } from 'react';
import type { SceneBundle } from '#story/scene.ts';
import { useApp } from '../app-context.ts';
import type * as playable from './playable.ts';
import { fetchTable, type SceneTable } from './scene-table.ts';

/** The scene and what plays it. The screen brings Ink's runtime along, which the briefing can do without. */
interface Playable {
  readonly bundle: SceneBundle;
  readonly table: SceneTable;
  readonly Screen: typeof playable.PlayScreen;
  readonly Rehearsal: typeof playable.Rehearsal;
}

export type SceneState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | ({ readonly kind: 'ready' } & Playable);

/** Fetches a scene while the player reads the briefing. */
export function useScene(slug: string): SceneState {
  const { catalogue, language } = useApp();
  const [loaded, setLoaded] = useState<Playable | { error: unknown } | null>(null);

  useEffect(() => {
    let here = true;
    Promise.all([catalogue.loadScene(slug), fetchTable(catalogue, slug, language), import('./playable.ts')]).then(
      ([bundle, table, { PlayScreen: Screen, Rehearsal }]) => { if (here) setLoaded({ bundle, table, Screen, Rehearsal }); },
      (error: unknown) => { if (here) setLoaded({ error }); },
    );
    return () => { here = false; };
  }, [catalogue, slug, language]);

  useEffect(() => {
    if (!import.meta.hot) return undefined;
    // the writer saved the script
    const update = ({ detail }: CustomEvent<{ slug: string; bundle: SceneBundle }>) => {
      if (detail.slug === slug) setLoaded((before) => (before && 'bundle' in before ? { ...before, bundle: detail.bundle } : before));
    };
    addEventListener('ink:update', update);
    return () => removeEventListener('ink:update', update);
  }, [slug]);

  if (!loaded) return { kind: 'loading' };
  return 'bundle' in loaded ? { kind: 'ready', ...loaded } : { kind: 'failed', error: loaded.error };
}
