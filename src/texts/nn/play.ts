/** Words of the playing screen. */
import type { Phase } from '#story/vocabulary.ts';
import type * as nb from '../nb/play.ts';
import type { Partly } from '../partly.ts';

const phases: Record<Phase, string> = { before: 'Før møtet', meeting: 'Møtet', after: 'Etterpå', later: 'Seinare' };

export const play: Partly<typeof nb.play> = {
  phases,
  transcript: 'Samtalen',
  choices: 'Val',
  part: (n, of, name) => `Del ${n} av ${of}: ${name}`,
  you: 'Du',
  youSay: 'Du seier',
  youDo: 'Du vel',
  youNotice: 'Du festar deg ved',
  inside: 'Inni deg',
  askSay: 'Kva seier du?',
  askDo: 'Kva gjer du?',
  askNotice: 'Kva festar du deg ved?',
  askPrepare: 'Kva bruker du tida på?',
  askInner: 'Og inni deg?',
  minutesLeft: (n) => (n === 1 ? 'Du har 1 minutt att' : `Du har ${n} minutt att`),
  stageOff: 'Biletet er slått av',
  sound: 'Lyd',
  ended: 'Slik enda det',
  toDebrief: 'Sjå tilbake på møtet',
  quotes: ['«', '»'],
  /** Where a line holds a place for the office's own words, and they cannot be had. */
  agreed: { closing: 'setninga de har avtalt' },
  coach: 'Dette skjedde vidare:',
  felt: (word) => `Du kjende etter: ${word}`,
  feltSkipped: 'Du gjekk vidare utan å svare',
};

export const feeling: Partly<typeof nb.feeling> = {
  card: 'Slik har du det',
  show: 'Vis korleis du har det',
  hide: 'Gjer mindre',
  feels: 'Kjenner',
  shows: 'Viser',
  gap: 'Avstand',
  gapOf: (n) => (n === 0 ? 'Ingen' : `${n} av 4`),
  nothingShown: 'Ikkje enno',
  same: 'Det same',
  axes: { top: 'mykje energi', bottom: 'lite energi', left: 'ubehag', right: 'behag' },
  drawing: (felt, shown) => `Du kjenner: ${felt}. Du viser: ${shown}.`,
  /** Rows from much energy to little, each from unpleasant to pleasant. */
  words: [
    ['skremd', 'sint', 'på tå hev', 'ivrig', 'begeistra'],
    ['redd', 'irritert', 'skjerpa', 'opplagd', 'glad'],
    ['oppgitt', 'ergerleg', 'verken eller', 'nøgd', 'takksam'],
    ['lei seg', 'rørt', 'stille', 'roleg', 'letta'],
    ['tappa', 'sliten', 'trøytt', 'avslappa', 'heilt i ro'],
  ],
  shown: { calm: 'roleg', warm: 'varm', firm: 'fast', grave: 'alvorleg' },
};

export const checkin: Partly<typeof nb.checkin> = {
  title: 'Kva kjenner du no?',
  lead: 'Ikkje det du viste. Det du merkar i kroppen.',
  axes: { top: 'Mykje energi', bottom: 'Lite energi', left: 'Ubehag', right: 'Behag' },
  about: 'Omtrent her:',
  confirm: 'Det stemmer',
  last: 'Førre gong',
  keys: 'Flytt med piltastane',
  stays: 'Svaret blir på eininga di.',
  /** −2…2 on each axis, then the word: «ubehag 2, energi 1: redd». */
  cell: (x, y, word) => `${pleasure(x)}, ${energy(y)}: ${word}`,
  place: (x, y) => `${PLEASURE[x + 2]} og ${ENERGY[y + 2]}`,
};

const PLEASURE = ['Sterkt ubehag', 'Ubehag', 'Verken ubehag eller behag', 'Behag', 'Sterkt behag'];
const ENERGY = ['nesten ingen energi', 'lite energi', 'middels energi', 'ganske mykje energi', 'mykje energi'];

function pleasure(x: number): string {
  return x === 0 ? 'midt på' : x < 0 ? `ubehag ${-x}` : `behag ${x}`;
}

function energy(y: number): string {
  return y === 0 ? 'middels energi' : y < 0 ? `lite energi ${-y}` : `energi ${y}`;
}

/** What the model did, in words; «opp» and «ned» of each meter. `name` is the user's first name. */
export const coach: Partly<typeof nb.coach> = {
  agitation: { up: (name) => `Uroa til ${name} steig.`, down: (name) => `Uroa til ${name} fall litt.` },
  trust: { up: (name) => `${name} stoler litt meir på deg.`, down: (name) => `${name} stoler litt mindre på deg.` },
  understanding: { up: () => 'De forstår kvarandre litt betre.', down: () => 'De forstår kvarandre litt dårlegare.' },
  clarity: { up: () => 'Det vart tydelegare kva som gjeld.', down: () => 'Det vart mindre tydeleg kva som gjeld.' },
  safety: { up: () => 'Det vart tryggare i rommet.', down: () => 'Det vart mindre trygt i rommet.' },
  energy: { up: () => 'Du fekk att litt krefter.', down: () => 'Det kosta deg litt krefter.' },
  gap: { up: () => 'Avstanden mellom det du kjenner og det du viser, voks.', down: () => 'Det du kjenner og det du viser, kom nærare kvarandre.' },
  residue: { up: () => 'Noko av dette blir med deg vidare.', down: () => 'Noko slapp taket.' },
  /** Before anyone has come, the same meters mean something else. */
  before: {
    understanding: 'Du veit litt meir om kva som ventar.',
    clarity: 'Du veit betre kva du vil fram til.',
    safety: 'Du har lagt litt betre til rette.',
  },
};

export const pause: Partly<typeof nb.pause> = {
  title: 'Pause',
  lead: 'Ta den tida du treng. Samtalen står der han står.',
  goOn: 'Hald fram',
  restart: 'Start scena på nytt',
  restartSure: 'Då startar samtalen på nytt, og den du er i no, blir borte.',
  restartYes: 'Ja, start på nytt',
  restartNo: 'Nei, bli her',
  toStart: 'Til framsida (det du har gjort, er lagra)',
  toStartUnkept: 'Til framsida (utan å lagre)',
  look: 'Slik blir spelet vist',
  textSize: 'Tekst',
  textSizes: { normal: 'Vanleg', large: 'Større', larger: 'Størst' },
  theme: 'Fargar',
  themes: { system: 'Som på eininga', light: 'Lyse', dark: 'Mørke' },
  motion: 'Rørsle',
  motions: { system: 'Som på eininga', reduced: 'Inga' },
  stage: 'Bilete av rommet',
  stages: { on: 'På', off: 'Av' },
  sound: 'Lyd',
  sounds: { on: 'På', off: 'Av' },
  keys: 'Hurtigtastar',
  keyList: [
    ['1–4', 'vel ei setning'],
    ['Enter', 'hald fram'],
    ['P', 'pause'],
    ['H', 'kven kan eg snakke med?'],
    ['M', 'lyd av og på'],
    ['Esc', 'lukk'],
  ],
};

export const notices: Partly<typeof nb.notices> = {
  notKept: 'Dette kan ikkje lagrast på denne maskina. Du kan spele heile scena, men ho er borte når du lukkar sida.',
  full: 'Det er ikkje plass til meir på eininga. Du kan spele vidare, men det siste blir ikkje lagra.',
  failed: 'Lagringa gjekk ikkje. Du kan spele vidare, og vi prøver igjen ved neste val.',
  elsewhere: 'Denne samtalen er open i ei anna fane. Det du gjer her, blir ikkje lagra.',
  takeOver: 'Hald fram her i staden',
  repaired: 'Scena er endra sidan sist. Du er tilbake ved starten av denne delen, og resten er som du gjekk frå det.',
  understood: 'Den er grei',
};
