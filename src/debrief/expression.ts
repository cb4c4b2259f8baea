/** How it was carried: which ways, how they followed each other, and where felt and shown parted. Described, never scored. */
import { distance, type Point } from '#model/quantities.ts';
import { regionAt } from '#model/region.ts';
import { parseInput, type Input } from '#run/run.ts';
import type { Arc, Debrief, Decision, Observation, Way, WayCount } from './debrief.ts';
import { movedBy } from './trade.ts';

export const WAYS = ['surface', 'deep', 'genuine'] as const satisfies readonly Way[];

/** The rules that each way of carrying it sets off (model/rules/modes.ts). */
const RULES_OF: Readonly<Record<Way, ReadonlySet<string>>> = {
  surface: new Set(['R1', 'R2', 'R3', 'R4', 'R4-calm', 'R7', 'R18']),
  deep: new Set(['R8', 'R8-rest', 'R9', 'R9-acute', 'R10', 'R10-calm']),
  genuine: new Set(['R14', 'R15', 'R16', 'R16-heat', 'R17']),
};

export function expressionOf(decisions: readonly Decision[], inputs: readonly Input[]): Debrief['expression'] {
  const widest = widestOf(decisions);
  return { mix: mixOf(decisions), ways: waysOf(decisions), widest, observations: observationsOf(decisions, widest, inputs) };
}

/** How far apart felt and shown were, 0–4; 0 where nothing was shown. */
export function apart({ felt, shown }: Pick<Decision, 'felt' | 'shown'>): number {
  return shown ? distance(felt, shown) : 0;
}

export function wayOf({ mode }: Pick<Decision, 'mode'>): Way | null {
  return mode === 'none' ? null : mode;
}

function mixOf(decisions: readonly Decision[]): Debrief['expression']['mix'] {
  const count = (way: Way): number => decisions.filter(({ mode }) => mode === way).length;
  return { surface: count('surface'), deep: count('deep'), genuine: count('genuine') };
}

function waysOf(decisions: readonly Decision[]): WayCount[] {
  return WAYS.flatMap((way) => {
    const own = decisions.filter(({ mode }) => mode === way);
    const effects = own.flatMap((decision) => decision.effects.filter(({ rule }) => RULES_OF[way].has(rule)));
    return own.length ? [{ way, times: own.length, ...movedBy(effects) }] : [];
  });
}

function widestOf(decisions: readonly Decision[]): Decision | null {
  const widest = decisions.reduce<Decision | null>((best, decision) => (best && apart(best) >= apart(decision) ? best : decision), null);
  return widest && apart(widest) > 0 ? widest : null;
}

export function arcOf(decisions: readonly Pick<Decision, 'mode' | 'number'>[]): Arc {
  const ways = decisions.flatMap((decision) => wayOf(decision) ?? []);
  const [first] = ways;
  if (first === undefined) return { kind: 'none' };
  if (ways.length === 1) return { kind: 'once', way: first, decision: decisions.find((decision) => wayOf(decision))?.number ?? 0 };
  if (ways.every((way) => way === first)) return { kind: 'throughout', way: first };
  const half = Math.floor(ways.length / 2);
  // fewer than two on each side is no beginning and no end
  const from = half < 2 ? null : foremost(ways.slice(0, half));
  const to = half < 2 ? null : foremost(ways.slice(-half));
  if (from && to && from !== to) return { kind: 'turned', from, to };
  const most = foremost(ways);
  return most && ways.filter((way) => way === most).length * 2 > ways.length ? { kind: 'mostly', way: most } : { kind: 'mixed' };
}

/** The way used most often; null when two share the place. */
function foremost(ways: readonly Way[]): Way | null {
  const counts = WAYS.map((way) => ({ way, times: ways.filter((one) => one === way).length })).toSorted((a, b) => b.times - a.times);
  return counts[0]!.times > counts[1]!.times ? counts[0]!.way : null; // WAYS has three
}

function observationsOf(decisions: readonly Decision[], widest: Decision | null, inputs: readonly Input[]): Observation[] {
  const arc = arcOf(decisions);
  if (arc.kind === 'none') return [{ say: 'arc', arc }, ...checkedIn(inputs)];
  const by = (rule: string) => decisions.filter(({ effects }) => effects.some((effect) => effect.rule === rule)).map(({ number }) => number);
  const named = [['leaked', by('R18')], ['burst', by('R16')], ['came-along', by('R8')]] as const;
  return [
    { say: 'arc', arc },
    widest ? { say: 'widest', decision: widest.number, by: apart(widest) } : { say: 'never-apart' },
    ...named.flatMap(([say, numbers]): Observation[] => (numbers.length ? [{ say, decisions: numbers }] : [])),
    ...checkedIn(inputs),
  ];
}

function checkedIn(inputs: readonly Input[]): Observation[] {
  const answers = inputs.flatMap((input): (Point | null)[] => {
    const parsed = parseInput(input);
    return parsed.ok && parsed.value.kind === 'feel' ? [parsed.value.point] : [];
  });
  const points = answers.filter((point) => point !== null);
  return answers.length ? [{ say: 'checked-in', points, regions: points.map(regionAt), skipped: answers.length - points.length }] : [];
}
