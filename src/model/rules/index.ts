import type { Rule } from '../rule.ts';
import { ACT_RULES } from './acts.ts';
import { EVENT_RULES } from './events.ts';
import { MODE_RULES } from './modes.ts';

/** Every rule of the model, in the order they are applied. The about page lists them all. */
export const RULES: readonly Rule[] = [...MODE_RULES, ...EVENT_RULES, ...ACT_RULES];
