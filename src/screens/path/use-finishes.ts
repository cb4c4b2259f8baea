import { useEffect, useState } from 'react';
import type { StoredRun } from '#journal/journal.ts';
import type { Finish } from '#week/progress.ts';
import { useApp } from '../app-context.ts';
import { dayOf } from '../shared/days.ts';

/** Every scene that was played to its end on this device, and the day; null until the journal has been read. */
export function useFinishes(): readonly Finish[] | null {
  const { journal } = useApp();
  const [finishes, setFinishes] = useState<readonly Finish[] | null>(null);
  useEffect(() => {
    let wanted = true;
    journal.runs().then(
      ({ runs }) => { if (wanted) setFinishes(finishesIn(runs)); },
      () => { if (wanted) setFinishes([]); },
    );
    return () => { wanted = false; };
  }, [journal]);
  return finishes;
}

export function finishesIn(runs: readonly StoredRun[]): readonly Finish[] {
  return runs.filter(({ ending }) => ending !== null).map(({ run, updatedAt }) => ({ scene: run.scene, day: dayOf(updatedAt) }));
}
