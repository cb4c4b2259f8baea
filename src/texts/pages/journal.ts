import type { Language } from '#story/catalogue.ts';
import { journal as en } from '../en/journal.ts';
import { journal as nb } from '../nb/journal.ts';
import { journal as nn } from '../nn/journal.ts';
import { orBokmaal } from '../partly.ts';

export type JournalTexts = typeof nb;
export const JOURNAL_TEXTS: Readonly<Record<Language, JournalTexts>> = { nb, nn: orBokmaal<JournalTexts>(nn, nb), en };
