import { useEffect, useState } from 'react';
import type { StoredRun } from '#journal/journal.ts';
import { useApp } from '../app-context.ts';
import { debriefView, type DebriefView } from './debrief-view.ts';

/** Other times the same scene was played on this device, the newest first. */
export function useOtherRuns(view: DebriefView): readonly StoredRun[] {
  const { journal } = useApp();
  const [runs, setRuns] = useState<readonly StoredRun[]>([]);
  const { id, run: { scene } } = view.stored;
  useEffect(() => {
    let wanted = true;
    journal.runs().then(
      ({ runs: all }) => { if (wanted) setRuns(all.filter((one) => one.run.scene === scene && one.id !== id && one.run.inputs.length > 0)); },
      () => undefined, // nothing to compare with
    );
    return () => { wanted = false; };
  }, [journal, scene, id]);
  return runs;
}

/** The run read as the shown one is: by the scene as it is now. Null where nothing is chosen, `failed` where it no longer runs. */
export function otherView(view: DebriefView, other: StoredRun | undefined): DebriefView | 'failed' | null {
  if (!other) return null;
  try {
    return debriefView(other, view.bundle, view.table, view.agreed);
  } catch {
    return 'failed'; // the script has changed too much
  }
}
