/** The shape of a rule. Rules compare with constants and move meters by constants: that is what keeps a scene provable. */
import type { Trigger } from './happening.ts';
import type { Quantity } from './quantities.ts';

export type Condition =
  | { readonly of: Quantity; readonly atLeast: number }
  | { readonly of: Quantity; readonly atMost: number }
  /** Felt lies at least / at most this far (0–4) from what is shown by the choice. */
  | { readonly of: 'distance'; readonly atLeast: number }
  | { readonly of: 'distance'; readonly atMost: number };

/** Where a rule's direction comes from. `design` is our own judgement, without evidence. */
export type Evidence = 'research' | 'thesis' | 'theory' | 'design';
export type Certainty = 'high' | 'medium' | 'low';

export interface Rule {
  /** Unique, e.g. `R3` or `R3-strong`; the part before the dash is the relation of domain §2.3, or `D` for design. */
  readonly id: string;
  readonly on: Trigger;
  readonly when?: readonly Condition[];
  /** Added to each quantity (clamped), times the event's strength if `scaled`. */
  readonly change?: Readonly<Partial<Record<Quantity, number>>>;
  readonly scaled?: true;
  /** Felt moves this many steps towards what is shown, on each axis. */
  readonly towardShown?: number;
  readonly evidence: Evidence;
  readonly certainty: Certainty;
}

/** The relation a rule belongs to: `R3-strong` → `R3`. */
export function relationOf(rule: string): string {
  return rule.split('-')[0] ?? rule;
}
