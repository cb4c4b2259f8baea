/**
 * Builds level 1 with inkjs. A node is the state after ONE line, not after a whole run to the next choice: then the
 * questions of one line multiply only with each other, and roads meet again at every gather.
 */
import type { Ask } from './ask.ts';
import type { Asked, ControlGraph, ControlNode, Leaf, Option, Tree } from './control.ts';
import type { InkFacts } from './ink-json.ts';
import { keyOf, pathOfState, type SavedState } from './ink-key.ts';
import { InkMachine } from './ink-machine.ts';
import { growTree, treeOf, type TreeDraft } from './tree-draft.ts';

export interface ControlOptions {
  readonly json: string;
  readonly ink: InkFacts;
  /** What a call to a function outside Ink means. */
  readonly ask: Ask;
  /** The lines mean something to the model, so none may be passed over, and Ink may not ask ahead of them. */
  readonly modelled: boolean;
  readonly isOver: () => boolean;
  readonly maxNodes: number;
  readonly onProgress?: (nodes: number) => void;
}

export function buildControlGraph(options: ControlOptions): ControlGraph {
  return new Builder(options).build();
}

/** More lines than this between two choices can only be a circle. */
const MAX_LINES = 20_000;

/** Places of one question in one line that are told apart. */
const MAX_CALLS = 64;

class Builder {
  readonly #options: ControlOptions;
  readonly #machine: InkMachine;
  readonly #nodes: ControlNode[] = [];
  /** Saved Ink states of the nodes not yet looked into. */
  readonly #saved: (string | undefined)[] = [];
  readonly #ids = new Map<string, number>();
  readonly #asked: Asked[] = [];
  readonly #askedIds = new Map<string, number>();
  readonly #askedAt: Map<string, Set<number>>[] = [];
  /** Per node the ending named by the last line told, which an empty line after it does not take back. */
  readonly #endings: (string | null)[] = [];
  /** Where nothing is asked and no line means anything, a story is told to the next choice in one go. */
  readonly #byLine: boolean;
  #lines = 0;

  constructor(options: ControlOptions) {
    this.#options = options;
    this.#machine = new InkMachine(options.json, options.ink.externals, !options.modelled);
    this.#byLine = options.modelled || options.ink.externals.size > 0;
  }

  build(): ControlGraph {
    const { isOver, maxNodes, onProgress } = this.#options;
    this.#arrive();
    let at = 0;
    for (; at < this.#nodes.length && at < maxNodes && !isOver(); at += 1) {
      this.#look(at);
      if (at % 256 === 0) onProgress?.(this.#nodes.length);
    }
    return {
      nodes: this.#nodes,
      asked: this.#asked,
      askedAt: this.#askedAt,
      complete: at === this.#nodes.length && !this.#nodes.some(({ kind }) => kind === 'unknown'),
      lines: this.#lines,
    };
  }

  #look(at: number): void {
    const saved = this.#saved[at];
    if (saved === undefined) return; // an end or a check-in: nothing to run
    this.#saved[at] = undefined;
    const state = JSON.parse(saved) as SavedState;
    this.#machine.load(state);
    if (!this.#machine.canContinue) this.#nodes[at] = { kind: 'choice', options: this.#choose(state) };
    else {
      const tree = this.#tell(at, state, this.#endings[at] ?? null);
      if (tree) this.#nodes[at] = { kind: 'line', path: pathOfState(state), tree };
    }
  }

  #choose(state: SavedState): Option[] {
    return this.#machine.options().map((option, index) => {
      if (index) this.#machine.load(state);
      this.#machine.choose(index);
      return { ...option, to: this.#arrive() };
    });
  }

  /** Tells one line once for every set of answers to what it asks. Null when there are more than there is time for. */
  #tell(at: number, state: SavedState, ending: string | null): Tree | null {
    const root: TreeDraft = {};
    const noted = new Set<number>();
    const todo: number[][] = [[]];
    for (let answers = todo.pop(); answers; answers = todo.pop()) {
      if (this.#options.isOver()) return null;
      const given = new Map<number, number>(); // question → answer, in the order asked
      this.#machine.load(state);
      const calls = new Map<number, number>(); // question → how often this line has put it
      this.#machine.oracle = (name, args) => {
        const asked = this.#askedId(name, args);
        const call = calls.get(asked) ?? 0;
        calls.set(asked, call + 1);
        this.#noteAsked(asked, at, noted, call);
        // the same question in the same line has the same answer
        if (!given.has(asked)) given.set(asked, answers![given.size] ?? this.#asked[asked]!.answers[0]!);
        return given.get(asked)!;
      };
      const { leaf, ending: now } = this.#line(ending);
      for (const more of growTree(root, given, answers.length, this.#asked, this.#leafTo(leaf, now))) todo.push(more);
    }
    return treeOf(root);
  }

  #line(before: string | null): { leaf: Omit<Leaf, 'to'>; ending: string | null } {
    this.#lines += 1;
    const leaf = this.#machine.tell();
    const empty = !leaf.text && !leaf.tags.length;
    return { leaf, ending: empty ? before : endingIn(leaf.tags) };
  }

  #leafTo(leaf: Omit<Leaf, 'to'>, ending: string | null): Leaf {
    if (leaf.error !== null) return { ...leaf, to: this.#end(ending, true) };
    const to = this.#intern(ending);
    return { ...leaf, to: leaf.tags.includes('checkin') ? this.#checkin(to) : to };
  }

  #checkin(to: number): number {
    const key = `checkin ${to}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#add({ kind: 'checkin', to });
    this.#ids.set(key, id);
    return id;
  }

  /** The node after a choice. */
  #arrive(): number {
    if (this.#byLine) return this.#intern(null);
    let told: Omit<Leaf, 'to'> = { text: '', tags: [], error: null };
    let ending: string | null = null;
    for (let lines = 0; this.#machine.canContinue && told.error === null; lines += 1) {
      ({ leaf: told, ending } = this.#line(ending));
      if (lines > MAX_LINES)
        told = { ...told, error: `(${this.#machine.where()}): goes round in a circle without a choice in it` };
    }
    if (told.error === null) return this.#intern(ending);
    const id = this.#add({ kind: 'unknown' }); // first, so that a story that breaks off at once still begins at 0
    this.#nodes[id] = { kind: 'line', path: '', tree: this.#leafTo(told, ending) };
    return id;
  }

  /** The node for the state Ink is in now. */
  #intern(ending: string | null): number {
    const canContinue = this.#machine.canContinue;
    if (!canContinue && !this.#machine.options().length) return this.#end(ending, false);
    const saved = this.#machine.save();
    const key = `${canContinue ? (ending ?? '') : ''}|${keyOf(JSON.parse(saved) as SavedState, canContinue, this.#options.ink)}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#add({ kind: 'unknown' }, saved);
    this.#endings[id] = canContinue ? ending : null;
    this.#ids.set(key, id);
    return id;
  }

  #end(ending: string | null, error: boolean): number {
    const key = `end ${error ? 'by error' : (ending ?? '')}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#add({ kind: 'end', ending: error ? null : ending, error });
    this.#ids.set(key, id);
    return id;
  }

  #add(node: ControlNode, saved?: string): number {
    this.#saved.push(saved);
    return this.#nodes.push(node) - 1;
  }

  /** The place of a question's first, second … call in a line is looked up once a line, not once an answer. */
  #noteAsked(asked: number, node: number, noted: Set<number>, call: number): void {
    const which = asked * MAX_CALLS + Math.min(call, MAX_CALLS - 1);
    if (noted.has(which)) return;
    noted.add(which);
    const path = this.#machine.where();
    const nodes = this.#askedAt[asked]!.get(path);
    if (nodes) nodes.add(node);
    else this.#askedAt[asked]!.set(path, new Set([node]));
  }

  #askedId(name: string, args: readonly unknown[]): number {
    const asked = this.#options.ask(name, args);
    const known = this.#askedIds.get(asked.key);
    if (known !== undefined) return known;
    this.#askedIds.set(asked.key, this.#asked.length);
    this.#askedAt.push(new Map());
    return this.#asked.push(asked) - 1;
  }
}

function endingIn(tags: readonly string[]): string | null {
  const tag = tags.find((text) => text.startsWith('ending:'));
  return tag ? tag.slice('ending:'.length).trim() : null;
}
