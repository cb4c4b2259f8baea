import type { Language } from '#story/catalogue.ts';
import { about as en } from '../en/about.ts';
import { about as nb } from '../nb/about.ts';
import { about as nn } from '../nn/about.ts';
import { orBokmaal } from '../partly.ts';

export type AboutTexts = typeof nb;
export const ABOUT_TEXTS: Readonly<Record<Language, AboutTexts>> = { nb, nn: orBokmaal<AboutTexts>(nn, nb), en };
