import type { Arc, Meter, Way } from '#debrief/debrief.ts';
import type { Quantity } from '#model/quantities.ts';
import type { Certainty, Evidence } from '#model/rule.ts';
import type { debrief as nb } from '../nb/debrief.ts';

const METER: Readonly<Record<Meter, (who: string) => string>> = {
  agitation: (who) => `${who}’s unrest`,
  trust: () => 'trust',
  understanding: () => 'understanding',
  energy: () => 'your energy',
  gap: () => 'the gap',
  residue: () => 'what you take out with you',
};

const QUANTITY: Readonly<Record<Quantity, string>> = {
  agitation: 'unrest', trust: 'trust', understanding: 'understanding', energy: 'energy', gap: 'gap', safety: 'safety',
  clarity: 'clarity', residue: 'what stays with you', feltX: 'pleasure', feltY: 'energy in the body', leak: 'leak', minutes: 'minutes',
};

const FELT: Partial<Readonly<Record<Quantity, readonly [down: string, up: string]>>> = {
  feltX: ['you felt less at ease', 'you felt more at ease'],
  feltY: ['your pulse fell', 'your pulse rose'],
  leak: ['the mask held again', 'something came through the mask'],
};

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  research: 'rests on research', thesis: 'rests on interviews with advisers', theory: 'rests on theory', design: 'design value: the game’s own choice',
};
const CERTAINTY: Readonly<Record<Certainty, string>> = { high: 'fairly certain', medium: 'moderately certain', low: 'not very certain' };

const SOUND = ['is considered barely sound', 'is considered partly sound', 'is considered fairly sound', 'is considered sound'] as const;

const ALL: Readonly<Record<Way, string>> = { surface: 'held the mask', deep: 'worked on the feeling', genuine: 'let it show' };
const MOST: Readonly<Record<Way, string>> = { surface: 'mostly held the mask', deep: 'mostly worked on the feeling', genuine: 'mostly let it show' };
const GERUND: Readonly<Record<Way, string>> = { surface: 'holding the mask', deep: 'working on the feeling', genuine: 'letting it show' };

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function decisions(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'decision' : 'decisions'} ${list(numbers.map(String))}`;
}

const READ_AS = 'Your choices can be read like this: you';

function arc(shape: Arc, ways: readonly Way[]): string {
  switch (shape.kind) {
    case 'none': return 'In this meeting none of your choices were about expression.';
    case 'once': return `Only one of your choices was about expression. Decision ${shape.decision} can be read like this: you ${ALL[shape.way]}.`;
    case 'throughout': return `${READ_AS} ${ALL[shape.way]} all the way.`;
    case 'turned': return `${READ_AS} ${MOST[shape.from]} at the beginning and ${MOST[shape.to]} towards the end.`;
    case 'mostly': return `${READ_AS} ${MOST[shape.way]}.`;
    case 'mixed': return `${READ_AS} moved between ${list(ways.map((way) => GERUND[way]))}.`;
  }
}

export const debrief: typeof nb = {
  after: (scene) => `${scene}, afterwards`,
  loading: 'Fetching the meeting …',
  repaired: 'The script has changed since you played. Some of the end of the meeting may be missing here.',
  unfinishedTitle: 'The meeting is not finished',
  unfinished: 'Here is what has happened so far.',
  goOn: 'Go on with the meeting',
  met: (day, name) => `You met ${name} on ${day}.`,
  played: (date) => `Played ${date}`,

  contents: 'On this page',
  sections: {
    expression: 'Expression', consequences: 'Consequences', soundness: 'Soundness', talk: 'The talk', rule: 'The rule', you: 'For you', plan: 'Plan', compare: 'Compare',
  },
  openAll: 'Open all',
  closeAll: 'Close all',
  print: 'Print',

  unfit: 'Does not fit',
  unfitMarked: 'You say that this does not fit.',
  unfitWhy: 'What is it that does not fit? (optional)',

  arc,
  expressionMix: (parts) => `You ${list(parts)}.`,
  held: (n) => `held the mask ${times(n)}`,
  worked: (n) => `worked on the feeling ${times(n)}`,
  let: (n) => `let it show ${times(n)}`,
  widest: (n, name, said) =>
    name ? `What you felt and what you showed lay farthest apart in decision ${n}. Just before, ${name} had said ${said}`
      : `What you felt and what you showed lay farthest apart in decision ${n}.`,
  neverApart: 'What you felt and what you showed went together all the way.',
  leaked: (numbers) => `In ${decisions(numbers)} the mask slipped a little. In the game that happens more easily when there is little energy left.`,
  burst: (numbers) => `In ${decisions(numbers)} a strong feeling came straight out. Some colleagues would have called it honest, others too much. What do you think?`,
  cameAlong: (numbers) => `In ${decisions(numbers)} what you felt moved closer to what you showed.`,
  checkedIn: (words, skipped) => {
    const passed = skipped ? `${capital(times(skipped))} you went on without answering.` : '';
    return words.length ? `You checked in ${times(words.length)}: ${words.join(', ')}. ${passed}`.trim() : passed;
  },
  expressionNote: 'None of these ways is best. The mask can save the moment, and it often costs energy. Letting it show costs little, but the room has to be able to take it.',
  feltShown: 'What you felt and what you showed',
  mix: 'What you did with it',
  moreExpression: 'What you answered on the way, and what each way gave and cost',

  ofYou: 'You',
  gainAndCost: (gain, cost) => `In the game ${gain}. At the same time ${cost}.`,
  onlyGain: (gain) => `In the game ${gain}. None of the curves went the heavy way.`,
  onlyCost: (cost) => `In the game ${cost}. None of the curves went the light way this time.`,
  still: 'The curves lay mostly still.',
  moved: (meter, who, from, to) => `${METER[meter](who)} ${to > from ? 'rose' : 'fell'} from ${from} to ${to}`,
  turn: (meter, who, from, to) => `${capital(METER[meter](who))} ${to > from ? 'rose' : 'fell'} from ${from} to ${to}.`,
  curves: 'The curves, decision by decision',
  turns: 'Where most happened',
  later: 'What came later',
  quiet: 'Nothing more came in this scene.',
  seeInTalk: 'See it in the talk',
  atStart: 'When the meeting began',

  soundnessTitle: 'Professional soundness',
  author: 'The author’s judgement. Fewer than eight professionals have answered.',
  panel: (n) => `${n} professionals have judged the choices.`,
  choiceNotYou: 'Professional soundness is about the choice, not about you.',
  noRedLines: 'No red lines',
  noRedLinesRest: 'in this meeting.',
  redLine: 'Red line',
  rule: 'The rule:',
  repair: 'How it can be put right:',
  mended: 'You put it right later.',
  sound: (step) => SOUND[step],
  inDecision: (n) => `Decision ${n}`,
  judgements: (n) => (n === 1 ? 'The judgement of one choice, with the reason' : `The judgements of ${n} choices, with the reasons`),
  numbers: (mean, best, author) =>
    author ? `The author gave ${mean} of 5. The highest among the choices you had was ${best}.` : `The mean is ${mean} of 5. The highest among the choices you had was ${best}.`,
  howJudged: 'Each choice has a rating from 1 to 5. The words come from how near the choice lies to the highest that was offered just there.',
  disputed: (n) => `Decision ${n} does not count.`,
  disputedRest: 'Those who have judged it disagree.',
  topic: 'Bring it up with colleagues:',
  nothingJudged: 'None of the choices in this meeting have been judged.',

  talkGist: (decided, name) =>
    decided === 0 ? 'Line by line. You have not made any decisions yet.'
      : decided === 1 ? `Line by line, with ${name}’s thoughts and your one decision.`
        : `Line by line, with ${name}’s thoughts and your ${NUMBER[decided] ?? decided} decisions. You can play on from each of them.`,
  part: (phase, decided) => (decided.length ? `${phase}, ${decided.length > 1 ? 'decisions' : 'decision'} ${range(decided)}` : phase),
  thought: (name) => `${name} thought`,
  youPrepared: 'You prepared',
  gives: 'Gave:',
  costs: 'Cost:',
  feltWas: (word) => `You felt: ${word}`,
  shownWas: (word) => `You showed: ${word}`,
  readAs: 'Can be read as:',
  modes: { surface: 'held the mask', deep: 'worked on the feeling', genuine: 'let it show' },
  why: 'What the game did, and why',
  change: (quantity, from, to) => {
    const words = FELT[quantity];
    return words ? words[to > from ? 1 : 0] : `${QUANTITY[quantity]} ${from} → ${to}`;
  },
  ruleId: (relation) => (relation === 'D' ? 'Design value' : relation),
  ground: (relation, evidence, certainty) =>
    relation === 'D' ? 'the game’s own choice, with no research behind it' : `${EVIDENCE[evidence]}, the direction is ${CERTAINTY[certainty]}`,
  numbersAre: 'The numbers are design values, from 0 to 6. Research says something about the direction, not about how much.',
  allRules: 'See all the rules',
  roadNotTaken: 'The road not taken',
  innerNotTaken: 'And inside you:',
  roadRedLine: 'There is a red line here.',
  roadsAre: (name) => `Only what the choice itself would have done in the game. What ${name} would have answered you see when you play on from here.`,
  playFromHere: 'Play on from here',
  playFromHereAt: (n) => `Play on from here, decision ${n}`,
  playFromDecision: (n) => `Play on from decision ${n}`,
  notKept: 'We cannot keep a new meeting in this browser right now.',

  compareTitle: 'Compare two times',
  compareNone: 'When you have played the scene once more, you can lay the two meetings side by side.',
  compareWith: 'Compare with',
  compareNothing: 'Choose a meeting',
  runName: (date, ending, day) => `${date}: ${ending} (${day})`,
  notEnded: 'not finished',
  thisRun: 'This time',
  otherRun: 'The other time',
  compareGist: (same, differ) =>
    differ === 0 ? 'The choices are the same all the way.'
      : same === 0 ? 'None of the choices are the same.'
        : `${capital(choices(same))} ${same === 1 ? 'is' : 'are'} the same, and ${choices(differ)} ${differ === 1 ? 'differs' : 'differ'}.`,
  otherDays: 'The days were different. The difference in the curves may come from that, and not from the choices.',
  rowHow: {
    'same': 'The same', 'other-choice': 'Other choice', 'other-inside': 'Same words, other inside', 'only-a': 'Only this time', 'only-b': 'Only the other time',
  },
  compareDecisions: 'The choices side by side',
  place: 'Place',
  notThere: 'Did not come here',
  compareFailed: 'We cannot fetch that meeting right now.',

  nextTitle: 'What now',
  again: 'Play the scene once more',
  variants: { mild: 'A milder day', ordinary: 'An ordinary day', hard: 'A harder day' },
  days: { mild: 'a mild day', ordinary: 'an ordinary day', hard: 'a hard day' },
};

const NUMBER: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${NUMBER[n] ?? n} times`;
}

function choices(n: number): string {
  return n === 1 ? 'one choice' : `${NUMBER[n] ?? n} choices`;
}

function range(numbers: readonly number[]): string {
  return numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : String(numbers[0] ?? '');
}
