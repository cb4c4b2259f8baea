/**
 * One play over the proved graph, with the game's own model: thousands of plays a second, where inkjs manages dozens.
 * The comparison test holds it to the same answers.
 */
import { answer } from '#model/question.ts';
import { apply, startState, type State } from '#model/state.ts';
import type { Point } from '#model/quantities.ts';
import type { Variant } from '#model/words.ts';
import { happeningsOf } from '#story/happenings.ts';
import { parseTags, type Tags } from '#story/tags.ts';
import { isLeaf, type ControlGraph, type ControlNode } from '../explore/control.ts';

export interface GraphOption {
  readonly id: string;
  readonly text: string;
  readonly tags: Tags;
}

/** Lines without a decision in between; more can only be a circle. */
const MAX_LINES = 10_000;

export class GraphRun {
  readonly #graph: ControlGraph;
  #at: number;
  state: State;
  words = 0;

  private constructor(graph: ControlGraph, at: number, state: State) {
    this.#graph = graph;
    this.#at = at;
    this.state = state;
  }

  /** `minutes` is the budget the graph was explored with. */
  static start(graph: ControlGraph, variant: Variant, minutes: number): GraphRun {
    const run = new GraphRun(graph, 0, startState({ variant, minutes, carried: [], house: [] }));
    run.#tell();
    return run;
  }

  /** The same place and state, to try a road without going it. */
  fork(): GraphRun {
    return new GraphRun(this.#graph, this.#at, this.state);
  }

  get kind(): ControlNode['kind'] {
    return this.#node.kind;
  }

  /** The ending's id, '' for an end without one or while it goes on. */
  get ending(): string {
    const node = this.#node;
    return node.kind === 'end' ? (node.ending ?? '') : '';
  }

  get options(): readonly GraphOption[] {
    const node = this.#node;
    return node.kind === 'choice'
      ? node.options.map((option) => ({ text: option.text, tags: tagsOf(option.tags), id: tagsOf(option.tags).id }))
      : [];
  }

  pick(index: number): void {
    const node = this.#node;
    const option = node.kind === 'choice' ? node.options[index] : undefined;
    if (!option) throw new Error(`no choice ${index} here`);
    this.#happen(option.text, option.tags);
    this.#at = option.to;
    this.#tell();
  }

  /** Null skips the check-in. */
  feel(point: Point | null): void {
    const node = this.#node;
    if (node.kind !== 'checkin') throw new Error('no check-in here');
    if (point) this.state = apply(this.state, { kind: 'feel', ...point }).state;
    this.#at = node.to;
    this.#tell();
  }

  get #node(): ControlNode {
    return this.#graph.nodes[this.#at]!; // the graph's own numbers
  }

  #tell(): void {
    for (let lines = 0; lines < MAX_LINES; lines += 1) {
      const node = this.#node;
      if (node.kind !== 'line') return;
      let { tree } = node;
      while (!isLeaf(tree)) {
        const { question } = this.#graph.asked[tree.asked]!;
        tree = tree.kids[question ? answer(this.state, question) : 0]!; // a finished graph has every answer there can be
      }
      this.#happen(tree.text, tree.tags);
      this.#at = tree.to;
    }
    throw new Error('lines without end');
  }

  #happen(text: string, raw: readonly string[]): void {
    this.words += text.split(/\s+/).filter(Boolean).length;
    for (const happening of happeningsOf(tagsOf(raw))) this.state = apply(this.state, happening).state;
  }
}

const parsed = new WeakMap<readonly string[], Tags>();

function tagsOf(raw: readonly string[]): Tags {
  const known = parsed.get(raw);
  if (known) return known;
  const { tags } = parseTags(raw);
  parsed.set(raw, tags);
  return tags;
}
