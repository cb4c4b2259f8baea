/** Whose rule it is, questions for oneself, and a plan: what the player thinks and writes after a meeting. */
import type { Because } from '#debrief/prompts.ts';
import type { Seed } from '#debrief/plan.ts';

/** Why a question is asked; `n` is the decision it is about. */
const BECAUSE: Readonly<Record<Because, (n: number | null) => string>> = {
  'unreported': () => 'det skjedde noe i møtet som noen ville ha meldt fra om',
  'crossed': (n) => `en rød linje ble krysset${at(n)}`,
  'burst': (n) => `en sterk følelse kom rett ut${at(n)}`,
  'leaked': (n) => `masken slapp litt${at(n)}`,
  'apart': (n) => `det du kjente og det du viste, lå langt fra hverandre${at(n)}`,
  'lingers': () => 'noe satt igjen da møtet var over',
  'drained': () => 'kreftene var små mot slutten',
  'endured': () => 'noe av det som ble sagt, var rettet mot deg',
  'shifted': () => 'svarene dine underveis lå langt fra hverandre',
  'quiet': () => 'svarene dine underveis lå nær midten, eller du lot være å svare',
  'shown': () => 'du for det meste lot det vises',
  'held': () => 'du for det meste holdt masken',
  'worked': () => 'du for det meste jobbet med følelsen, og det ser ingen',
  'postponed': (n) => `noe ble utsatt${at(n)}`,
  'gave-way': (n) => `du strakk deg${at(n)}`,
  'refused': (n) => `du satte en grense${at(n)}`,
  'blamed': (n) => `det handlet om hvem som hadde ansvaret${at(n)}`,
  'cooled': () => 'tilliten sank gjennom møtet',
  'coloured': (n) => `du kjente noe sterkt da noe ble avgjort${at(n)}`,
  'piled-up': () => 'avstanden hadde vokst da møtet var over',
  'alone': (n) => `du gikk rett videre${at(n)}`,
  'thanked': () => 'du fikk en takk underveis',
  'scene': () => 'denne scenen pleier å vekke det',
};

function at(n: number | null): string {
  return n === null ? '' : ` i beslutning ${n}`;
}

export const forYou = {
  // whose rule
  ruleTitle: 'Hvem sin regel er dette?',
  ruleNote: 'En følelsesregel sier hva en skal kjenne eller vise. Mange av dem har ingen bestemt.',
  someThink: 'Slik tenker noen',
  mightBe: 'Den kan høre hjemme hos',
  owners: [
    ['Samfunnet', 'Det folk flest venter av en som sitter bak en skranke.'],
    ['Nav', 'Intervjuene spillet bygger på, fant ingen slik regel fra Nav.'],
    ['Kontoret', 'Noe dere gjør hos dere, uten at noen har bestemt det.'],
    ['Faget', 'Noe du har lært på studiet, eller av dem som lærte deg opp.'],
    ['Deg selv', 'Noe du har bestemt for deg selv, kanskje for å komme gjennom dagen.'],
  ] as readonly (readonly [owner: string, about: string])[],
  agreedTitle: 'Hva kontoret har avtalt',
  nothingAgreed: 'Ingenting er avtalt om dette på kontoret ditt, så langt spillet vet. Da er det lov å ta det opp.',
  agreedBy: (owner: string, date: string) => `Avtalt hos ${owner}, ${date}.`,
  toHouse: 'Se hva kontoret har avtalt',

  // writing
  youNote: 'Bare for deg. Det du skriver, blir liggende i denne nettleseren, og du kan slette det når du vil.',
  youNoteUnkept: 'Bare for deg. Nettleseren lar oss ikke lagre, så det du skriver, er borte når du går fra siden.',
  youNoteThink: 'Bare til å tenke på. Her skriver du ingenting.',
  neverKept: 'Dette svaret vises bare for deg nå, og lagres ikke.',
  kept: 'Lagret på denne enheten.',
  notKept: 'Vi får ikke lagret det akkurat nå. Teksten står her så lenge siden er åpen.',
  question: (number: number, of: number) => `Spørsmål ${number} av ${of}`,
  because: (why: Because, decision: number | null) => `Vi spør fordi ${BECAUSE[why](decision)}.`,
  aWordWillDo: 'Et ord er nok.',
  next: 'Neste',
  done: 'Ferdig',
  skip: 'Hopp over',
  allDone: 'Det var alt. Takk for at du tok deg tid.',
  youWrote: 'Det du skrev',
  askAgain: 'Se spørsmålene en gang til',

  // plan
  planTitle: 'Én plan',
  planNote: 'Én setning til neste gang. Den som vet hva den vil gjøre når noe skjer, får det oftere til.',
  planIf: 'Hvis',
  planThen: 'så',
  planIfHint: 'Noe som kan skje.',
  planThenHint: 'Noe du kan gjøre.',
  planSuggest: 'Forslag ut fra dette møtet:',
  planUse: 'Bruk dette',
  seeds: {
    'raised-voice': ['noen hever stemmen før jeg har sagt hei', 'puster jeg ut og lar dem snakke ferdig'],
    'mask': ['ansiktet mitt viser noe annet enn jeg kjenner', 'senker jeg tempoet og kjenner føttene mot gulvet'],
    'drained': ['jeg går tom midt i et møte', 'ber jeg om to minutters pause'],
    'came-out': ['ordene er på vei ut før jeg har tenkt', 'tar jeg en slurk vann først'],
    'put-off': ['jeg skyver på en vanskelig beskjed', 'sier jeg hvilken dag og hvilket klokkeslett den kommer'],
    'one-more': ['noen ber meg om én ting til som ikke er min', 'viser jeg hvem som kan hjelpe, og finner nummeret sammen med dem'],
    'the-no': ['jeg må si nei', 'sier jeg det først, så grunnen, og så det som fortsatt er åpent'],
    'straight-on': ['jeg har hatt et tungt møte', 'går jeg en runde før jeg åpner neste sak'],
    'unasked': ['noen nevner mat, penger eller ungene i forbifarten', 'spør jeg hva de har i dag'],
  } as Readonly<Record<Seed, readonly [when: string, then: string]>>,
  planKeep: 'Ta vare på planen',
  planKept: 'Planen er lagret på denne enheten.',
  planHalf: 'Skriv begge deler først: både hva som skjer, og hva du gjør.',
  planYours: 'Planen din',
  planSentence: (when: string, then: string) => `Hvis ${when}, så ${then}.`,
  planChange: 'Endre',
  planDrop: 'Slett planen',
  planDropped: 'Planen er slettet.',
  planComesBack: (week: string, months: string) => `Fra ${week} spør vi hvordan det gikk, når du åpner spillet. Fra ${months} kan du møte scenen igjen på en annen dag.`,
  calendar: 'Last ned til kalenderen',
  calendarNote: 'Fila sier bare at du har noe å se på. Planen står ikke der, for kalenderen din kan være åpen for andre.',
  calendarFile: 'frontstage.ics',
  calendarWeek: 'Frontstage: se på planen din',
  calendarMonths: 'Frontstage: spill scenen én gang til',
  calendarText: 'Åpne Frontstage i den nettleseren der du spilte. Det tar et par minutter.',
};
