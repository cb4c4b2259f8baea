/** What every screen may reach: language, settings, journal, scenes and the clock. Made once, in main.tsx. */
import { createContext, use } from 'react';
import { raise } from '#lib/assert-never.ts';
import type { House } from '#journal/house.ts';
import type { Journal } from '#journal/journal.ts';
import type { Catalogue, Language } from '#story/catalogue.ts';
import type { Texts } from '#texts/index.ts';
import type { Settings } from '#journal/settings.ts';
import type { SoundPort } from './play/sound-port.ts';
import type { OpenStage } from './play/stage-port.ts';

export interface App {
  readonly language: Language;
  readonly t: Texts;
  readonly settings: Settings;
  changeSettings(change: Partial<Settings>): void;
  readonly journal: Journal;
  readonly catalogue: Catalogue;
  /** Null where there is no stage: the still picture is the same game. */
  readonly openStage: OpenStage | null;
  /** Null where there is nobody to listen: the game is the same without. */
  readonly sound: SoundPort | null;
  /** What the office has agreed; null when nothing is. Fetched when asked for, and never rejects. */
  house(): Promise<House | null>;
  /** ISO 8601; from outside, so that tests can move it. */
  now(): string;
  /** A random id or seed; from outside for the same reason. */
  newId(): string;
  newSeed(): number;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  return use(AppContext) ?? raise('useApp outside AppContext');
}
