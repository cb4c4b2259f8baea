/** Which decisions a run held, each with its second layer, numbered as the player met them. */
import type { Point } from '#model/quantities.ts';
import { feltOf, type Effect, type State } from '#model/state.ts';
import type { Mode } from '#model/words.ts';
import type { Choice, Line, Moment } from '#run/moment.ts';
import type { Decision } from './debrief.ts';

interface Pick {
  readonly input: number;
  readonly chosen: Line;
  readonly others: readonly Choice[];
  readonly inner: boolean;
  readonly before: State;
  readonly heard: Line | null;
  /** All that happened from the choice up to the next question. */
  readonly effects: readonly Effect[];
}

/** Every choice of the run in order; check-ins are left out. */
function picksOf(moments: readonly Moment[]): Pick[] {
  let heard: Line | null = null;
  return moments.flatMap((moment, input) => {
    heard = moment.lines.findLast(isSomebodyElse) ?? heard;
    const after = moments[input + 1];
    const chosen = after?.lines[0];
    if (moment.ask.kind !== 'choice' || !after || !chosen?.chosen) return [];
    const others = moment.ask.choices.filter((choice) => choice.id !== chosen.id);
    const effects = after.lines.flatMap((line) => line.effects);
    return [{ input, chosen, others, inner: moment.ask.layer === 'inner', before: moment.state, heard, effects }];
  });
}

function isSomebodyElse({ tags }: Line): boolean {
  return tags.who !== undefined && tags.who !== 'you' && tags.thought === undefined;
}

export function isPreparation(line: Line): boolean {
  return line.tags.prep !== undefined || line.tags.acts.includes('start');
}

export function decisionsOf(moments: readonly Moment[]): Decision[] {
  const decisions: Decision[] = [];
  const picks = picksOf(moments).filter((pick) => !isPreparation(pick.chosen));
  for (const [at, pick] of picks.entries()) {
    if (pick.inner && at > 0) continue;
    const next = picks[at + 1];
    const inner = next?.inner ? next : null;
    const acting = inner ?? pick;
    decisions.push({
      number: decisions.length + 1,
      input: pick.input,
      chosen: pick.chosen,
      others: pick.others,
      inner: inner && { chosen: inner.chosen, others: inner.others, before: inner.before },
      before: pick.before,
      heard: pick.heard,
      mode: acting.chosen.tags.mode ?? null,
      felt: feltOf(acting.before),
      shown: shownBy(acting.chosen),
      effects: inner ? [...pick.effects, ...inner.effects] : pick.effects,
    });
  }
  return decisions;
}

/** What was shown by this choice; null where it was not about expression. */
function shownBy(line: Line): Point | null {
  const mode: Mode | undefined = line.tags.mode;
  return mode === undefined || mode === 'none' ? null : line.state.shown;
}
