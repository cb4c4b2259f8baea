/** Words of the screen before a scene, and of the short worked example. */
export const briefing = {
  who: 'Hvem',
  why: 'I dag',
  fixed: 'Dette ligger fast',
  open: 'Dette er åpent',
  minutes: (n: number) => `Omtrent ${n} minutter`,
  start: 'Begynn',
  starting: 'Henter scenen …',
  goOn: 'Fortsett der du slapp',
  again: 'Begynn på nytt',
  contentNote: 'Før du begynner',
  stays: 'Det du velger, blir på enheten din.',
  notReviewed: {
    jurist: 'Teksten er ikke kvalitetssikret av jurist ennå.',
    clinician: 'Teksten er ikke kvalitetssikret av kliniker ennå.',
    both: 'Teksten er ikke kvalitetssikret av jurist eller kliniker ennå.',
  },
};

export const welcome = {
  title: 'Slik spiller du',
  step: (n: number, of: number) => `${n} av ${of}`,
  next: 'Neste',
  done: 'Da begynner vi',
  skip: 'Hopp over',
  /** The example is nobody's case: a man who has waited. */
  line: 'Nå har jeg ventet i tre uker.',
  speaker: 'En mann i døra',
  steps: [
    {
      title: 'Først velger du hva du sier',
      body: 'Setningene er like gode å begynne med. De fører bare til ulike steder.',
      choices: ['«Tre uker er lenge. Kom inn, så ser vi på det.»', '«Hva har du fått vite i mellomtida?»'],
    },
    {
      title: 'Så velger du hva du gjør med det du kjenner',
      body: 'De samme ordene koster ulikt, alt etter hva du gjør inni deg.',
      choices: ['Du holder ansiktet i ro.', 'Du tenker på hvordan ukene har vært for ham.', 'Du lar det høres at du òg synes det er lenge.'],
    },
    {
      title: 'De to merkene er dine',
      body: 'Den fylte er det du kjenner. Ringen er det du viser. Er det langt mellom dem, tar det krefter. Det er ikke feil, det koster bare litt.',
      choices: [],
    },
  ],
};
