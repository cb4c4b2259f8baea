/**
 * The referee: plays every path of a script with real inkjs and the game's own state, merging nothing. It shares no code
 * with the explorer but the model itself.
 */
import { Story } from 'inkjs';
import { answer, type Question } from '#model/question.ts';
import { apply, startState, type State } from '#model/state.ts';
import { VARIANTS } from '#model/words.ts';
import { happeningsOf } from '#story/happenings.ts';
import { parseTags } from '#story/tags.ts';
import { GETTERS, type Getter } from '#story/vocabulary.ts';
import { AT } from '#model/quantities.ts';
import { TRACKED } from '../../../src/author/explore/tracked.ts';

export interface Refereed {
  readonly choices: readonly string[];
  readonly endings: Readonly<Record<string, { paths: number; ranges: Record<string, [number, number]> }>>;
  /** Line ids told on some path. */
  readonly lines: readonly string[];
}

interface Place {
  readonly saved: string | null;
  readonly state: State;
}

const CELLS = [-2, -1, 0, 1, 2].flatMap((x) => [-2, -1, 0, 1, 2].map((y) => ({ x, y })));

export function playEveryPath(json: string, minutes: number, outside: readonly string[], skips: boolean): Refereed {
  const story = new Story(json);
  let state: State = startState({ variant: 'mild', minutes, carried: [], house: [] });
  for (const getter of Object.keys(GETTERS) as Getter[]) {
    story.BindExternalFunctionGeneral(
      getter,
      ([argument]: unknown[]) => answer(state, { getter, argument: String(argument) } as Question),
      false,
    );
  }
  story.onError = (message) => {
    throw new Error(message);
  };
  const choices = new Set<string>();
  const lines = new Set<string>();
  const endings: Record<string, { paths: number; ranges: Record<string, [number, number]> }> = {};

  const happen = (raw: readonly string[]) => {
    const { tags } = parseTags(raw);
    for (const happening of happeningsOf(tags)) state = apply(state, happening).state;
    return tags;
  };

  function goOn(): void {
    let ending = '';
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      const raw = story.currentTags ?? [];
      if (!text && !raw.length) continue;
      const tags = happen(raw);
      lines.add(tags.id);
      ending = tags.ending ?? '';
      if (!tags.checkin) continue;
      const here: Place = { saved: story.state.ToJson(), state };
      for (const cell of [...CELLS, ...(skips ? [null] : [])]) {
        restore(here);
        if (cell) state = apply(state, { kind: 'feel', ...cell }).state;
        goOn();
      }
      return;
    }
    if (!story.currentChoices.length) return end(ending);
    const here: Place = { saved: story.state.ToJson(), state };
    for (let index = 0; ; index += 1) {
      restore(here);
      const choice = story.currentChoices[index];
      if (!choice) return;
      choices.add(happen(choice.tags ?? []).id);
      story.ChooseChoiceIndex(index);
      goOn();
    }
  }

  function restore(place: Place): void {
    story.state.LoadJson(place.saved!);
    state = place.state;
  }

  function end(id: string): void {
    const found = (endings[id] ??= { paths: 0, ranges: Object.fromEntries(TRACKED.map((meter) => [meter, [9, -1]])) });
    found.paths += 1;
    for (const meter of TRACKED) {
      const value = state.values[AT[meter]]!;
      found.ranges[meter] = [Math.min(found.ranges[meter]![0], value), Math.max(found.ranges[meter]![1], value)];
    }
  }

  for (const variant of VARIANTS) {
    for (let bits = 0; bits < 2 ** outside.length; bits += 1) {
      const given = outside.filter((_, index) => (bits >> index) & 1);
      const named = (kind: string) =>
        given.filter((fact) => fact.startsWith(kind)).map((fact) => fact.slice(kind.length));
      state = startState({ variant, minutes, carried: named('carried:'), house: named('house:') });
      story.ResetState();
      goOn();
    }
  }
  return { choices: [...choices].sort(), endings, lines: [...lines].sort() };
}
