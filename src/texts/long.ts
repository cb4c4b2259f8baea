/** Long texts that only a few pages need: kept out of index.ts, so that they stay out of what the first screen waits for. */
import type { Language } from '#story/catalogue.ts';
import { prompts as promptsEn } from './en/prompts.ts';
import { rules as rulesEn } from './en/rules.ts';
import { prompts } from './nb/prompts.ts';
import { rules } from './nb/rules.ts';
import { prompts as promptsNn } from './nn/prompts.ts';
import { rules as rulesNn } from './nn/rules.ts';
import { orBokmaal } from './partly.ts';

export type PromptId = keyof typeof prompts;

export interface LongTexts {
  readonly prompts: Readonly<Record<PromptId, string>>;
  /** By rule id. */
  readonly rules: Readonly<Record<string, string>>;
}

const nb: LongTexts = { prompts, rules };

export const LONG_TEXTS: Readonly<Record<Language, LongTexts>> = {
  nb,
  nn: orBokmaal<LongTexts>({ prompts: promptsNn, rules: rulesNn }, nb),
  en: { prompts: promptsEn, rules: rulesEn },
};
