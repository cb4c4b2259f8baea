import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '#model/state.ts';
import { now, play, type Playthrough } from '#run/playthrough.ts';
import { feelInput, parseInput, variantOf } from '#run/run.ts';
import { stepsOf } from '#run/steps.ts';
import { played, SMALL, START, tellOf } from '../support/tiny.ts';

const tell = tellOf(SMALL);

/** Plays at random from a list of dice; gives the inputs taken. */
function roll(dice: readonly number[]): { playthrough: Playthrough; inputs: string[] } {
  const playthrough = play(tell, START, 20);
  const inputs: string[] = [];
  for (const die of dice) {
    const { ask } = now(playthrough);
    if (ask.kind === 'end') break;
    const input = ask.kind === 'feel' ? feelInput(die % 3 ? { x: (die % 5) - 2, y: ((die >> 3) % 5) - 2 } : null) : ask.choices[die % ask.choices.length]!.id;
    expect(playthrough.take(input).ok).toBe(true);
    inputs.push(input);
  }
  return { playthrough, inputs };
}
const dice = fc.array(fc.nat(999), { maxLength: 20 });

describe('a playthrough', () => {
  it('begins with what is told before the first question', () => {
    const moment = now(play(tell, START, 20));
    expect(moment.lines.map((line) => line.id)).toEqual(['before-010']);
    expect(moment.ask).toMatchObject({ kind: 'choice', layer: 'outer' });
    expect(moment.phase).toBe('before');
  });

  it('offers only preparations there are minutes for', () => {
    const offered = (playthrough: Playthrough) => {
      const { ask } = now(playthrough);
      return ask.kind === 'choice' ? ask.choices.map((choice) => choice.id) : [];
    };
    expect(offered(played(tell, []))).toEqual(['prep-read', 'prep-rest', 'prep-done']);
    expect(offered(played(tell, ['prep-read', 'prep-rest']))).toEqual(['prep-done']);
    expect(offered(played(tell, [], 7))).toEqual(['prep-rest', 'prep-done']);
  });

  it('tells the chosen line first, then what it leads to', () => {
    const moment = now(played(tell, ['prep-read']));
    expect(moment.lines.map((line) => [line.id, line.chosen])).toEqual([['prep-read', true], ['before-020', false]]);
  });

  it('stops at a check-in and lets the answer colour what comes', () => {
    const asked = played(tell, ['prep-done']);
    expect(now(asked).ask).toEqual({ kind: 'feel' });
    expect(now(asked).lines.map((line) => line.id)).toEqual(['prep-done', 'meet-010', 'meet-020', 'meet-030', 'meet-040']);
    expect(now(played(tell, ['prep-done', 'feel:-2,2'])).lines.map((line) => line.id)).toEqual(['meet-050']);
    expect(now(played(tell, ['prep-done', 'feel:1,1'])).lines).toEqual([]);
  });

  it('keeps the model in step with the lines', () => {
    const [, anger] = now(played(tell, ['prep-done'])).lines.filter((line) => line.phase === 'meeting');
    expect(anger!.id).toBe('meet-020');
    expect(anger!.effects.some((effect) => effect.rule === 'R19' && effect.quantity === 'agitation')).toBe(true);
    expect(anger!.looks).toEqual({ kari: 'angry' });
    expect(valueOf(anger!.state, 'agitation')).toBeGreaterThan(valueOf(now(played(tell, [])).state, 'agitation'));
  });

  it('knows the second layer from the first', () => {
    expect(now(played(tell, ['prep-done', 'feel:skip', 'meet-hear'])).ask).toMatchObject({ kind: 'choice', layer: 'inner' });
  });

  it('ends with the name of the ending', () => {
    const end = played(tell, ['prep-done', 'feel:skip', 'meet-sit', 'meet-in-show', 'meet-write', 'after-break']);
    expect(now(end).ask).toEqual({ kind: 'end', ending: 'done' });
    expect(now(end).lines.some((line) => line.id === 'later-010')).toBe(true);
  });

  it('asks for no more than the player can answer: a refusal says why and changes nothing', () => {
    fc.assert(fc.property(dice, fc.constantFrom('no-such-choice', 'feel:0,0', 'feel:skip', 'prep-done', 'feel:9,9', '<script>', ''), (rolls, wrong) => {
      const { playthrough, inputs } = roll(rolls);
      const before = playthrough.moments.length;
      const taken = playthrough.take(wrong);
      fc.pre(!taken.ok);
      expect(playthrough.moments.length).toBe(before);
      const { ask } = now(playthrough);
      expect(taken.ok ? '' : taken.error).toBe(
        !parseInput(wrong).ok ? 'not-an-input'
          : ask.kind === 'end' ? 'run-has-ended'
            : ask.kind === 'feel' ? 'feeling-expected'
              : wrong.startsWith('feel') ? 'choice-expected' : 'choice-not-offered',
      );
      expect(now(playthrough)).toEqual(now(played(tell, inputs)));
    }));
  });

  it('is the same for the same inputs', () => {
    fc.assert(fc.property(dice, (rolls) => {
      const { playthrough, inputs } = roll(rolls);
      expect(played(tell, inputs).moments).toEqual(playthrough.moments);
    }));
  });
});

describe('steps', () => {
  it('tell every line once and in order, but keep thoughts for the debrief', () => {
    fc.assert(fc.property(dice, (rolls) => {
      for (const { lines } of roll(rolls).playthrough.moments) {
        const told = stepsOf(lines).flat();
        expect(told).toEqual(lines.filter((line) => line.tags.thought === undefined));
      }
    }));
  });

  it('end where somebody has spoken, and never hold more than three lines', () => {
    const steps = stepsOf(now(played(tell, ['prep-done'])).lines);
    expect(steps.map((step) => step.map((line) => line.id))).toEqual([['prep-done'], ['meet-010', 'meet-020'], ['meet-040']]);
  });
});

describe('inputs', () => {
  it('write a feeling so that it reads back the same', () => {
    fc.assert(fc.property(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 }), (x, y) => {
      expect(parseInput(feelInput({ x, y }))).toEqual({ ok: true, value: { kind: 'feel', point: { x, y } } });
    }));
  });

  it('draw each temperament from about a third of the seeds', () => {
    const drawn = Array.from({ length: 3000 }, (_, seed) => variantOf(seed));
    for (const variant of ['mild', 'ordinary', 'hard'] as const) {
      const share = drawn.filter((each) => each === variant).length / drawn.length;
      expect(share).toBeGreaterThan(0.28);
      expect(share).toBeLessThan(0.39);
    }
  });
});
