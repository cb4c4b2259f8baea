import { useEffect, useState } from 'react';
import type { StoredRun } from '#journal/journal.ts';
import { useApp } from '../app-context.ts';
import { agreedIn, holdsPlaces } from '../shared/agreed.ts';
import type { LastLine } from './last-line.ts';
import { inOrder, shelfOf, type Shelf } from './shelf.ts';

/** Before the journal has been read the page is the first-time visitor's: that is also what the build writes into it. */
export function useShelf(): Shelf {
  const { journal, catalogue } = useApp();
  const [runs, setRuns] = useState<readonly StoredRun[]>([]);
  useEffect(() => {
    let wanted = true;
    journal.runs().then(
      (read) => {
        if (wanted) setRuns(read.runs);
      },
      // without a journal the page is the first-time visitor's
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [journal]);
  return shelfOf(inOrder(catalogue.cards), runs);
}

/** Null until it has been fetched; the card stands without it. */
export function useLastLine(stored: StoredRun): LastLine | 'not-fetched' | null {
  const { catalogue, language, house, t } = useApp();
  const [line, setLine] = useState<LastLine | 'not-fetched' | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<LastLine> => {
      const { scene, start } = stored.run;
      const [{ lastLineOf }, bundle, table, page] = await Promise.all([
        import('./last-line.ts'), catalogue.loadScene(scene), catalogue.loadTable(scene, language), holdsPlaces(start) ? house() : null,
      ]);
      return lastLineOf(stored, bundle, table, agreedIn(page, t));
    };
    void load()
      .catch((): 'not-fetched' => 'not-fetched')
      .then((loaded) => {
        if (wanted) setLine(loaded);
      });
    return () => {
      wanted = false;
    };
  }, [stored, catalogue, language, house, t]);
  return line;
}
