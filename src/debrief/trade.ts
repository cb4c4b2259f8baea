/**
 * What a choice gave and what it cost. No way of expressing oneself is best, so nothing but a red line is shown with one
 * side only (domain §7.3): where the model moved nothing, what such a choice usually gives or costs is said instead.
 */
import type { Quantity } from '#model/quantities.ts';
import type { Effect } from '#model/state.ts';
import type { Act } from '#model/words.ts';
import type { Tags } from '#story/tags.ts';
import type { Decision, Way } from './debrief.ts';

/** More of these weighs; more of all other quantities helps. */
const HEAVY: ReadonlySet<Quantity> = new Set<Quantity>(['agitation', 'gap', 'residue', 'leak']);

/** Gains and costs are meters; a point in the plane, a leak and minutes are told elsewhere. */
export type Traded = Exclude<Quantity, 'feltX' | 'feltY' | 'leak' | 'minutes'>;

function isTraded(quantity: Quantity): quantity is Traded {
  return quantity !== 'feltX' && quantity !== 'feltY' && quantity !== 'leak' && quantity !== 'minutes';
}

/** At most this many on each side: a list of six is not read. */
const MOST = 3;

export interface Moved {
  readonly gains: readonly Traded[];
  readonly costs: readonly Traded[];
}

/** What a choice is about, as the texts know it: an act, a way of carrying it, or neither. */
export type Kind = Act | Way | 'other';

export interface Trade extends Moved {
  /** Whose usual gain and cost fill a side that the model left empty. */
  readonly kind: Kind;
}

export function isLight(quantity: Quantity, by: number): boolean {
  return by > 0 !== HEAVY.has(quantity);
}

/** Which meters went the light way and which the heavy way, all in all; the largest moves first. */
export function movedBy(effects: readonly Effect[]): Moved {
  const net = new Map<Traded, number>();
  for (const { quantity, from, to } of effects) {
    if (isTraded(quantity)) net.set(quantity, (net.get(quantity) ?? 0) + to - from);
  }
  const moved = [...net].filter(([, by]) => by !== 0).toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const side = (light: boolean): Traded[] => moved.filter(([quantity, by]) => isLight(quantity, by) === light).map(([quantity]) => quantity).slice(0, MOST);
  return { gains: side(true), costs: side(false) };
}

export function kindOf(tags: Pick<Tags, 'acts' | 'mode'>): Kind {
  const { acts: [act], mode } = tags;
  if (act !== undefined) return act;
  return mode === undefined || mode === 'none' ? 'other' : mode;
}

/** Null for a red line: that is told by act, rule and repair. */
export function tradeOf(decision: Pick<Decision, 'chosen' | 'effects'>): Trade | null {
  if (decision.chosen.tags.redline !== undefined) return null;
  return { ...movedBy(decision.effects), kind: kindOf(decision.chosen.tags) };
}

/** The effects gathered per rule, in the order the rules were first applied. */
export function byRule(effects: readonly Effect[]): { readonly rule: string; readonly effects: readonly Effect[] }[] {
  return [...Map.groupBy(effects, (effect) => effect.rule)].map(([rule, own]) => ({ rule, effects: own }));
}
