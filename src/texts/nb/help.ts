import type { HelpPhone, Lifeline } from '#story/phones.ts';

/** «Hvem kan jeg snakke med?» The numbers themselves are in story/phones.ts. */
export const help = {
  lead: 'Dette er øving, ikke krisehjelp. Sitter noe igjen, etter spillet eller etter en dag på jobb, finnes det noen å snakke med.',
  atWork: 'På jobben',
  people: ['En kollega du er trygg på, eller lederen din', 'Verneombudet eller bedriftshelsetjenesten'],
  phones: 'På telefon',
  whom: {
    'medical': 'Fare for liv, også selvmordsfare. Ring selv om den det gjelder, ikke vil.',
    'doctors': 'Legevakt, når det haster og ikke kan vente til fastlegen.',
    'mental-health': 'Mental Helse. Noen å snakke med, hele døgnet.',
    'police': 'Politiet, når noen er i fare.',
    'abuse': 'Vold og overgrep, for den som er utsatt og for deg som er bekymret.',
  } satisfies Record<HelpPhone, string>,
  /** The box that a scene about danger to life keeps in sight: a few words after each number. */
  inSight: 'Numre å ringe',
  lifelines: {
    'medical': 'ved akutt fare for liv',
    'doctors': 'legevakt',
    'gp': 'Fastlegen på dagtid',
    'mental-health': 'Mental Helse, hele døgnet',
    'church': 'Kirkens SOS',
  } satisfies Record<Lifeline, string>,
};
