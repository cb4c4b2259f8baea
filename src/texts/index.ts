/** UI texts. Bokmål is the source; English has the same shape, checked by the compiler; nynorsk is Bokmål where it has nothing. */
import type { Language } from '#story/catalogue.ts';
import * as en from './en/index.ts';
import * as nb from './nb/index.ts';
import * as nn from './nn/index.ts';
import { orBokmaal } from './partly.ts';

export type Texts = typeof nb;

export const TEXTS: Readonly<Record<Language, Texts>> = { nb, nn: orBokmaal<Texts>(nn, nb), en };
