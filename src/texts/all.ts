/** The UI texts of all languages at once, for what runs before there is a reader: the build's first screens, and the tests. */
import type { Language } from '#story/catalogue.ts';
import * as en from './en/index.ts';
import type { Texts } from './index.ts';
import * as nb from './nb/index.ts';
import * as nn from './nn/index.ts';
import { orBokmaal } from './partly.ts';

export const TEXTS: Readonly<Record<Language, Texts>> = { nb, nn: orBokmaal<Texts>(nn, nb), en };
