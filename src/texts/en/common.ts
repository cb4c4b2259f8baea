import type { common as nb } from '../nb/common.ts';

export const common: typeof nb = {
  name: 'Frontstage',
  help: 'Who can I talk to?',
  helpShort: 'Help',
  pause: 'Pause',
  back: 'Back',
  close: 'Close',
  skip: 'Skip',
  continue: 'Continue',
  settings: 'Settings',
  pagesLabel: 'More pages',
  pages: { start: 'Front page', journal: 'Journal', path: 'Path', group: 'Fagdag', house: 'How we do it here', about: 'About the game' },
  toStart: 'To the front page',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  themes: { light: 'Light', dark: 'Dark' },
  tryAgain: 'Try again',
  minutes: (n) => `${n} min`,
};
