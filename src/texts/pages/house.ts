import type { Language } from '#story/catalogue.ts';
import { house as en } from '../en/house.ts';
import { house as nb } from '../nb/house.ts';
import { house as nn } from '../nn/house.ts';
import { orBokmaal } from '../partly.ts';

export type HouseTexts = typeof nb;
export const HOUSE_TEXTS: Readonly<Record<Language, HouseTexts>> = { nb, nn: orBokmaal<HouseTexts>(nn, nb), en };
