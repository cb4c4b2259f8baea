/** Players who do not read: none of them may come out best, or the scene gives its answers away. */
import { AT } from '#model/quantities.ts';
import { apply } from '#model/state.ts';
import { happeningsOf } from '#story/happenings.ts';
import type { GraphRun, GraphOption } from './graph-run.ts';
import type { Random } from './random.ts';

export interface Bot {
  readonly name: string;
  choose(run: GraphRun, options: readonly GraphOption[], random: Random): number;
}

/** One of the options that score highest, by chance among equals. */
function best(options: readonly GraphOption[], random: Random, score: (option: GraphOption) => number): number {
  const scores = options.map(score);
  const top = Math.max(...scores);
  const equal = [...scores.keys()].filter((index) => scores[index] === top);
  return equal[random(equal.length)] ?? 0;
}

function always(mode: 'surface' | 'deep' | 'genuine'): Bot {
  return {
    name: `always ${mode}`,
    choose: (_, options, random) => best(options, random, ({ tags }) => (tags.mode === mode ? 1 : 0)),
  };
}

/** What sounds nicest is taken to be what raises trust most at once. */
function trustAfter(run: GraphRun, option: GraphOption): number {
  return (
    happeningsOf(option.tags).reduce((state, happening) => apply(state, happening).state, run.state).values[AT.trust] ??
    0
  );
}

export const BOTS: readonly Bot[] = [
  { name: 'always longest', choose: (_, options, random) => best(options, random, ({ text }) => text.length) },
  {
    name: 'always nicest',
    choose: (run, options, random) => best(options, random, (option) => trustAfter(run, option)),
  },
  { name: 'always first', choose: () => 0 },
  { name: 'always last', choose: (_, options) => options.length - 1 },
  always('surface'),
  always('deep'),
  always('genuine'),
];

export const RANDOM_BOT: Bot = { name: 'random', choose: (_, options, random) => random(options.length) };
