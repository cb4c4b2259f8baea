import { useApp } from '../app-context.ts';
import { useMedia } from './use-media.ts';

/** Whether nothing may move, by the player's wish or the device's. */
export function useIsStill(): boolean {
  const { motion } = useApp().settings;
  const system = useMedia('(prefers-reduced-motion: reduce)');
  return motion === 'reduced' || system;
}
