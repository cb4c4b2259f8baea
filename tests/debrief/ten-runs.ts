/**
 * Ten runs that differ in how the feelings are carried. Each is noted as what the player means to do, and played through the
 * real script and the real model: a line that is rewritten does not make them invalid, as a list of ids would be.
 */
import type { Debrief, Way } from '#debrief/debrief.ts';
import { debriefOf } from '#debrief/debrief-of.ts';
import type { Variant } from '#model/words.ts';
import type { Choice } from '#run/moment.ts';
import { now, play } from '#run/playthrough.ts';
import { feelInput, type Input, type RunStart } from '#run/run.ts';
import { startTeller } from '#story/teller.ts';
import { folderOf } from '../support/scene-of.ts';

export interface Meant {
  readonly name: string;
  readonly scene: string;
  readonly variant: Variant;
  /** The way for each choice about expression in turn; the last goes on. */
  readonly ways: readonly Way[];
  /** Answers to the check-ins in turn, −2…2 on each axis; null skips. The last goes on. */
  readonly feels: readonly ({ x: number; y: number } | null)[];
  /** Choices that are made wherever they are offered. */
  readonly choose?: readonly string[];
}

const scene = 'kald-start';
const angry = { x: -2, y: 2 };
const low = { x: -1, y: -1 };
const calm = { x: 0, y: 0 };

export const TEN: readonly Meant[] = [
  { name: 'the mask all the way', scene, variant: 'ordinary', ways: ['surface'], feels: [angry] },
  { name: 'worked on it all the way', scene, variant: 'ordinary', ways: ['deep'], feels: [angry] },
  { name: 'let it show all the way', scene, variant: 'ordinary', ways: ['genuine'], feels: [low] },
  { name: 'the mask, then let it show', scene, variant: 'ordinary', ways: ['surface', 'surface', 'surface', 'genuine'], feels: [low] },
  { name: 'let it show, then the mask', scene, variant: 'ordinary', ways: ['genuine', 'genuine', 'surface'], feels: [angry] },
  { name: 'worked on it, then the mask', scene, variant: 'hard', ways: ['deep', 'deep', 'surface'], feels: [angry, low] },
  { name: 'the mask, then worked on it', scene, variant: 'mild', ways: ['surface', 'surface', 'deep'], feels: [low, calm] },
  { name: 'by turns', scene, variant: 'ordinary', ways: ['surface', 'deep', 'genuine', 'surface', 'deep', 'genuine'], feels: [calm] },
  { name: 'strong feeling, unfiltered', scene, variant: 'hard', ways: ['genuine'], feels: [angry] },
  { name: 'the mask, and no check-ins', scene, variant: 'mild', ways: ['surface'], feels: [null] },
];

export function startOf({ variant }: Pick<Meant, 'variant'>): RunStart {
  return { seed: 1, variant, house: [], carried: [], help: 'novice' };
}

/** Plays what was meant; gives the inputs it came to. */
export function inputsOf(meant: Meant): Input[] {
  const { story, scene: { budgetMinutes } } = folderOf(meant.scene);
  const playthrough = play((answer) => startTeller(story, answer), startOf(meant), budgetMinutes);
  const inputs: Input[] = [];
  let carried = 0;
  let felt = 0;
  const next = <T>(list: readonly T[], at: number): T => list[Math.min(at, list.length - 1)]!; // no list is empty
  for (let { ask } = now(playthrough); ask.kind !== 'end'; { ask } = now(playthrough)) {
    const about = ask.kind === 'choice' && ask.choices.some(isAboutExpression);
    const input = ask.kind === 'feel' ? feelInput(next(meant.feels, felt++)) : pick(ask.choices, meant, next(meant.ways, carried));
    if (about) carried += 1;
    const taken = playthrough.take(input);
    if (!taken.ok) throw new Error(`${meant.name}: ${input}: ${taken.error}`);
    inputs.push(input);
  }
  return inputs;
}

function isAboutExpression({ tags: { mode } }: Choice): boolean {
  return mode !== undefined && mode !== 'none';
}

/** No preparation, and no red line unless it was meant. */
function pick(choices: readonly Choice[], { choose = [] }: Meant, way: Way): string {
  const ordinary = choices.filter(({ tags }) => tags.redline === undefined && tags.prep === undefined);
  const meant = choices.find(({ id }) => choose.includes(id)) ?? ordinary.find(({ tags }) => tags.mode === way) ?? ordinary[0] ?? choices[0];
  if (!meant) throw new Error('nothing is offered');
  return meant.id;
}

/** The debrief of any run through a scene. */
export function debriefFor(slug: string, inputs: readonly Input[], start: RunStart): Debrief {
  const { story, scene: { budgetMinutes }, ratings } = folderOf(slug);
  const playthrough = play((answer) => startTeller(story, answer), start, budgetMinutes);
  for (const input of inputs) {
    const taken = playthrough.take(input);
    if (!taken.ok) throw new Error(`${slug}: ${input}: ${taken.error}`);
  }
  return debriefOf(playthrough.moments, inputs, ratings);
}

const played = new Map<string, Debrief>();

/** Played once, however often it is asked for. */
export function debriefOfMeant(meant: Meant): Debrief {
  const key = JSON.stringify(meant);
  const debrief = played.get(key) ?? debriefFor(meant.scene, inputsOf(meant), startOf(meant));
  played.set(key, debrief);
  return debrief;
}
