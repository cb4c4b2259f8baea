/** A note in words: what it answers, where that is known, and what was written. */
import { planOf } from '#debrief/plan.ts';
import type { Note } from '#journal/note.ts';
import type { Language } from '#story/catalogue.ts';
import { inLanguage } from '#story/in-language.ts';
import type { Scene } from '#story/scene.ts';
import { FOLLOW_UP_TEXTS } from '#texts/follow-up.ts';
import type { LongTexts } from '#texts/long.ts';

export function noteQuestion({ kind, about }: Note, prompts: LongTexts['prompts'], scene: Scene | null, language: Language): string | null {
  if (kind !== 'reflection') return null;
  if (about === 'rule' && scene) return inLanguage(scene.feelingRule.ask, language);
  return Object.hasOwn(prompts, about) ? prompts[about as keyof typeof prompts] : null; // hasOwn has just said so
}

/** A plan is kept as two lines, and reads as one sentence. */
export function noteText({ kind, text }: Note, language: Language): string {
  const { when, then } = planOf(text);
  return kind === 'plan' && when && then ? FOLLOW_UP_TEXTS[language].sentence(when, then) : text;
}
