import { useApp } from '../app-context.ts';
import { useMedia } from './use-media.ts';

/** Whether the page is dark now, by the player's wish or else by the device's. */
export function useIsDark(): boolean {
  const { theme } = useApp().settings;
  const system = useMedia('(prefers-color-scheme: dark)');
  return theme === 'system' ? system : theme === 'dark';
}
