import type { Language } from '#story/catalogue.ts';
import { fields as en } from '../en/fields.ts';
import { fields as nb } from '../nb/fields.ts';
import { fields as nn } from '../nn/fields.ts';
import { orBokmaal } from '../partly.ts';

export type FieldTexts = typeof nb;
export const FIELD_TEXTS: Readonly<Record<Language, FieldTexts>> = { nb, nn: orBokmaal<FieldTexts>(nn, nb), en };
