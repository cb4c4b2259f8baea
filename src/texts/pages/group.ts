import type { Language } from '#story/catalogue.ts';
import { group as en } from '../en/group.ts';
import { group as nb } from '../nb/group.ts';
import { group as nn } from '../nn/group.ts';
import { orBokmaal } from '../partly.ts';

export type GroupTexts = typeof nb;
export const GROUP_TEXTS: Readonly<Record<Language, GroupTexts>> = { nb, nn: orBokmaal<GroupTexts>(nn, nb), en };
