/** Words of the playing screen. */
import type { Phase } from '#story/vocabulary.ts';

const phases: Record<Phase, string> = { before: 'Før møtet', meeting: 'Møtet', after: 'Etterpå', later: 'Senere' };

export const play = {
  phases,
  transcript: 'Samtalen',
  choices: 'Valg',
  part: (n: number, of: number, name: string) => `Del ${n} av ${of}: ${name}`,
  you: 'Du',
  youSay: 'Du sier',
  youDo: 'Du velger',
  youNotice: 'Du fester deg ved',
  inside: 'Inni deg',
  askSay: 'Hva sier du?',
  askDo: 'Hva gjør du?',
  askNotice: 'Hva fester du deg ved?',
  askPrepare: 'Hva bruker du tida på?',
  askInner: 'Og inni deg?',
  minutesLeft: (n: number) => (n === 1 ? 'Du har 1 minutt igjen' : `Du har ${n} minutter igjen`),
  stageOff: 'Bildet er slått av',
  sound: 'Lyd',
  ended: 'Slik endte det',
  toDebrief: 'Se tilbake på møtet',
  /** How a language quotes what is said aloud. */
  quotes: ['«', '»'] as [string, string],
  /** Where a line holds a place for the office's own words, and they cannot be had. */
  agreed: { closing: 'setningen dere har avtalt' },
  coach: 'Dette skjedde videre:',
  felt: (word: string) => `Du kjente etter: ${word}`,
  feltSkipped: 'Du gikk videre uten å svare',
};

export const feeling = {
  card: 'Slik har du det',
  show: 'Vis hvordan du har det',
  hide: 'Gjør mindre',
  feels: 'Kjenner',
  shows: 'Viser',
  gap: 'Avstand',
  gapOf: (n: number) => (n === 0 ? 'Ingen' : `${n} av 4`),
  nothingShown: 'Ikke ennå',
  same: 'Det samme',
  axes: { top: 'mye energi', bottom: 'lite energi', left: 'ubehag', right: 'behag' },
  drawing: (felt: string, shown: string) => `Du kjenner: ${felt}. Du viser: ${shown}.`,
  /** Rows from much energy to little, each from unpleasant to pleasant. */
  words: [
    ['skremt', 'sint', 'på tå hev', 'ivrig', 'begeistret'],
    ['redd', 'irritert', 'skjerpet', 'opplagt', 'glad'],
    ['oppgitt', 'ergerlig', 'verken eller', 'fornøyd', 'takknemlig'],
    ['lei seg', 'rørt', 'stille', 'rolig', 'lettet'],
    ['tappet', 'sliten', 'trøtt', 'avslappet', 'helt i ro'],
  ],
  shown: { calm: 'rolig', warm: 'varm', firm: 'fast', grave: 'alvorlig' },
};

export const checkin = {
  title: 'Hva kjenner du nå?',
  lead: 'Ikke det du viste. Det du merker i kroppen.',
  axes: { top: 'Mye energi', bottom: 'Lite energi', left: 'Ubehag', right: 'Behag' },
  about: 'Omtrent her:',
  confirm: 'Det stemmer',
  last: 'Forrige gang',
  keys: 'Flytt med piltastene',
  stays: 'Svaret blir på enheten din.',
  /** −2…2 on each axis, then the word: «ubehag 2, energi 1: redd». */
  cell: (x: number, y: number, word: string) => `${pleasure(x)}, ${energy(y)}: ${word}`,
  place: (x: number, y: number) => `${PLEASURE[x + 2]} og ${ENERGY[y + 2]}`,
};

const PLEASURE = ['Sterkt ubehag', 'Ubehag', 'Verken ubehag eller behag', 'Behag', 'Sterkt behag'];
const ENERGY = ['nesten ingen energi', 'lite energi', 'middels energi', 'ganske mye energi', 'mye energi'];

function pleasure(x: number): string {
  return x === 0 ? 'midt på' : x < 0 ? `ubehag ${-x}` : `behag ${x}`;
}

function energy(y: number): string {
  return y === 0 ? 'middels energi' : y < 0 ? `lite energi ${-y}` : `energi ${y}`;
}

/** What the model did, in words; «opp» and «ned» of each meter. `name` is the user's first name. */
export const coach = {
  agitation: { up: (name: string) => `Uroen til ${name} steg.`, down: (name: string) => `Uroen til ${name} falt litt.` },
  trust: { up: (name: string) => `${name} stoler litt mer på deg.`, down: (name: string) => `${name} stoler litt mindre på deg.` },
  understanding: { up: () => 'Dere forstår hverandre litt bedre.', down: () => 'Dere forstår hverandre litt dårligere.' },
  clarity: { up: () => 'Det ble tydeligere hva som gjelder.', down: () => 'Det ble mindre tydelig hva som gjelder.' },
  safety: { up: () => 'Det ble tryggere i rommet.', down: () => 'Det ble mindre trygt i rommet.' },
  energy: { up: () => 'Du fikk igjen litt krefter.', down: () => 'Det kostet deg litt krefter.' },
  gap: { up: () => 'Avstanden mellom det du kjenner og det du viser, vokste.', down: () => 'Det du kjenner og det du viser, kom nærmere hverandre.' },
  residue: { up: () => 'Noe av dette blir med deg videre.', down: () => 'Noe slapp taket.' },
  /** Before anyone has come, the same meters mean something else. */
  before: {
    understanding: 'Du vet litt mer om hva som venter.',
    clarity: 'Du vet bedre hva du vil fram til.',
    safety: 'Du har lagt litt bedre til rette.',
  },
};

export const pause = {
  title: 'Pause',
  lead: 'Ta den tida du trenger. Samtalen står der den står.',
  goOn: 'Fortsett',
  restart: 'Begynn scenen på nytt',
  restartSure: 'Da starter samtalen forfra, og den du er i nå, blir borte.',
  restartYes: 'Ja, begynn på nytt',
  restartNo: 'Nei, bli her',
  toStart: 'Til forsiden (det du har gjort, er lagret)',
  toStartUnkept: 'Til forsiden (uten å lagre)',
  look: 'Slik vises spillet',
  textSize: 'Tekst',
  textSizes: { normal: 'Vanlig', large: 'Større', larger: 'Størst' },
  theme: 'Farger',
  themes: { system: 'Som på enheten', light: 'Lyse', dark: 'Mørke' },
  motion: 'Bevegelse',
  motions: { system: 'Som på enheten', reduced: 'Ingen' },
  stage: 'Bilde av rommet',
  stages: { on: 'På', off: 'Av' },
  sound: 'Lyd',
  sounds: { on: 'På', off: 'Av' },
  keys: 'Hurtigtaster',
  keyList: [
    ['1–4', 'velg en setning'],
    ['Enter', 'fortsett'],
    ['P', 'pause'],
    ['H', 'hvem kan jeg snakke med?'],
    ['M', 'lyd av og på'],
    ['Esc', 'lukk'],
  ] as readonly (readonly [string, string])[],
};

export const notices = {
  notKept: 'Dette kan ikke lagres på denne maskinen. Du kan spille hele scenen, men den er borte når du lukker siden.',
  full: 'Det er ikke plass til mer på enheten. Du kan spille videre, men det siste blir ikke lagret.',
  failed: 'Lagringen gikk ikke. Du kan spille videre, og vi prøver igjen ved neste valg.',
  elsewhere: 'Denne samtalen er åpen i en annen fane. Det du gjør her, blir ikke lagret.',
  takeOver: 'Fortsett her i stedet',
  repaired: 'Scenen er endret siden sist. Du er tilbake ved starten av denne delen, og resten er som du forlot det.',
  understood: 'Den er grei',
};
