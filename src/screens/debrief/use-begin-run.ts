import { useState } from 'react';
import type { Run } from '#run/run.ts';
import { useApp } from '../app-context.ts';

interface BeginRun {
  /** `place` is how many steps of it have been told already. */
  begin(run: Run, place: number): void;
  readonly notKept: boolean;
}

/** Puts a run in the journal and goes to play it. */
export function useBeginRun(): BeginRun {
  const { journal, now, newId } = useApp();
  const [notKept, setNotKept] = useState(false);
  const begin = async (run: Run, place: number): Promise<void> => {
    const id = newId();
    const at = now();
    const kept = await journal.save({ id, run, place, startedAt: at, updatedAt: at, ending: null });
    if (kept.ok) location.hash = `#/play/${run.scene}?run=${encodeURIComponent(id)}`;
    else setNotKept(true);
  };
  return { begin: (run, place) => void begin(run, place), notKept };
}
