import type { briefing as nbBriefing, welcome as nbWelcome } from '../nb/briefing.ts';
import type { Partly } from '../partly.ts';

/** Words of the screen before a scene, and of the short worked example. */
export const briefing: Partly<typeof nbBriefing> = {
  who: 'Kven',
  why: 'I dag',
  fixed: 'Dette ligg fast',
  open: 'Dette er ope',
  minutes: (n) => `Omtrent ${n} minutt`,
  start: 'Set i gang',
  starting: 'Hentar scena …',
  goOn: 'Hald fram der du slapp',
  again: 'Start på nytt',
  contentNote: 'Før du byrjar',
  stays: 'Det du vel, blir på eininga di.',
  notReviewed: {
    jurist: 'Teksten er ikkje kvalitetssikra av jurist enno.',
    clinician: 'Teksten er ikkje kvalitetssikra av klinikar enno.',
    both: 'Teksten er ikkje kvalitetssikra av jurist eller klinikar enno.',
  },
};

export const welcome: Partly<typeof nbWelcome> = {
  title: 'Slik spelar du',
  step: (n, of) => `${n} av ${of}`,
  next: 'Neste',
  done: 'Då set vi i gang',
  skip: 'Hopp over',
  /** The example is nobody's case: a man who has waited. */
  line: 'No har eg venta i tre veker.',
  speaker: 'Ein mann i døra',
  steps: [
    {
      title: 'Først vel du kva du seier',
      body: 'Setningane er like gode å byrje med. Dei fører berre til ulike stader.',
      choices: ['«Tre veker er lenge. Kom inn, så ser vi på det.»', '«Kva har du fått vite i mellomtida?»'],
    },
    {
      title: 'Så vel du kva du gjer med det du kjenner',
      body: 'Dei same orda kostar ulikt, alt etter kva du gjer inni deg.',
      choices: ['Du held andletet i ro.', 'Du tenkjer på korleis vekene har vore for han.', 'Du lèt det høyrast at du òg synest det er lenge.'],
    },
    {
      title: 'Dei to merka er dine',
      body: 'Det fylte er det du kjenner. Ringen er det du viser. Er det langt mellom dei, tek det krefter. Det er ikkje feil, det kostar berre litt.',
      choices: [],
    },
  ],
};
