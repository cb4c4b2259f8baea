import type { Language } from '#story/catalogue.ts';
import { settings as en } from '../en/settings.ts';
import { settings as nb } from '../nb/settings.ts';
import { settings as nn } from '../nn/settings.ts';
import { orBokmaal } from '../partly.ts';

export type SettingsTexts = typeof nb;
export const SETTINGS_TEXTS: Readonly<Record<Language, SettingsTexts>> = { nb, nn: orBokmaal<SettingsTexts>(nn, nb), en };
