/** What the device wishes, one question and one listener each: asking anew at every render makes the browser style the page. */
import { useCallback, useSyncExternalStore } from 'react';

export type MediaQuery = '(prefers-color-scheme: dark)' | '(prefers-reduced-motion: reduce)';

const lists = new Map<MediaQuery, MediaQueryList>();

function listOf(query: MediaQuery): MediaQueryList {
  const list = lists.get(query) ?? matchMedia(query);
  lists.set(query, list);
  return list;
}

/** False in a prerendered page, which knows no device. */
export function useMedia(query: MediaQuery): boolean {
  const subscribe = useCallback((onChange: () => void) => {
    const list = listOf(query);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [query]);
  return useSyncExternalStore(subscribe, () => listOf(query).matches, () => false);
}
