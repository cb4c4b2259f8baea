import type { Language } from '#story/catalogue.ts';
import { path as en } from '../en/path.ts';
import { path as nb } from '../nb/path.ts';
import { path as nn } from '../nn/path.ts';
import { orBokmaal } from '../partly.ts';

export type PathTexts = typeof nb;
export const PATH_TEXTS: Readonly<Record<Language, PathTexts>> = { nb, nn: orBokmaal<PathTexts>(nn, nb), en };
