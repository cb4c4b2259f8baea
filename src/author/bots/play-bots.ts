import { AT } from '#model/quantities.ts';
import { VARIANTS } from '#model/words.ts';
import type { Ratings } from '#story/scene.ts';
import type { Ranges } from '../explore/ranges.ts';
import type { ControlGraph } from '../explore/control.ts';
import { BOTS, RANDOM_BOT, type Bot } from './bots.ts';
import { DecisionStudy, type StudiedDecisions } from './decision-study.ts';
import { GraphRun } from './graph-run.ts';
import { randomFrom, type Random } from './random.ts';
import { seenRanges } from './seen-ranges.ts';

/** The meters a play is judged by at its end. */
export const END_METERS = ['trust', 'agitation', 'energy', 'residue'] as const;
export type EndMeter = (typeof END_METERS)[number];

export interface Score {
  readonly name: string;
  readonly plays: number;
  /** Mean of the author's ratings of what was picked; null when nothing picked is rated. */
  readonly soundness: number | null;
  readonly end: Readonly<Record<EndMeter, number>>;
}

export interface BotPlays {
  readonly bots: readonly Score[];
  readonly studied: StudiedDecisions;
  /** Of each meter at each ending. */
  readonly seen: ReadonlyMap<string, Ranges>;
  /** Of the random plays. */
  readonly words: number;
  readonly decisions: { readonly min: number; readonly max: number };
}

const RANDOM_PLAYS = 200;
/** Chance breaks ties and fills in check-ins, so each bot plays each variant a few times. */
const SEEDS = 5;
/** An endless scene must not hang the bots; a scene has some twenty decisions. */
const MAX_DECISIONS = 300;

export interface Play {
  /** '' for an end without one. */
  readonly ending: string;
  readonly picked: readonly string[];
  readonly values: readonly number[];
}

export function playBots(graph: ControlGraph, minutes: number, ratings: Ratings | null): BotPlays {
  const study = new DecisionStudy(ratings);
  const words: number[] = [];
  const decisions: number[] = [];
  const randomPlays = Array.from({ length: RANDOM_PLAYS }, (_, seed) => {
    const run = GraphRun.start(graph, VARIANTS[seed % VARIANTS.length]!, minutes);
    const play = playOn(run, RANDOM_BOT, randomFrom(seed + 1), study);
    words.push(run.words);
    decisions.push(play.picked.length);
    return play;
  });
  const botPlays = BOTS.map((bot) => ({
    name: bot.name,
    plays: VARIANTS.flatMap((variant) =>
      Array.from({ length: SEEDS }, (_, seed) =>
        playOn(GraphRun.start(graph, variant, minutes), bot, randomFrom(seed + 1)),
      ),
    ),
  }));
  return {
    bots: [...botPlays, { name: RANDOM_BOT.name, plays: randomPlays }].map(({ name, plays }) =>
      score(name, ratings, plays),
    ),
    seen: seenRanges([...randomPlays, ...botPlays.flatMap(({ plays }) => plays)]),
    studied: study.result(),
    words: Math.round(mean(words)),
    decisions: { min: Math.min(...decisions), max: Math.max(...decisions) },
  };
}

function playOn(run: GraphRun, bot: Bot, random: Random, study?: DecisionStudy): Play {
  const picked: string[] = [];
  for (let decisions = 0; decisions < MAX_DECISIONS; decisions += 1) {
    if (run.kind === 'checkin') {
      const cell = random(26);
      run.feel(cell === 25 ? null : { x: (cell % 5) - 2, y: Math.floor(cell / 5) - 2 });
      continue;
    }
    const { options } = run;
    if (run.kind !== 'choice' || !options.length) break;
    study?.look(run, options);
    const index = bot.choose(run, options, random);
    picked.push(options[index]!.id);
    run.pick(index);
  }
  return { ending: run.ending, picked, values: run.state.values };
}

export function score(name: string, ratings: Ratings | null, plays: readonly Play[]): Score {
  const soundness = plays.flatMap(({ picked }) => {
    const rated = picked.flatMap((id) => ratings?.choices[id]?.author ?? []);
    return rated.length ? [mean(rated)] : [];
  });
  const end = (meter: EndMeter) => rounded(mean(plays.map(({ values }) => values[AT[meter]] ?? 0)));
  return {
    name,
    plays: plays.length,
    soundness: soundness.length ? rounded(mean(soundness)) : null,
    end: { trust: end('trust'), agitation: end('agitation'), energy: end('energy'), residue: end('residue') },
  };
}

export function mean(numbers: readonly number[]): number {
  return numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : 0;
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
