import type { Language } from '#story/catalogue.ts';
import { selfCheck as en, situations as situationsEn, sureness as surenessEn } from '../en/self-check.ts';
import { selfCheck as nb, situations, sureness } from '../nb/self-check.ts';
import { selfCheck as nn, situations as situationsNn, sureness as surenessNn } from '../nn/self-check.ts';
import { orBokmaal } from '../partly.ts';

const bokmaal = { words: nb, situations, sureness };

export const SELF_CHECK_TEXTS: Readonly<Record<Language, typeof bokmaal>> = {
  nb: bokmaal,
  nn: orBokmaal<typeof bokmaal>({ words: nn, situations: situationsNn, sureness: surenessNn }, bokmaal),
  en: { words: en, situations: situationsEn, sureness: surenessEn },
};
