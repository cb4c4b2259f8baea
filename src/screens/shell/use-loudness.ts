import { useEffect } from 'react';
import type { App } from '../app-context.ts';

/** Tells the sound what the player has set. */
export function useLoudness({ sound, settings }: App): void {
  const { sound: on, soundAmbience: ambience, soundEffects: effects, soundInterface } = settings;
  useEffect(() => sound?.set({ on, ambience, effects, interface: soundInterface }), [sound, on, ambience, effects, soundInterface]);
}
