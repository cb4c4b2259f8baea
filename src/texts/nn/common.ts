import type { common as nb } from '../nb/common.ts';
import type { Partly } from '../partly.ts';

/** Words used on more than one screen. */
export const common: Partly<typeof nb> = {
  name: 'Frontstage',
  help: 'Kven kan eg snakke med?',
  helpShort: 'Hjelp',
  pause: 'Pause',
  back: 'Tilbake',
  close: 'Lukk',
  skip: 'Hopp over',
  continue: 'Hald fram',
  settings: 'Innstillingar',
  toStart: 'Til framsida',
  pagesLabel: 'Fleire sider',
  pages: { start: 'Framsida', journal: 'Dagboka', path: 'Løp', group: 'Fagdag', house: 'Slik gjer vi det hos oss', about: 'Om spelet' },
  tryAgain: 'Prøv igjen',
  minutes: (n) => `${n} min`,
};
