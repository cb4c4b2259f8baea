import { useEffect, useState } from 'react';
import { useApp } from '../app-context.ts';
import { agreedIn, holdsPlaces } from '../shared/agreed.ts';
import { debriefView, type DebriefView } from './debrief-view.ts';

export type DebriefState =
  | { readonly status: 'loading' }
  /** Not on this device. */
  | { readonly status: 'missing' }
  /** The scene could not be fetched, or its script no longer runs. */
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly view: DebriefView };

/** Fetches run, scene and language and replays. `attempt` counts up when the player asks to try again. */
export function useDebrief(runId: string, attempt: number): DebriefState {
  const { journal, catalogue, language, house, t } = useApp();
  const key = `${runId} ${language} ${attempt}`;
  const [result, setResult] = useState<{ readonly key: string; readonly state: DebriefState } | null>(null);

  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<DebriefState> => {
      const stored = await journal.run(runId);
      if (!stored) return { status: 'missing' };
      const slug = stored.run.scene;
      const [bundle, table, page] = await Promise.all([catalogue.loadScene(slug), catalogue.loadTable(slug, language), holdsPlaces(stored.run.start) ? house() : null]);
      return { status: 'ready', view: debriefView(stored, bundle, table, agreedIn(page, t)) };
    };
    void load()
      .catch((error: unknown): DebriefState => ({ status: 'failed', error }))
      .then((state) => {
        if (wanted) setResult({ key, state });
      });
    return () => {
      wanted = false;
    };
  }, [runId, language, key, journal, catalogue, house, t]);

  // a new language must not blank the page: the old words stand until the new have come
  if (result?.key === key || (result?.state.status === 'ready' && result.key.startsWith(`${runId} `))) return result.state;
  return { status: 'loading' };
}
