import type { Language } from '#story/catalogue.ts';
import { picture as en } from './en/picture.ts';
import { picture as nb } from './nb/picture.ts';
import { picture as nn } from './nn/picture.ts';
import { orBokmaal } from './partly.ts';

export type PictureTexts = typeof nb;
export const PICTURE_TEXTS: Readonly<Record<Language, PictureTexts>> = { nb, nn: orBokmaal<PictureTexts>(nn, nb), en };
