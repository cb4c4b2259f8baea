import { useLayoutEffect } from 'react';
import type { Settings } from '#journal/settings.ts';
import { applyLook } from './look.ts';

/** Follows the settings and the device's own theme. */
export function useLook(settings: Settings): void {
  useLayoutEffect(() => {
    const media = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => applyLook(document.documentElement, settings, media.matches);
    apply();
    media.addEventListener('change', apply);
    return () => media.removeEventListener('change', apply);
  }, [settings]);
}
