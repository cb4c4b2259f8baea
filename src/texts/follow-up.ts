/** The texts of the follow-up card, fetched only when a plan comes back. */
import type { Language } from '#story/catalogue.ts';
import { followUp as en } from './en/follow-up.ts';
import { followUp as nb } from './nb/follow-up.ts';
import { followUp as nn } from './nn/follow-up.ts';
import { orBokmaal } from './partly.ts';

export type FollowUpTexts = typeof nb;

export const FOLLOW_UP_TEXTS: Readonly<Record<Language, FollowUpTexts>> = { nb, nn: orBokmaal<FollowUpTexts>(nn, nb), en };
