/** Whose rule it is, questions for oneself, and a plan: what the player thinks and writes after a meeting. */
import type { Because } from '#debrief/prompts.ts';
import type { forYou as nb } from '../nb/for-you.ts';
import type { Partly } from '../partly.ts';

/** Why a question is asked; `n` is the decision it is about. */
const BECAUSE: Readonly<Record<Because, (n: number | null) => string>> = {
  'unreported': () => 'det skjedde noko i møtet som nokon ville ha meldt frå om',
  'crossed': (n) => `ei raud linje vart kryssa${at(n)}`,
  'burst': (n) => `ei sterk kjensle kom rett ut${at(n)}`,
  'leaked': (n) => `maska slapp litt${at(n)}`,
  'apart': (n) => `det du kjende og det du viste, låg langt frå kvarandre${at(n)}`,
  'lingers': () => 'noko sat att då møtet var over',
  'drained': () => 'kreftene var små mot slutten',
  'endured': () => 'noko av det som vart sagt, var retta mot deg',
  'shifted': () => 'svara dine undervegs låg langt frå kvarandre',
  'quiet': () => 'svara dine undervegs låg nær midten, eller du lét vere å svare',
  'shown': () => 'du for det meste lét det visast',
  'held': () => 'du for det meste heldt maska',
  'worked': () => 'du for det meste jobba med kjensla, og det ser ingen',
  'postponed': (n) => `noko vart utsett${at(n)}`,
  'gave-way': (n) => `du strekte deg${at(n)}`,
  'refused': (n) => `du sette ei grense${at(n)}`,
  'blamed': (n) => `det handla om kven som hadde ansvaret${at(n)}`,
  'cooled': () => 'tilliten sokk gjennom møtet',
  'coloured': (n) => `du kjende noko sterkt då noko vart avgjort${at(n)}`,
  'piled-up': () => 'avstanden hadde vakse då møtet var over',
  'alone': (n) => `du gjekk rett vidare${at(n)}`,
  'thanked': () => 'du fekk ein takk undervegs',
  'scene': () => 'denne scena plar vekkje det',
};

function at(n: number | null): string {
  return n === null ? '' : ` i avgjerd ${n}`;
}

export const forYou: Partly<typeof nb> = {
  // whose rule
  ruleTitle: 'Kven sin regel er dette?',
  ruleNote: 'Ein kjensleregel seier kva ein skal kjenne eller vise. Mange av dei har ingen bestemt.',
  someThink: 'Slik tenkjer nokon',
  mightBe: 'Han kan høyre heime hos',
  owners: [
    ['Samfunnet', 'Det folk flest ventar av ein som sit bak ein skranke.'],
    ['Nav', 'Intervjua spelet byggjer på, fann ingen slik regel frå Nav.'],
    ['Kontoret', 'Noko de gjer hos dykk, utan at nokon har bestemt det.'],
    ['Faget', 'Noko du har lært på studiet, eller av dei som lærte deg opp.'],
    ['Deg sjølv', 'Noko du har bestemt for deg sjølv, kanskje for å kome gjennom dagen.'],
  ],
  agreedTitle: 'Kva kontoret har avtalt',
  nothingAgreed: 'Ingenting er avtalt om dette på kontoret ditt, så langt spelet veit. Då er det lov å ta det opp.',
  agreedBy: (owner, date) => `Avtalt hos ${owner}, ${date}.`,
  toHouse: 'Sjå kva kontoret har avtalt',

  // writing
  youNote: 'Berre for deg. Det du skriv, blir liggjande i denne nettlesaren, og du kan slette det når du vil.',
  youNoteUnkept: 'Berre for deg. Nettlesaren lèt oss ikkje lagre, så det du skriv, er borte når du går frå sida.',
  youNoteThink: 'Berre til å tenkje på. Her skriv du ingenting.',
  neverKept: 'Dette svaret blir vist berre for deg no, og blir ikkje lagra.',
  kept: 'Lagra på denne eininga.',
  notKept: 'Vi får ikkje lagra det akkurat no. Teksten står her så lenge sida er open.',
  question: (number, of) => `Spørsmål ${number} av ${of}`,
  because: (why, decision) => `Vi spør fordi ${BECAUSE[why](decision)}.`,
  aWordWillDo: 'Eit ord er nok.',
  next: 'Neste',
  done: 'Ferdig',
  skip: 'Hopp over',
  allDone: 'Det var alt. Takk for at du tok deg tid.',
  youWrote: 'Det du skreiv',
  askAgain: 'Sjå spørsmåla ein gong til',

  // plan
  planTitle: 'Éin plan',
  planNote: 'Éi setning til neste gong. Den som veit kva han vil gjere når noko skjer, får det oftare til.',
  planIf: 'Viss',
  planThen: 'så',
  planIfHint: 'Noko som kan skje.',
  planThenHint: 'Noko du kan gjere.',
  planSuggest: 'Framlegg ut frå dette møtet:',
  planUse: 'Bruk dette',
  seeds: {
    'raised-voice': ['nokon hevar stemma før eg har sagt hei', 'pustar eg ut og lèt dei snakke ferdig'],
    'mask': ['andletet mitt viser noko anna enn eg kjenner', 'senkar eg tempoet og kjenner føtene mot golvet'],
    'drained': ['eg går tom midt i eit møte', 'ber eg om to minutt pause'],
    'came-out': ['orda er på veg ut før eg har tenkt', 'tek eg ein slurk vatn først'],
    'put-off': ['eg skyv på ein vanskeleg beskjed', 'seier eg kva dag og kva klokkeslett han kjem'],
    'one-more': ['nokon ber meg om éin ting til som ikkje er min', 'viser eg kven som kan hjelpe, og finn nummeret saman med dei'],
    'the-no': ['eg må seie nei', 'seier eg det først, så grunnen, og så det som framleis er ope'],
    'straight-on': ['eg har hatt eit tungt møte', 'går eg ein runde før eg opnar neste sak'],
    'unasked': ['nokon nemner mat, pengar eller ungane i forbifarten', 'spør eg kva dei har i dag'],
  },
  planKeep: 'Ta vare på planen',
  planKept: 'Planen er lagra på denne eininga.',
  planHalf: 'Skriv begge delar først: både kva som skjer, og kva du gjer.',
  planYours: 'Planen din',
  planSentence: (when, then) => `Viss ${when}, så ${then}.`,
  planChange: 'Endre',
  planDrop: 'Slett planen',
  planDropped: 'Planen er sletta.',
  planComesBack: (week, months) => `Frå ${week} spør vi korleis det gjekk, når du opnar spelet. Frå ${months} kan du møte scena igjen på ein annan dag.`,
  calendar: 'Last ned til kalenderen',
  calendarNote: 'Fila seier berre at du har noko å sjå på. Planen står ikkje der, for kalenderen din kan vere open for andre.',
  calendarFile: 'frontstage.ics',
  calendarWeek: 'Frontstage: sjå på planen din',
  calendarMonths: 'Frontstage: spel scena éin gong til',
  calendarText: 'Opne Frontstage i den nettlesaren der du spelte. Det tek eit par minutt.',
};
