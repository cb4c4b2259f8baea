/**
 * Which questions to ask oneself after this run, and why these. Chosen by what happened, never at random, and the reason
 * is shown with the question. Feelings come before facts: asked the other way round, people retell the case (thesis §5.5).
 */
import type { Act, Event } from '#model/words.ts';
import type { CurvePoint, Debrief, Decision } from './debrief.ts';
import { apart, wayOf } from './expression.ts';

/** What in the run a question is asked for. `scene` is none of these: the scene's author thought of it. */
export type Because =
  | 'unreported' | 'crossed' | 'burst' | 'leaked' | 'apart' | 'lingers' | 'drained' | 'endured' | 'shifted' | 'quiet'
  | 'shown' | 'held' | 'worked' | 'postponed' | 'gave-way' | 'refused' | 'blamed' | 'cooled' | 'coloured' | 'piled-up' | 'alone' | 'thanked' | 'scene';

export interface Asked {
  /** A prompt's id, P01–P28 (domain §4.1). */
  readonly prompt: string;
  readonly because: Because;
  /** The decision it is about; null where it is about the whole. */
  readonly decision: number | null;
}

/** Shown to the player and never kept: an answer would be a record of something unreported (domain §4.1). */
export const NEVER_KEPT = 'P28';

const MOST = 3;
const LEAST = 2;

/** About what was felt and shown, in the order they are asked; all others are about what was done. */
const FEELINGS = ['P15', 'P08', 'P12', 'P06', 'P07', 'P11', 'P09', 'P13', 'P14'];

type Ground = (run: Grounds) => number | true | null;

interface Grounds {
  readonly debrief: Debrief;
  readonly last: CurvePoint['meters'] | null;
  readonly first: CurvePoint['meters'] | null;
  /** How many decisions were about expression. */
  readonly expressive: number;
  /** Number of the first decision with one of these acts; null when there is none. */
  did(...acts: readonly Act[]): number | null;
  /** Whether one of these happened at this strength or more. */
  met(strength: number, ...events: readonly Event[]): boolean;
}

/** The clearest reasons first. A number is the decision it is about, `true` the whole meeting. */
const REASONS: readonly (readonly [Because, prompt: string, Ground])[] = [
  ['unreported', 'P28', ({ met, did }) => (met(2, 'insult') || met(1, 'threat', 'fright')) && did('report', 'tell-leader') === null || null],
  ['crossed', 'P20', ({ debrief }) => debrief.soundness.crossed[0]?.decision ?? null],
  ['burst', 'P07', ({ debrief }) => firstOf(debrief, 'burst')],
  ['leaked', 'P09', ({ debrief }) => firstOf(debrief, 'leaked')],
  ['lingers', 'P15', ({ last }) => (last && last.residue >= 4) || null],
  ['apart', 'P06', ({ debrief }) => widestFrom(debrief, 3)],
  ['endured', 'P13', ({ met, did }) => (met(1, 'insult', 'threat') || met(1, 'jab', 'flattery')) && did('limit', 'end-meeting', 'name', 'decline', 'disagree') === null || null],
  ['drained', 'P14', ({ last }) => (last && last.energy <= 2) || null],
  ['gave-way', 'P18', ({ did }) => did('concede', 'help-anyway')],
  ['postponed', 'P10', ({ did }) => did('postpone', 'let-lie')],
  ['coloured', 'P17', ({ debrief }) => debrief.decisions.find(isColoured)?.number ?? null],
  ['cooled', 'P20', ({ first, last }) => (first && last && first.trust - last.trust >= 2) || null],
  ['shifted', 'P08', ({ debrief }) => shifted(debrief) || null],
  ['quiet', 'P12', ({ debrief }) => quiet(debrief) || null],
  ['held', 'P09', ({ debrief, expressive }) => (expressive >= 3 && debrief.expression.mix.surface * 2 > expressive) || null],
  ['shown', 'P11', ({ debrief, expressive }) => (expressive >= 3 && debrief.expression.mix.genuine * 2 > expressive) || null],
  ['worked', 'P19', ({ debrief, expressive }) => (expressive >= 3 && debrief.expression.mix.deep * 2 > expressive) || null],
  ['apart', 'P06', ({ debrief }) => widestFrom(debrief, 2)],
  ['refused', 'P18', ({ did }) => did('refuse', 'limit', 'decline')],
  ['blamed', 'P16', ({ did, met }) => did('own', 'apologise') ?? (met(1, 'guilt') || null)],
  ['piled-up', 'P21', ({ last }) => (last && last.gap >= 4) || null],
  ['alone', 'P25', ({ did }) => (did('debrief', 'tell-colleague', 'tell-leader') === null ? did('straight-on') : null)],
  ['thanked', 'P24', ({ met }) => met(1, 'thanks') || null],
];

/** Two or three questions. `own` are the scene's, for when too little happened to ask about. */
export function promptsFor(debrief: Debrief, own: readonly string[]): Asked[] {
  const grounds = groundsOf(debrief);
  const found = REASONS.flatMap(([because, prompt, ground]): Asked[] => {
    const on = ground(grounds);
    return on === null ? [] : [{ prompt, because, decision: on === true ? null : on }];
  });
  const once = found.filter(({ prompt }, at) => found.findIndex((other) => other.prompt === prompt) === at);
  const chosen = withAFeeling(once).slice(0, MOST);
  const more = own.filter((prompt) => !chosen.some((asked) => asked.prompt === prompt));
  const filled = [...chosen, ...more.slice(0, Math.max(0, LEAST - chosen.length)).map((prompt): Asked => ({ prompt, because: 'scene', decision: null }))];
  return filled.toSorted((a, b) => placeOf(a.prompt) - placeOf(b.prompt));
}

/** The clearest question about a feeling is moved up, so that it is never crowded out by what was done. */
function withAFeeling(asked: readonly Asked[]): readonly Asked[] {
  const at = asked.findIndex(({ prompt }) => FEELINGS.includes(prompt));
  return at < MOST ? asked : [asked[at]!, ...asked.toSpliced(at, 1)]; // it was found there
}

/** Feelings first; what is never kept comes last, so that nothing written after it is lost with it. */
function placeOf(prompt: string): number {
  if (prompt === NEVER_KEPT) return FEELINGS.length + 1;
  const at = FEELINGS.indexOf(prompt);
  return at < 0 ? FEELINGS.length : at;
}

function groundsOf(debrief: Debrief): Grounds {
  const { decisions, consequences: { curve }, transcript } = debrief;
  const events = transcript.flatMap((entry) => (entry.kind === 'line' ? entry.line.tags.events : []));
  return {
    debrief,
    first: curve[0]?.meters ?? null,
    last: curve.at(-1)?.meters ?? null,
    expressive: decisions.filter(wayOf).length,
    did: (...acts) => decisions.find(({ chosen }) => chosen.tags.acts.some((act) => acts.includes(act)))?.number ?? null,
    met: (strength, ...words) => events.some((one) => words.includes(one.event) && one.strength >= strength),
  };
}

function firstOf({ expression }: Debrief, what: 'burst' | 'leaked'): number | null {
  const seen = expression.observations.find((observation) => observation.say === what);
  return seen && 'decisions' in seen ? (seen.decisions[0] ?? null) : null;
}

/** The decision at which felt and shown lay farthest apart, if that was `least` or more. */
function widestFrom({ expression: { widest } }: Debrief, least: number): number | null {
  return widest && apart(widest) >= least ? widest.number : null;
}

/** Something was given or refused while the feeling was strong: worth asking whether it had a say. */
function isColoured({ felt, chosen }: Decision): boolean {
  const decides: readonly Act[] = ['concede', 'help-anyway', 'refuse', 'note', 'write-down'];
  return Math.abs(felt.x) === 2 && chosen.tags.acts.some((act) => decides.includes(act));
}

function checkInsOf({ expression }: Debrief) {
  const seen = expression.observations.find((observation) => observation.say === 'checked-in');
  return seen?.say === 'checked-in' ? seen : null;
}

/** Two check-ins lay far from each other. */
function shifted(debrief: Debrief): boolean {
  const points = checkInsOf(debrief)?.points ?? [];
  return points.some((point, at) => at > 0 && Math.abs(point.x - points[at - 1]!.x) >= 2); // at > 0
}

/** Every answer lay where little is felt (between «verken eller» and «rolig»), or every check-in was skipped. */
function quiet(debrief: Debrief): boolean {
  const seen = checkInsOf(debrief);
  return seen !== null && seen.points.every(({ x, y }) => (x === 0 || x === 1) && (y === 0 || y === -1));
}
