import type { Language } from '#story/catalogue.ts';

/** How the game is set up on this device. Kept in localStorage, since it is needed before the first paint. */
export interface Settings {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  readonly textSize: 'normal' | 'large' | 'larger';
  readonly motion: 'system' | 'reduced';
  readonly help: 'novice' | 'experienced';
  /** The picture behind the dialogue. Off leaves the same game on plain paper. */
  readonly stage: boolean;
  /** Off until the player turns it on: many play at a desk among others. */
  readonly sound: boolean;
  /** How loud each kind is, 0–10. */
  readonly soundAmbience: number;
  readonly soundEffects: number;
  readonly soundInterface: number;
  /** False until the worked example has been read or skipped. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'nb',
  theme: 'system',
  textSize: 'normal',
  motion: 'system',
  help: 'novice',
  stage: true,
  sound: false,
  soundAmbience: 8,
  soundEffects: 8,
  soundInterface: 6,
  welcomed: false,
};
