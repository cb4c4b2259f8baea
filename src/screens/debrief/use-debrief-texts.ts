import { DEBRIEF_TEXTS, type DebriefTexts } from '#texts/debrief.ts';
import { useApp } from '../app-context.ts';

/** The words of the debrief, which the first screen does without. */
export function useDebriefTexts(): DebriefTexts {
  return DEBRIEF_TEXTS[useApp().language];
}
