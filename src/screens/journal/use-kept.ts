import { useCallback, useEffect, useState } from 'react';
import { readEverything } from '#journal/everything.ts';
import type { Everything } from '#journal/export-file.ts';
import { useApp } from '../app-context.ts';

export interface KeptHere extends Everything {
  readonly unreadable: number;
}

const NOTHING: KeptHere = { runs: [], notes: [], path: null, checks: [], house: null, unreadable: 0 };

interface UseKept {
  readonly kept: KeptHere | null;
  /** Reads it again. */
  reload(): Promise<void>;
  /** Everything was deleted: to look would make a new database, and nothing at all is to be left. */
  forget(): void;
}

/** All that is kept; null until it has been read. */
export function useKept(): UseKept {
  const { journal } = useApp();
  const [kept, setKept] = useState<KeptHere | null>(null);
  const reload = useCallback(async () => {
    const [everything, { unreadable }] = await Promise.all([readEverything(journal), journal.runs()]);
    setKept({ ...everything, unreadable });
  }, [journal]);
  useEffect(() => void reload(), [reload]);
  const forget = useCallback(() => setKept(NOTHING), []);
  return { kept, reload, forget };
}
