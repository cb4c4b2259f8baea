/** The texts of the debrief page: a chunk of its own, so that they stay out of what the first screen waits for. */
import type { Language } from '#story/catalogue.ts';
import { charts as chartsEn } from './en/charts.ts';
import { debrief as debriefEn } from './en/debrief.ts';
import { forYou as forYouEn } from './en/for-you.ts';
import { trade as tradeEn } from './en/trade.ts';
import { charts } from './nb/charts.ts';
import { debrief } from './nb/debrief.ts';
import { forYou } from './nb/for-you.ts';
import { trade } from './nb/trade.ts';
import { charts as chartsNn } from './nn/charts.ts';
import { debrief as debriefNn } from './nn/debrief.ts';
import { forYou as forYouNn } from './nn/for-you.ts';
import { trade as tradeNn } from './nn/trade.ts';
import { orBokmaal } from './partly.ts';

const nb = { charts, debrief, forYou, trade };

export type DebriefTexts = typeof nb;

export const DEBRIEF_TEXTS: Readonly<Record<Language, DebriefTexts>> = {
  nb,
  nn: orBokmaal<DebriefTexts>({ charts: chartsNn, debrief: debriefNn, forYou: forYouNn, trade: tradeNn }, nb),
  en: { charts: chartsEn, debrief: debriefEn, forYou: forYouEn, trade: tradeEn },
};
