/** One if-then sentence. It is kept as two lines, so that what was written can be taken apart again in any language. */
import type { Act } from '#model/words.ts';
import type { Debrief } from './debrief.ts';
import { apart } from './expression.ts';

export interface Plan {
  readonly when: string;
  readonly then: string;
}

/** Situations of this run that a plan could be about. */
export const SEEDS = ['raised-voice', 'mask', 'drained', 'came-out', 'put-off', 'one-more', 'the-no', 'straight-on', 'unasked'] as const;
export type Seed = (typeof SEEDS)[number];

/** Null for a plan with an empty half: half a plan is none. */
export function planText({ when, then }: Plan): string | null {
  const halves = [oneLine(when), oneLine(then)];
  return halves.every(Boolean) ? halves.join('\n') : null;
}

export function planOf(text: string): Plan {
  const [when = '', ...then] = text.split('\n');
  return { when, then: then.join(' ') };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** At most two, the clearest first; one always fits: anybody may meet a raised voice. */
export function seedsFor({ decisions, consequences, expression, soundness }: Debrief): Seed[] {
  const did = (...acts: readonly Act[]): boolean => decisions.some(({ chosen }) => chosen.tags.acts.some((act) => acts.includes(act)));
  const seen = new Set(expression.observations.map(({ say }) => say));
  const last = consequences.curve.at(-1)?.meters;
  const found: readonly (readonly [Seed, boolean])[] = [
    ['came-out', seen.has('burst') || seen.has('leaked')],
    ['unasked', soundness.crossed.some(({ redline }) => redline === 'need-not-assessed')],
    ['one-more', did('help-anyway')],
    ['the-no', did('concede', 'refuse')],
    ['put-off', did('postpone', 'let-lie')],
    ['mask', expression.widest !== null && apart(expression.widest) >= 2],
    ['straight-on', did('straight-on')],
    ['drained', last !== undefined && last.energy <= 2],
    ['raised-voice', true],
  ];
  return found.filter(([, fits]) => fits).map(([seed]) => seed).slice(0, 2);
}
