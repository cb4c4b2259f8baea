/** How loud everything is: from what is to be heard and what the player has set to a gain for each loop. Pure. */
import type { Ambience, Sounds } from './sounds-of.ts';

export interface Levels {
  readonly on: boolean;
  /** Each 0–10. */
  readonly ambience: number;
  readonly effects: number;
  readonly interface: number;
}

export type Loop = Ambience | 'rain' | 'pad' | 'pulse';

/** The files are made to lie well beside each other (assets/sound); these are for when several sound at once. Design values. */
const UNDER_PAD = 0.7;
const UNDER_RAIN = 0.7;
const PAD = 0.75;
const PULSE = 0.85;
/** What is left of everything else when it becomes quiet. */
const HUSHED = 0.15;

/** An ear hears steps, not shares: 10 is the file as it is, 5 sounds half as loud. */
export function gainOf(level: number): number {
  return Math.min(1, Math.max(0, level / 10)) ** 1.7;
}

/** Gains 0–1 of the loops that are to be heard; all others are silent. */
export function mixOf(sounds: Sounds, levels: Levels, hushed: boolean): ReadonlyMap<Loop, number> {
  const mix = new Map<Loop, number>();
  const volume = levels.on ? gainOf(levels.ambience) : 0;
  if (volume === 0) return mix;
  const hush = hushed ? HUSHED : 1;
  if (sounds.ambience) mix.set(sounds.ambience, volume * hush * (sounds.pad ? UNDER_PAD : 1) * (sounds.rain ? UNDER_RAIN : 1));
  if (sounds.rain) mix.set('rain', volume * hush);
  if (sounds.pad) mix.set('pad', volume * hush * PAD);
  // a heart is heard best when it is quiet
  if (sounds.pulse) mix.set('pulse', volume * PULSE);
  return mix;
}
