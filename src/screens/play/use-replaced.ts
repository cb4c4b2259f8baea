import { useEffect } from 'react';
import { useApp } from '../app-context.ts';

/** Begun again: the run that was left goes away once the new one is under way, so that only one waits to be continued. */
export function useReplaced(id: string | null, underWay: boolean): void {
  const { journal } = useApp();
  useEffect(() => {
    if (id && underWay) void journal.remove(id);
  }, [journal, id, underWay]);
}
