/** One run being played: the script and the model kept in step, one input at a time. */
import { raise } from '#lib/assert-never.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Happening } from '#model/happening.ts';
import { answer, type Question } from '#model/question.ts';
import { apply, startState, type Effect } from '#model/state.ts';
import { happeningsOf } from '#story/happenings.ts';
import type { Tags } from '#story/tags.ts';
import type { Teller, ToldLine } from '#story/teller.ts';
import type { Look, Phase, Place } from '#story/vocabulary.ts';
import type { Ask, Line, Moment } from './moment.ts';
import { parseInput, type Input, type ParsedInput, type RunStart } from './run.ts';

/** Starts a script; the run brings the answers. `story/teller.ts` in the game, anything with the same shape in a test. */
export type Tell = (answer: (question: Question) => number) => Teller;

/** Why an input was not taken. Nothing has changed then. */
export type Refusal = 'choice-not-offered' | 'choice-expected' | 'feeling-expected' | 'run-has-ended' | 'not-an-input';

export interface Playthrough {
  /** One moment per input, and the one before the first: the last is where the player is. */
  readonly moments: readonly Moment[];
  take(input: Input): Result<Moment, Refusal>;
}

export function now(playthrough: Playthrough): Moment {
  return playthrough.moments.at(-1) ?? raise('a playthrough without a moment');
}

export function play(tell: Tell, start: RunStart, budgetMinutes: number): Playthrough {
  let state = startState({ variant: start.variant, minutes: budgetMinutes, carried: start.carried, house: start.house });
  let phase: Phase = 'before';
  let place: Place | null = null;
  let looks: Readonly<Record<string, Look>> = {};
  const teller = tell((question) => answer(state, question));
  const moments: Moment[] = [];

  function happen(happenings: readonly Happening[]): Effect[] {
    return happenings.flatMap((happening) => {
      const after = apply(state, happening);
      state = after.state;
      return after.effects;
    });
  }

  function line(told: ToldLine, chosen: boolean): Line {
    const { tags } = told;
    const effects = happen(happeningsOf(tags));
    phase = tags.phase ?? phase;
    place = tags.place ?? place;
    if (tags.looks.length) looks = { ...looks, ...Object.fromEntries(tags.looks.map(({ who, look }) => [who, look])) };
    return { id: tags.id, text: told.text, tags, chosen, phase, place, looks, state, effects };
  }

  function tellOn(first: readonly Line[]): Moment {
    const lines = [...first];
    let ask: Ask | null = null;
    for (let told = teller.nextLine(); told; told = teller.nextLine()) {
      lines.push(line(told, false));
      if (told.tags.checkin) { ask = { kind: 'feel' }; break; }
    }
    const moment = { index: moments.length, lines, ask: ask ?? askOf(teller, lines), phase, state };
    moments.push(moment);
    return moment;
  }

  function take(input: Input): Result<Moment, Refusal> {
    const parsed = parseInput(input);
    if (!parsed.ok) return parsed;
    const { ask } = now({ moments, take });
    const refusal = refusalOf(ask, parsed.value);
    if (refusal) return err(refusal);
    if (parsed.value.kind === 'feel') {
      if (parsed.value.point) happen([{ kind: 'feel', ...parsed.value.point }]);
      return ok(tellOn([]));
    }
    const { id } = parsed.value;
    const choices = teller.choices();
    const index = choices.findIndex((choice) => choice.tags.id === id);
    const chosen = line(choices[index] ?? raise(`choice ${id} vanished`), true);
    teller.choose(index);
    return ok(tellOn([chosen]));
  }

  tellOn([]);
  return { moments, take };
}

function askOf(teller: Teller, lines: readonly Line[]): Ask {
  const choices = teller.choices().map(({ text, tags }) => ({ id: tags.id, text, tags }));
  if (!choices.length) return { kind: 'end', ending: lines.at(-1)?.tags.ending ?? null };
  return { kind: 'choice', layer: isInner(choices[0]?.tags) ? 'inner' : 'outer', choices };
}

function isInner(tags: Tags | undefined): boolean {
  return tags?.inner ?? false;
}

function refusalOf(ask: Ask, input: ParsedInput): Refusal | null {
  if (ask.kind === 'end') return 'run-has-ended';
  if (ask.kind === 'feel') return input.kind === 'feel' ? null : 'feeling-expected';
  if (input.kind === 'feel') return 'choice-expected';
  return ask.choices.some((choice) => choice.id === input.id) ? null : 'choice-not-offered';
}
