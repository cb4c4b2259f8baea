/** Words used on more than one screen. */
export const common = {
  name: 'Frontstage',
  help: 'Hvem kan jeg snakke med?',
  helpShort: 'Hjelp',
  pause: 'Pause',
  back: 'Tilbake',
  close: 'Lukk',
  skip: 'Hopp over',
  continue: 'Fortsett',
  settings: 'Innstillinger',
  toStart: 'Til forsiden',
  pagesLabel: 'Flere sider',
  pages: { start: 'Forsiden', journal: 'Dagboka', path: 'Løp', group: 'Fagdag', house: 'Slik gjør vi det hos oss', about: 'Om spillet' },
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  themes: { light: 'Lyst', dark: 'Mørkt' },
  tryAgain: 'Prøv igjen',
  minutes: (n: number) => `${n} min`,
};
