import type { Arc, Meter, Way } from '#debrief/debrief.ts';
import type { ComparedRow } from '#debrief/compare.ts';
import type { Certainty, Evidence } from '#model/rule.ts';
import type { Quantity } from '#model/quantities.ts';
import type { Variant } from '#model/words.ts';

/** As the subject of a sentence; `{who}` is the name of the person met. */
const METER: Readonly<Record<Meter, (who: string) => string>> = {
  agitation: (who) => `uroen hos ${who}`,
  trust: () => 'tilliten',
  understanding: () => 'forståelsen',
  energy: () => 'energien din',
  gap: () => 'avstanden',
  residue: () => 'det du tar med deg ut',
};

const UP: Readonly<Record<Meter, string>> = { agitation: 'steg', trust: 'steg', understanding: 'steg', energy: 'steg', gap: 'økte', residue: 'økte' };

const QUANTITY: Readonly<Record<Quantity, string>> = {
  agitation: 'uro', trust: 'tillit', understanding: 'forståelse', energy: 'energi', gap: 'avstand', safety: 'trygghet',
  clarity: 'tydelighet', residue: 'det som sitter igjen', feltX: 'behag', feltY: 'energi i kroppen', leak: 'lekkasje', minutes: 'minutter',
};

/** A point in the plane is not a number to read: down and up in words. */
const FELT: Partial<Readonly<Record<Quantity, readonly [down: string, up: string]>>> = {
  feltX: ['du kjente mer ubehag', 'du kjente mer behag'],
  feltY: ['pulsen din sank', 'pulsen din steg'],
  leak: ['masken holdt igjen', 'noe slapp gjennom masken'],
};

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  research: 'bygger på forskning', thesis: 'bygger på intervjuer med veiledere', theory: 'bygger på teori', design: 'designverdi: spillets eget valg',
};
const CERTAINTY: Readonly<Record<Certainty, string>> = { high: 'ganske sikker', medium: 'middels sikker', low: 'lite sikker' };

const SOUND = ['regnes som lite holdbart', 'regnes som delvis holdbart', 'regnes som ganske holdbart', 'regnes som godt holdbart'] as const;

/** After «du»: all the way, for the most part, and as what one changes between. */
const ALL: Readonly<Record<Way, string>> = { surface: 'holdt masken', deep: 'jobbet med følelsen', genuine: 'lot det vises' };
const MOST: Readonly<Record<Way, string>> = { surface: 'holdt mest masken', deep: 'jobbet mest med følelsen', genuine: 'lot det mest vises' };
const INFINITIVE: Readonly<Record<Way, string>> = { surface: 'holde masken', deep: 'jobbe med følelsen', genuine: 'la det vises' };

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function decisions(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'beslutning' : 'beslutningene'} ${list(numbers.map(String))}`;
}

const READ_AS = 'Valgene dine kan leses slik: Du';

/** `ways` are those that were used. */
function arc(shape: Arc, ways: readonly Way[]): string {
  switch (shape.kind) {
    case 'none': return 'I dette møtet handlet ingen av valgene dine om uttrykk.';
    case 'once': return `Bare ett av valgene dine handlet om uttrykk. Beslutning ${shape.decision} kan leses slik: Du ${ALL[shape.way]}.`;
    case 'throughout': return `${READ_AS} ${ALL[shape.way]} hele veien.`;
    case 'turned': return `${READ_AS} ${MOST[shape.from]} i begynnelsen og ${MOST[shape.to]} mot slutten.`;
    case 'mostly': return `${READ_AS} ${MOST[shape.way]}.`;
    case 'mixed': return `${READ_AS} vekslet mellom å ${list(ways.map((way) => INFINITIVE[way]))}.`;
  }
}

export const debrief = {
  after: (scene: string) => `${scene}, etterpå`,
  loading: 'Henter møtet …',
  repaired: 'Manuset er endret siden du spilte. Noe av slutten på møtet kan derfor mangle her.',
  unfinishedTitle: 'Møtet er ikke ferdig',
  unfinished: 'Her ser du det som har skjedd til nå.',
  goOn: 'Fortsett møtet',
  met: (day: string, name: string) => `Du møtte ${name} på ${day}.`,
  played: (date: string) => `Spilt ${date}`,

  contents: 'På denne siden',
  sections: {
    expression: 'Uttrykk', consequences: 'Konsekvenser', soundness: 'Holdbarhet', talk: 'Samtalen', rule: 'Regelen', you: 'Til deg', plan: 'Plan', compare: 'Sammenlikn',
  },
  openAll: 'Åpne alt',
  closeAll: 'Lukk alt',
  print: 'Skriv ut',

  // a feedback line may be disagreed with
  unfit: 'Passer ikke',
  unfitMarked: 'Du mener at dette ikke passer.',
  unfitWhy: 'Hva er det som ikke passer? (frivillig)',

  // expression
  arc,
  expressionMix: (parts: readonly string[]) => `Du ${list(parts)}.`,
  held: (n: number) => `holdt masken ${times(n)}`,
  worked: (n: number) => `jobbet med følelsen ${times(n)}`,
  let: (n: number) => `lot det vises ${times(n)}`,
  widest: (n: number, name: string | null, said: string) =>
    name ? `Lengst fra hverandre lå det du kjente og det du viste, i beslutning ${n}. Rett før hadde ${name} sagt ${said}`
      : `Lengst fra hverandre lå det du kjente og det du viste, i beslutning ${n}.`,
  neverApart: 'Det du kjente og det du viste, fulgtes hele veien.',
  leaked: (numbers: readonly number[]) => `I ${decisions(numbers)} slapp masken litt. I spillet skjer det lettere når kreftene er små.`,
  burst: (numbers: readonly number[]) => `I ${decisions(numbers)} kom en sterk følelse rett ut. Noen kolleger ville kalt det ærlig, andre for mye. Hva tenker du?`,
  cameAlong: (numbers: readonly number[]) => `I ${decisions(numbers)} flyttet det du kjente, seg nærmere det du viste.`,
  checkedIn: (words: readonly string[], skipped: number) => {
    const passed = skipped ? `${capital(times(skipped))} gikk du videre uten å svare.` : '';
    return words.length ? `Du kjente etter ${times(words.length)}: ${words.join(', ')}. ${passed}`.trim() : passed;
  },
  expressionNote: 'Ingen av måtene er best. Masken kan berge øyeblikket, og den koster ofte krefter. Å la det vises koster lite, men rommet må tåle det.',
  feltShown: 'Det du kjente og det du viste',
  mix: 'Det du gjorde med det',
  moreExpression: 'Det du svarte underveis, og hva hver måte ga og kostet',

  // consequences
  ofYou: 'Du',
  gainAndCost: (gain: string, cost: string) => `I spillet ${gain}. Samtidig ${cost}.`,
  onlyGain: (gain: string) => `I spillet ${gain}. Ingen av kurvene gikk den tunge veien.`,
  onlyCost: (cost: string) => `I spillet ${cost}. Ingen av kurvene gikk den lette veien denne gangen.`,
  still: 'Kurvene lå stort sett stille.',
  moved: (meter: Meter, who: string, from: number, to: number) => `${to > from ? UP[meter] : 'sank'} ${METER[meter](who)} fra\u00a0${from} til\u00a0${to}`,
  turn: (meter: Meter, who: string, from: number, to: number) =>
    `${capital(METER[meter](who))} ${to > from ? UP[meter] : 'sank'} fra\u00a0${from} til\u00a0${to}.`,
  curves: 'Kurvene, beslutning for beslutning',
  turns: 'Der det skjedde mest',
  later: 'Det som kom siden',
  quiet: 'Det kom ikke noe mer i denne scenen.',
  seeInTalk: 'Se den i samtalen',
  atStart: 'Da møtet begynte',

  // soundness
  soundnessTitle: 'Faglig holdbarhet',
  author: 'Forfatterens vurdering. Færre enn åtte fagfolk har svart.',
  panel: (n: number) => `${n} fagfolk har vurdert valgene.`,
  choiceNotYou: 'Faglig holdbarhet gjelder valget, ikke deg.',
  noRedLines: 'Ingen røde linjer',
  noRedLinesRest: 'i dette møtet.',
  redLine: 'Rød linje',
  rule: 'Regelen:',
  repair: 'Slik kan det rettes opp:',
  mended: 'Du rettet det opp senere.',
  /** Partial credit in words, from 0 to 3. */
  sound: (step: 0 | 1 | 2 | 3): string => SOUND[step],
  inDecision: (n: number | '') => `Beslutning ${n}`,
  judgements: (n: number) => (n === 1 ? 'Vurderingen av ett valg, med grunn' : `Vurderingene av ${n} valg, med grunn`),
  numbers: (mean: string, best: string, author: boolean) =>
    author ? `Forfatteren ga ${mean} av 5. Det høyeste blant valgene du hadde, var ${best}.` : `Snittet er ${mean} av 5. Det høyeste blant valgene du hadde, var ${best}.`,
  howJudged: 'Hvert valg har en vurdering fra 1 til 5. Ordene kommer av hvor nær valget ligger det høyeste som ble tilbudt akkurat der.',
  disputed: (n: number) => `Beslutning ${n} teller ikke.`,
  disputedRest: 'De som har vurdert den, er uenige.',
  topic: 'Ta det opp med kolleger:',
  nothingJudged: 'Ingen av valgene i dette møtet er vurdert.',

  // the talk
  talkGist: (decided: number, name: string) =>
    decided === 0 ? 'Linje for linje. Du har ikke tatt noen beslutninger ennå.'
      : decided === 1 ? `Linje for linje, med tankene til ${name} og den ene beslutningen din.`
        : `Linje for linje, med tankene til ${name} og de ${NUMBER[decided] ?? decided} beslutningene dine. Du kan spille videre fra hver av dem.`,
  part: (phase: string, decided: readonly number[]) => (decided.length ? `${phase}, beslutning ${range(decided)}` : phase),
  thought: (name: string) => `${name} tenkte`,
  youPrepared: 'Du forberedte deg',
  gives: 'Ga:',
  costs: 'Kostet:',
  feltWas: (word: string) => `Du kjente: ${word}`,
  shownWas: (word: string) => `Du viste: ${word}`,
  readAs: 'Kan leses som:',
  modes: { surface: 'holdt masken', deep: 'jobbet med følelsen', genuine: 'lot det vises' },
  why: 'Hva spillet gjorde, og hvorfor',
  change: (quantity: Quantity, from: number, to: number) => {
    const words = FELT[quantity];
    return words ? words[to > from ? 1 : 0] : `${QUANTITY[quantity]} ${from} → ${to}`;
  },
  /** `relation` is the number of a relation, or D where the game alone stands for it. */
  ruleId: (relation: string) => (relation === 'D' ? 'Designverdi' : relation),
  ground: (relation: string, evidence: Evidence, certainty: Certainty) =>
    relation === 'D' ? 'spillets eget valg, uten forskning bak' : `${EVIDENCE[evidence]}, retningen er ${CERTAINTY[certainty]}`,
  numbersAre: 'Tallene er designverdier, fra 0 til 6. Forskningen sier noe om retningen, ikke om hvor mye.',
  allRules: 'Se alle reglene',
  roadNotTaken: 'Veien du ikke tok',
  innerNotTaken: 'Og inni deg:',
  roadRedLine: 'Her går en rød linje.',
  roadsAre: (name: string) => `Bare det valget selv ville gjort i spillet. Hva ${name} hadde svart, ser du når du spiller videre herfra.`,
  playFromHere: 'Spill videre herfra',
  playFromHereAt: (n: number) => `Spill videre herfra, beslutning ${n}`,
  playFromDecision: (n: number) => `Spill videre fra beslutning ${n}`,
  notKept: 'Vi får ikke lagret et nytt møte i denne nettleseren akkurat nå.',

  // two runs beside each other
  compareTitle: 'Sammenlikn to ganger',
  compareNone: 'Når du har spilt scenen en gang til, kan du legge de to møtene ved siden av hverandre.',
  compareWith: 'Sammenlikn med',
  compareNothing: 'Velg et møte',
  runName: (date: string, ending: string, day: string) => `${date}: ${ending} (${day})`,
  notEnded: 'ikke ferdig',
  thisRun: 'Denne gangen',
  otherRun: 'Den andre gangen',
  compareGist: (same: number, differ: number) =>
    differ === 0 ? 'Valgene er de samme hele veien.'
      : same === 0 ? 'Ingen av valgene er de samme.'
        : `${capital(choices(same))} er like, og ${choices(differ)} er ulike.`,
  otherDays: 'Dagene var ulike. Forskjellen i kurvene kan komme av det, og ikke av valgene.',
  rowHow: {
    'same': 'Likt', 'other-choice': 'Ulikt valg', 'other-inside': 'Samme ord, ulikt inni', 'only-a': 'Bare denne gangen', 'only-b': 'Bare den andre gangen',
  } satisfies Record<ComparedRow['how'], string>,
  compareDecisions: 'Valgene ved siden av hverandre',
  place: 'Sted',
  notThere: 'Kom ikke hit',
  compareFailed: 'Det møtet får vi ikke hentet akkurat nå.',

  // what next
  nextTitle: 'Videre',
  again: 'Spill scenen en gang til',
  variants: { mild: 'En mildere dag', ordinary: 'En vanlig dag', hard: 'En tøffere dag' } satisfies Record<Variant, string>,
  days: { mild: 'en mild dag', ordinary: 'en vanlig dag', hard: 'en tøff dag' } satisfies Record<Variant, string>,
};

const NUMBER: readonly string[] = ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

function times(n: number): string {
  return n === 1 ? 'én gang' : `${NUMBER[n] ?? n} ganger`;
}

function choices(n: number): string {
  return n === 1 ? 'ett valg' : `${NUMBER[n] ?? n} valg`;
}

/** «1–9»: what lies between is plain. */
function range(numbers: readonly number[]): string {
  return numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : String(numbers[0] ?? '');
}
