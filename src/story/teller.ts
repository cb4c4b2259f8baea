/**
 * The only place in the game that knows Ink. A teller tells one line at a time and offers the choices;
 * what the script asks about the player is answered by whoever started it.
 */
import { Story } from 'inkjs';
import type { Question } from '#model/question.ts';
import { parseTags, type Tags } from './tags.ts';
import { GETTERS, type Getter } from './vocabulary.ts';

export interface ToldLine {
  readonly text: string;
  readonly tags: Tags;
}

export interface Teller {
  /** The next line, or null when the script waits for a choice or has ended. Throws on an Ink run-time error. */
  nextLine(): ToldLine | null;
  /** Empty when the script has ended. Only meaningful after `nextLine` gave null. */
  choices(): readonly ToldLine[];
  /** Picks by position in `choices()`. */
  choose(index: number): void;
}

/** `compiled` is the object that the Ink compiler wrote; `answer` is asked exactly when the script asks. */
export function startTeller(compiled: object, answer: (question: Question) => number): Teller {
  const story = new Story(compiled as Record<string, unknown>);
  story.onError = (message) => {
    throw new Error(`Ink: ${message}`);
  };
  for (const getter of Object.keys(GETTERS) as Getter[]) bindGetter(story, getter, answer);
  return {
    nextLine() {
      while (story.canContinue) {
        const text = (story.Continue() ?? '').trim();
        const raw = story.currentTags ?? [];
        if (text || raw.length) return { text, tags: parseTags(raw).tags };
      }
      return null;
    },
    choices: () => story.currentChoices.map((choice) => ({ text: choice.text, tags: parseTags(choice.tags ?? []).tags })),
    choose: (index) => story.ChooseChoiceIndex(index),
  };
}

/** Not look-ahead safe: Ink must never ask before the line above has been told, or the answer would be too early. */
function bindGetter(story: Story, getter: Getter, answer: (question: Question) => number): void {
  const ask = GETTERS[getter].argument
    ? (argument: unknown) => answer({ getter, argument: String(argument) } as Question) // GETTERS says which take a word
    : () => answer({ getter } as Question);
  story.BindExternalFunction(getter, ask, false);
}
