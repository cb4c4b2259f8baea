import { useEffect, useState } from 'react';
import type { StoredRun } from '#journal/journal.ts';
import { useApp } from '../app-context.ts';

export type Stored = { readonly kind: 'looking' } | { readonly kind: 'none' } | { readonly kind: 'found'; readonly run: StoredRun };

/** The run named by the address, or else the newest of this scene that was begun and not ended. */
export function useStored(slug: string, runId: string | null): Stored {
  const { journal } = useApp();
  const [stored, setStored] = useState<Stored>({ kind: 'looking' });
  useEffect(() => {
    let here = true;
    const find = async (): Promise<StoredRun | null> => {
      if (runId) return journal.run(runId);
      return (await journal.runs()).runs.find(({ run, ending }) => run.scene === slug && ending === null) ?? null;
    };
    find().then(
      (run) => { if (here) setStored(run ? { kind: 'found', run } : { kind: 'none' }); },
      // a journal that cannot be read is as good as an empty one: the scene can still be played
      () => { if (here) setStored({ kind: 'none' }); },
    );
    return () => { here = false; };
  }, [journal, slug, runId]);
  return stored;
}
