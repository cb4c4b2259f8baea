import { useSyncExternalStore } from 'react';
import { useApp } from '../app-context.ts';

const QUERY = '(prefers-color-scheme: dark)';

/** Whether the page is dark now, by the player's wish or else by the device's. */
export function useIsDark(): boolean {
  const { theme } = useApp().settings;
  const system = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches, () => false);
  return theme === 'system' ? system : theme === 'dark';
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
