import type { Arc, Meter, Way } from '#debrief/debrief.ts';
import type { Quantity } from '#model/quantities.ts';
import type { Certainty, Evidence } from '#model/rule.ts';
import type { debrief as nb } from '../nb/debrief.ts';
import type { Partly } from '../partly.ts';

/** As the subject of a sentence; `{who}` is the name of the person met. */
const METER: Readonly<Record<Meter, (who: string) => string>> = {
  agitation: (who) => `uroa hos ${who}`,
  trust: () => 'tilliten',
  understanding: () => 'forståinga',
  energy: () => 'energien din',
  gap: () => 'avstanden',
  residue: () => 'det du tek med deg ut',
};

const UP: Readonly<Record<Meter, string>> = { agitation: 'steig', trust: 'steig', understanding: 'steig', energy: 'steig', gap: 'auka', residue: 'auka' };

const QUANTITY: Readonly<Record<Quantity, string>> = {
  agitation: 'uro', trust: 'tillit', understanding: 'forståing', energy: 'energi', gap: 'avstand', safety: 'tryggleik',
  clarity: 'klare rammer', residue: 'det som sit att', feltX: 'behag', feltY: 'energi i kroppen', leak: 'lekkasje', minutes: 'minutt',
};

/** A point in the plane is not a number to read: down and up in words. */
const FELT: Partial<Readonly<Record<Quantity, readonly [down: string, up: string]>>> = {
  feltX: ['du kjende meir ubehag', 'du kjende meir behag'],
  feltY: ['pulsen din sokk', 'pulsen din steig'],
  leak: ['maska heldt igjen', 'noko slapp gjennom maska'],
};

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  research: 'byggjer på forsking', thesis: 'byggjer på intervju med rettleiarar', theory: 'byggjer på teori', design: 'designverdi: eit val spelet har gjort',
};
const CERTAINTY: Readonly<Record<Certainty, string>> = { high: 'ganske sikker', medium: 'middels sikker', low: 'lite sikker' };

const SOUND = ['blir rekna som lite haldbart', 'blir rekna som delvis haldbart', 'blir rekna som ganske haldbart', 'blir rekna som godt haldbart'] as const;

/** After «du»: all the way, for the most part, and as what one changes between. */
const ALL: Readonly<Record<Way, string>> = { surface: 'heldt maska', deep: 'jobba med kjensla', genuine: 'lét det visast' };
const MOST: Readonly<Record<Way, string>> = { surface: 'heldt mest maska', deep: 'jobba mest med kjensla', genuine: 'lét det mest visast' };
const INFINITIVE: Readonly<Record<Way, string>> = { surface: 'halde maska', deep: 'jobbe med kjensla', genuine: 'la det visast' };

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function decisions(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'avgjerd' : 'avgjerdene'} ${list(numbers.map(String))}`;
}

const READ_AS = 'Vala dine kan lesast slik: Du';

/** `ways` are those that were used. */
function arc(shape: Arc, ways: readonly Way[]): string {
  switch (shape.kind) {
    case 'none': return 'I dette møtet handla ingen av vala dine om uttrykk.';
    case 'once': return `Berre eitt av vala dine handla om uttrykk. Avgjerd ${shape.decision} kan lesast slik: Du ${ALL[shape.way]}.`;
    case 'throughout': return `${READ_AS} ${ALL[shape.way]} heile vegen.`;
    case 'turned': return `${READ_AS} ${MOST[shape.from]} i byrjinga og ${MOST[shape.to]} mot slutten.`;
    case 'mostly': return `${READ_AS} ${MOST[shape.way]}.`;
    case 'mixed': return `${READ_AS} veksla mellom å ${list(ways.map((way) => INFINITIVE[way]))}.`;
  }
}

export const debrief: Partly<typeof nb> = {
  after: (scene) => `${scene}, etterpå`,
  loading: 'Hentar møtet …',
  repaired: 'Manuset er endra sidan du spelte. Noko av slutten på møtet kan difor mangle her.',
  unfinishedTitle: 'Møtet er ikkje ferdig',
  unfinished: 'Her ser du det som har skjedd til no.',
  goOn: 'Hald fram med møtet',
  met: (day, name) => `Du møtte ${name} på ${day}.`,
  played: (date) => `Spelt ${date}`,

  contents: 'På denne sida',
  sections: {
    expression: 'Uttrykk', consequences: 'Konsekvensar', soundness: 'Haldbart?', talk: 'Samtalen', rule: 'Regelen', you: 'Til deg', plan: 'Plan', compare: 'Samanlikn',
  },
  openAll: 'Opne alt',
  closeAll: 'Lukk alt',
  print: 'Skriv ut',

  // a feedback line may be disagreed with
  unfit: 'Passar ikkje',
  unfitMarked: 'Du meiner at dette ikkje passar.',
  unfitWhy: 'Kva er det som ikkje passar? (frivillig)',

  // expression
  arc,
  expressionMix: (parts) => `Du ${list(parts)}.`,
  held: (n) => `heldt maska ${times(n)}`,
  worked: (n) => `jobba med kjensla ${times(n)}`,
  let: (n) => `lét det visast ${times(n)}`,
  widest: (n, name, said) =>
    name ? `Lengst frå kvarandre låg det du kjende og det du viste, i avgjerd ${n}. Rett før hadde ${name} sagt ${said}`
      : `Lengst frå kvarandre låg det du kjende og det du viste, i avgjerd ${n}.`,
  neverApart: 'Det du kjende og det du viste, følgdest heile vegen.',
  leaked: (numbers) => `I ${decisions(numbers)} slapp maska litt. I spelet skjer det lettare når kreftene er små.`,
  burst: (numbers) => `I ${decisions(numbers)} kom ei sterk kjensle rett ut. Nokre kollegaer ville ha kalla det ærleg, andre for mykje. Kva tenkjer du?`,
  cameAlong: (numbers) => `I ${decisions(numbers)} flytta det du kjende, seg nærare det du viste.`,
  checkedIn: (words, skipped) => {
    const passed = skipped ? `${capital(times(skipped))} gjekk du vidare utan å svare.` : '';
    return words.length ? `Du kjende etter ${times(words.length)}: ${words.join(', ')}. ${passed}`.trim() : passed;
  },
  expressionNote: 'Ingen av måtane er best. Maska kan berge augneblinken, og ho kostar ofte krefter. Å la det visast kostar lite, men rommet må tole det.',
  feltShown: 'Det du kjende og det du viste',
  mix: 'Det du gjorde med det',
  moreExpression: 'Det du svarte undervegs, og kva kvar måte gav og kosta',

  // consequences
  ofYou: 'Du',
  gainAndCost: (gain, cost) => `I spelet ${gain}. Samtidig ${cost}.`,
  onlyGain: (gain) => `I spelet ${gain}. Ingen av kurvene gjekk den tunge vegen.`,
  onlyCost: (cost) => `I spelet ${cost}. Ingen av kurvene gjekk den lette vegen denne gongen.`,
  still: 'Kurvene låg stort sett stille.',
  moved: (meter, who, from, to) => `${to > from ? UP[meter] : 'sokk'} ${METER[meter](who)} frå\u00a0${from} til\u00a0${to}`,
  turn: (meter, who, from, to) => `${capital(METER[meter](who))} ${to > from ? UP[meter] : 'sokk'} frå\u00a0${from} til\u00a0${to}.`,
  curves: 'Kurvene, avgjerd for avgjerd',
  turns: 'Der det skjedde mest',
  later: 'Det som kom sidan',
  quiet: 'Det kom ikkje noko meir i denne scena.',
  seeInTalk: 'Sjå det i samtalen',
  atStart: 'Då møtet byrja',

  // soundness
  soundnessTitle: 'Kor haldbart det var, fagleg sett',
  author: 'Forfattaren si vurdering. Færre enn åtte fagfolk har svart.',
  panel: (n) => `${n} fagfolk har vurdert vala.`,
  choiceNotYou: 'Kor fagleg haldbart det var, gjeld valet, ikkje deg.',
  noRedLines: 'Ingen raude linjer',
  noRedLinesRest: 'i dette møtet.',
  redLine: 'Raud linje',
  rule: 'Regelen:',
  repair: 'Slik kan det rettast opp:',
  mended: 'Du retta det opp seinare.',
  sound: (step) => SOUND[step],
  inDecision: (n) => `Avgjerd ${n}`,
  judgements: (n) => (n === 1 ? 'Vurderinga av eitt val, med grunn' : `Vurderingane av ${n} val, med grunn`),
  numbers: (mean, best, author) =>
    author ? `Forfattaren gav ${mean} av 5. Det høgste blant vala du hadde, var ${best}.` : `Snittet er ${mean} av 5. Det høgste blant vala du hadde, var ${best}.`,
  howJudged: 'Kvart val har ei vurdering frå 1 til 5. Orda kjem av kor nær valet ligg det høgste som vart tilbode akkurat der.',
  disputed: (n) => `Avgjerd ${n} tel ikkje.`,
  disputedRest: 'Dei som har vurdert henne, er usamde.',
  topic: 'Ta det opp med kollegaer:',
  nothingJudged: 'Ingen av vala i dette møtet er vurderte.',

  // the talk
  talkGist: (decided, name) =>
    decided === 0 ? 'Linje for linje. Du har ikkje teke avgjerder enno.'
      : decided === 1 ? `Linje for linje, med tankane til ${name} og den eine avgjerda di.`
        : `Linje for linje, med tankane til ${name} og dei ${NUMBER[decided] ?? decided} avgjerdene dine. Du kan spele vidare frå kvar av dei.`,
  part: (phase, decided) => (decided.length ? `${phase}, avgjerd ${range(decided)}` : phase),
  thought: (name) => `${name} tenkte`,
  youPrepared: 'Du førebudde deg',
  gives: 'Gav:',
  costs: 'Kosta:',
  feltWas: (word) => `Du kjende: ${word}`,
  shownWas: (word) => `Du viste: ${word}`,
  readAs: 'Kan lesast som:',
  modes: { surface: 'heldt maska', deep: 'jobba med kjensla', genuine: 'lét det visast' },
  why: 'Kva spelet gjorde, og kvifor',
  change: (quantity, from, to) => {
    const words = FELT[quantity];
    return words ? words[to > from ? 1 : 0] : `${QUANTITY[quantity]} ${from} → ${to}`;
  },
  ruleId: (relation) => (relation === 'D' ? 'Designverdi' : relation),
  ground: (relation, evidence, certainty) =>
    relation === 'D' ? 'eit val spelet har gjort, utan forsking bak' : `${EVIDENCE[evidence]}, retninga er ${CERTAINTY[certainty]}`,
  numbersAre: 'Tala er designverdiar, frå 0 til 6. Forskinga seier noko om retninga, ikkje om kor mykje.',
  allRules: 'Sjå alle reglane',
  roadNotTaken: 'Vegen du ikkje tok',
  innerNotTaken: 'Og inni deg:',
  roadRedLine: 'Her går ei raud linje.',
  roadsAre: (name) => `Berre det valet sjølv ville ha gjort i spelet. Kva ${name} hadde svart, ser du når du spelar vidare herifrå.`,
  playFromHere: 'Spel vidare herifrå',
  playFromHereAt: (n) => `Spel vidare herifrå, avgjerd ${n}`,
  playFromDecision: (n) => `Spel vidare frå avgjerd ${n}`,
  notKept: 'Vi får ikkje lagra eit nytt møte i denne nettlesaren akkurat no.',

  // two runs beside each other
  compareTitle: 'Samanlikn to gonger',
  compareNone: 'Når du har spelt scena ein gong til, kan du leggje dei to møta ved sida av kvarandre.',
  compareWith: 'Samanlikn med',
  compareNothing: 'Vel eit møte',
  runName: (date, ending, day) => `${date}: ${ending} (${day})`,
  notEnded: 'ikkje ferdig',
  thisRun: 'Denne gongen',
  otherRun: 'Den andre gongen',
  compareGist: (same, differ) =>
    differ === 0 ? 'Vala er dei same heile vegen.'
      : same === 0 ? 'Ingen av vala er dei same.'
        : `${capital(choices(same))} er like, og ${choices(differ)} er ulike.`,
  otherDays: 'Dagane var ulike. Skilnaden i kurvene kan kome av det, og ikkje av vala.',
  rowHow: {
    'same': 'Likt', 'other-choice': 'Ulikt val', 'other-inside': 'Same ord, ulikt inni', 'only-a': 'Berre denne gongen', 'only-b': 'Berre den andre gongen',
  },
  compareDecisions: 'Vala ved sida av kvarandre',
  place: 'Stad',
  notThere: 'Kom ikkje hit',
  compareFailed: 'Det møtet får vi ikkje henta akkurat no.',

  // what next
  nextTitle: 'Vidare',
  again: 'Spel scena ein gong til',
  variants: { mild: 'Ein mildare dag', ordinary: 'Ein vanleg dag', hard: 'Ein tøffare dag' },
  days: { mild: 'ein mild dag', ordinary: 'ein vanleg dag', hard: 'ein tøff dag' },
};

const NUMBER: readonly string[] = ['null', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

function times(n: number): string {
  return n === 1 ? 'éin gong' : `${NUMBER[n] ?? n} gonger`;
}

function choices(n: number): string {
  return n === 1 ? 'eitt val' : `${NUMBER[n] ?? n} val`;
}

/** «1–9»: what lies between is plain. */
function range(numbers: readonly number[]): string {
  return numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : String(numbers[0] ?? '');
}
