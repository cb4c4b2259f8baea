/** What followed: the meters after each decision, and the clearest moves among them. */
import { valueOf, type State } from '#model/state.ts';
import type { Moment } from '#run/moment.ts';
import type { CurvePoint, Decision, Meter, Move, Turn } from './debrief.ts';
import { isLight } from './trade.ts';

const METERS = ['agitation', 'trust', 'understanding', 'energy', 'gap', 'residue'] as const satisfies readonly Meter[];

function metersOf(state: State): Record<Meter, number> {
  return Object.fromEntries(METERS.map((meter) => [meter, valueOf(state, meter)])) as Record<Meter, number>; // METERS lists every Meter
}

/** One point per decision, after all it led to; point 0 is where the first decision was put. */
export function curveOf(moments: readonly Moment[], decisions: readonly Decision[]): CurvePoint[] {
  const first = decisions[0];
  if (!first) return [];
  const start = moments[first.input];
  return [
    ...(start ? [{ decision: 0, meters: metersOf(start.state) }] : []),
    ...decisions.flatMap((decision, at) => {
      const until = decisions[at + 1]?.input ?? moments.length - 1;
      const moment = moments[until];
      return moment ? [{ decision: decision.number, meters: metersOf(moment.state) }] : [];
    }),
  ];
}

/** Moves of two or more, the largest first; at most `limit`. Ties keep the order of play. */
export function turnsOf(curve: readonly CurvePoint[], decisions: readonly Decision[], limit = 4): Turn[] {
  const turns = curve.slice(1).flatMap((point, at) =>
    METERS.flatMap((meter): Turn[] => {
      const from = curve[at]?.meters[meter] ?? 0;
      const to = point.meters[meter];
      const effects = decisions[at]?.effects.filter((effect) => effect.quantity === meter) ?? [];
      return Math.abs(to - from) < 2 ? [] : [{ decision: point.decision, meter, from, to, rules: [...new Set(effects.map((effect) => effect.rule))] }];
    }),
  );
  return turns.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from)).slice(0, limit);
}

const READ: readonly Meter[] = ['agitation', 'trust', 'understanding', 'energy', 'gap'];

/** The clearest gain and the clearest cost from start to end; where all went one way, from one decision to the next. */
export function clearestMoves(curve: readonly CurvePoint[]): { readonly gain: Move | null; readonly cost: Move | null } {
  const whole = movesBetween(curve[0], curve.at(-1));
  const steps = curve.slice(1).flatMap((point, at) => movesBetween(curve[at], point));
  const best = (moves: readonly Move[], light: boolean) =>
    moves.filter(({ meter, from, to }) => isLight(meter, to - from) === light).toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0] ?? null;
  return { gain: best(whole, true) ?? best(steps, true), cost: best(whole, false) ?? best(steps, false) };
}

function movesBetween(a: CurvePoint | undefined, b: CurvePoint | undefined): Move[] {
  if (!a || !b) return [];
  return READ.map((meter) => ({ meter, from: a.meters[meter], to: b.meters[meter] })).filter(({ from, to }) => from !== to);
}
