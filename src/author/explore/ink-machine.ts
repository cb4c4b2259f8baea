/** inkjs behind a small door: put it in a saved state, let it tell one line, see what it offers. */
import { Story } from 'inkjs';
import type { SavedState } from './ink-key.ts';

export interface InkLine {
  readonly text: string;
  readonly tags: readonly string[];
  /** The run-time error of this line, in Ink's words. */
  readonly error: string | null;
}

export interface InkOption {
  /** Ink's own name for the choice, e.g. `fire.0.c-1`. */
  readonly path: string;
  readonly text: string;
  readonly tags: readonly string[];
}

interface InkPointer {
  readonly path: { toString(): string } | null;
}

/** A question as the machine sees it: a function and its arguments. */
export type Oracle = (name: string, args: readonly unknown[]) => number;

/** So many steps for one line can only be a circle without a word in it. */
const MAX_STEPS = 200_000;
const ENDLESS = 'goes round in a circle without a line or a choice in it';

export class InkMachine {
  readonly #compiled: Record<string, unknown>;
  readonly #externals: Iterable<string>;
  #story: Story;
  #steps = 0;
  #error: string | null = null;
  /** Where Ink stood at its last step: a story that has broken off no longer knows. */
  #last: InkPointer | null = null;
  oracle: Oracle = () => 0;

  readonly #pure: boolean;

  /**
   * `pure`: the functions may be called at any time, also while Ink looks ahead. Not so in the game, where Ink must never
   * ask before the line above has been told; a foreign story is not to be blamed for that.
   */
  constructor(json: string, externals: Iterable<string>, pure: boolean) {
    this.#pure = pure;
    this.#compiled = JSON.parse(json) as Record<string, unknown>;
    this.#externals = externals;
    this.#story = this.#start();
  }

  #start(): Story {
    const story = new Story(this.#compiled);
    // 1 is a warning; everything else leaves the story in a state that means nothing
    story.onError = (message, type) => {
      if (type !== 1) this.#error ??= message;
    };
    for (const name of this.#externals) {
      story.BindExternalFunctionGeneral(name, (args: unknown[]) => this.oracle(name, args), this.#pure);
    }
    const step = story.ContinueSingleStep.bind(story);
    story.ContinueSingleStep = () => {
      this.#steps += 1;
      const pointer = story.state.callStack.currentElement.currentPointer;
      if (pointer.container) this.#last = pointer;
      if (this.#steps > MAX_STEPS) throw new Error(ENDLESS);
      return step();
    };
    return story;
  }

  get canContinue(): boolean {
    return this.#story.canContinue;
  }

  save(): string {
    return this.#story.state.ToJson();
  }

  load(state: SavedState): void {
    // LoadJson reads floats through a reviver, which is slow; Ink's own writer never writes what it looks for.
    this.#story.state.LoadJsonObj(state as SavedState & Record<string, unknown>);
  }

  tell(): InkLine {
    this.#error = null;
    this.#steps = 0;
    try {
      const text = (this.#story.Continue() ?? '').trim();
      return {
        text,
        tags: this.#story.currentTags ?? [],
        error: this.#error === null ? null : this.#located(this.#error),
      };
    } catch (cause) {
      const message = this.#located(this.#error ?? (cause instanceof Error ? cause.message : String(cause)));
      // inkjs is not usable after a throw in the middle of a line
      this.#story = this.#start();
      return { text: '', tags: [], error: message };
    }
  }

  /** inkjs puts the path before some of its messages, but not before the commonest. */
  #located(message: string): string {
    return /^(RUNTIME ERROR: )?\([\w.$-]+\): /.test(message)
      ? message
      : `(${this.where()}): ${message.replace(/^RUNTIME ERROR: /, '')}`;
  }

  /** The Ink path of the last step. */
  where(): string {
    return this.#last?.path?.toString() ?? '';
  }

  options(): InkOption[] {
    return this.#story.currentChoices.map((choice) => ({
      path: choice.targetPath?.toString() ?? '',
      text: choice.text,
      tags: choice.tags ?? [],
    }));
  }

  choose(index: number): void {
    this.#story.ChooseChoiceIndex(index);
  }
}
