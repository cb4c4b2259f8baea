import { useEffect, useMemo, useState } from 'react';
import type { House } from '#journal/house.ts';
import type { RunStart } from '#run/run.ts';
import { useApp } from '../app-context.ts';
import { agreedIn, holdsPlaces, type Agreed } from '../shared/agreed.ts';

/** The office's words for this run. They come when they come: until then the game's own stand there. */
export function useAgreed(start: Pick<RunStart, 'house'>): Agreed {
  const { house, t } = useApp();
  const [page, setPage] = useState<House | null>(null);
  useEffect(() => {
    if (!holdsPlaces(start)) return undefined;
    let wanted = true;
    void house().then((found) => { if (wanted) setPage(found); });
    return () => { wanted = false; };
  }, [start, house]);
  return useMemo(() => agreedIn(page, t), [page, t]);
}
