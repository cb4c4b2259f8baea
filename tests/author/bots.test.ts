import { describe, expect, it } from 'vitest';
import { VARIANTS } from '#model/words.ts';
import { now, play } from '#run/playthrough.ts';
import { feelInput } from '#run/run.ts';
import { startTeller } from '#story/teller.ts';
import { GraphRun } from '../../src/author/bots/graph-run.ts';
import { playBots, score } from '../../src/author/bots/play-bots.ts';
import { randomFrom } from '../../src/author/bots/random.ts';
import { explore } from '../../src/author/explore/explore.ts';
import { compiled } from './support/ink-file.ts';
import { randomScript } from './support/random-script.ts';
import { GOOD_SCRIPT } from './support/tiny-scene.ts';

function explored(source: string) {
  const script = compiled(source);
  return { json: script.compiled.json, graph: explore({ ...script, useModel: true, budgetMinutes: 12 }).graph };
}

describe('a play over the proved graph', () => {
  it.each([8, 10, 16, 42, 62])('comes to the same choices and the same state as the game does, script %i', (seed) => {
    const { json, graph } = explored(randomScript(seed));
    for (const [index, variant] of VARIANTS.entries()) {
      const random = randomFrom(seed + index);
      const run = GraphRun.start(graph, variant, 12);
      const game = play(
        (answer) => startTeller(JSON.parse(json) as object, answer),
        { seed: 0, variant, house: [], carried: [], help: 'experienced' },
        12,
      );
      for (let ask = now(game).ask; ask.kind !== 'end'; ask = now(game).ask) {
        if (ask.kind === 'feel') {
          const point = random(4) ? { x: random(5) - 2, y: random(5) - 2 } : null;
          run.feel(point);
          game.take(feelInput(point));
        } else {
          expect(run.options.map(({ id }) => id)).toEqual(ask.choices.map(({ id }) => id));
          const at = random(ask.choices.length);
          run.pick(at);
          game.take(ask.choices[at]!.id);
        }
        expect(run.state).toEqual(now(game).state);
      }
      expect(run.kind).toBe('end');
    }
  });
});

describe('the guess-bots', () => {
  const { graph } = explored(GOOD_SCRIPT);
  const rating = (author: number) => ({ author, reason: { nb: 'x', en: 'x' }, panel: [] });
  const ratings = {
    schema: 1 as const,
    scene: 'tiny',
    scale: '',
    label: '',
    choices: { 'meet-hear': rating(5), 'meet-sit': rating(1), 'meet-in-mask': rating(3), 'meet-in-work': rating(3) },
  };
  const { bots, studied } = playBots(graph, 12, ratings);
  const of = (name: string) => bots.find((bot) => bot.name === name);

  it('each play every temperament, and the random one two hundred times', () => {
    expect(bots.map(({ name, plays }) => [name, plays])).toEqual([
      ['always longest', 15],
      ['always nicest', 15],
      ['always first', 15],
      ['always last', 15],
      ['always surface', 15],
      ['always deep', 15],
      ['always genuine', 15],
      ['random', 200],
    ]);
  });

  it('are rated by what they pick', () => {
    expect([of('always first')?.soundness, of('always last')?.soundness]).toEqual([4, 2]);
  });

  it('come to the same each time', () => {
    expect(playBots(graph, 12, ratings).bots).toEqual(bots);
  });

  it('tell which mode goes best in the second layer', () => {
    expect(Object.keys(studied.modes ?? {})).toEqual(['surface', 'deep', 'genuine']);
  });

  it('leave the soundness open where nothing is rated', () => {
    expect(score('nobody', null, [{ ending: 'end', picked: ['meet-hear'], values: [] }]).soundness).toBeNull();
  });
});
