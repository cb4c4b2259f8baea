import { useSyncExternalStore } from 'react';
import { useApp } from '../app-context.ts';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether nothing may move, by the player's wish or the device's. */
export function useIsStill(): boolean {
  const { motion } = useApp().settings;
  const system = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches, () => false);
  return motion === 'reduced' || system;
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
