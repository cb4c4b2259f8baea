import type { Language } from './catalogue.ts';
import type { Localised } from './scene.ts';

/** A text of scene.json in the player's language; nynorsk falls back to Bokmål. */
export function inLanguage(text: Localised, language: Language): string {
  if (language === 'nn') return text.nn ?? text.nb;
  return text[language];
}
