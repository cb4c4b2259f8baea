import type { help as nb } from '../nb/help.ts';
import type { Partly } from '../partly.ts';

/** «Kven kan eg snakke med?» The numbers themselves are in story/phones.ts. */
export const help: Partly<typeof nb> = {
  lead: 'Dette er øving, ikkje krisehjelp. Sit noko att, etter spelet eller etter ein dag på jobb, finst det nokon å snakke med.',
  atWork: 'På jobben',
  people: ['Ein kollega du er trygg på, eller leiaren din', 'Verneombodet eller bedriftshelsetenesta'],
  phones: 'På telefon',
  whom: {
    'medical': 'Fare for liv, òg sjølvmordsfare. Ring sjølv om den det gjeld, ikkje vil.',
    'doctors': 'Legevakt, når det hastar og ikkje kan vente til fastlegen.',
    'mental-health': 'Mental Helse. Nokon å snakke med, heile døgnet.',
    'police': 'Politiet, når nokon er i fare.',
    'abuse': 'Vald og overgrep, for den som er utsett og for deg som er uroleg for nokon.',
  },
  inSight: 'Nummer å ringje',
  lifelines: {
    'medical': 'ved akutt fare for liv',
    'doctors': 'legevakt',
    'gp': 'Fastlegen på dagtid',
    'mental-health': 'Mental Helse, heile døgnet',
    'church': 'Kirkens SOS',
  },
};
