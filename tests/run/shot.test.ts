import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '#run/moment.ts';
import { now, play } from '#run/playthrough.ts';
import { pictureOf } from '#run/picture-of.ts';
import { feelInput } from '#run/run.ts';
import { shotOf } from '#run/shot.ts';
import { state, stateWith } from '../support/happenings.ts';
import { played, SMALL, START, tellOf } from '../support/tiny.ts';

const tell = tellOf(SMALL);
const visible = (lines: readonly Line[]) => lines.filter(({ tags }) => tags.thought === undefined && !tags.checkin);

function shotAfter(inputs: readonly string[], upTo?: string) {
  const { moments } = played(tell, inputs);
  const all = visible(moments.flatMap(({ lines }) => lines));
  const lines = upTo === undefined ? all : all.slice(0, all.findIndex(({ id }) => id === upTo) + 1);
  return shotOf(lines, moments.at(-1)!.state);
}

describe('a shot', () => {
  it('begins with nobody, nothing said and nothing answered', () => {
    expect(shotAfter([])).toMatchObject({ line: 'before-010', place: 'office', person: null, saying: null, answered: null });
    expect(shotOf([], stateWith({}))).toMatchObject({ place: null, person: null, saying: null, answered: null });
  });

  it('says who speaks only while their line is the newest', () => {
    expect(shotAfter(['prep-done'], 'meet-010')).toMatchObject({ person: { id: 'kari', look: 'angry' }, saying: null, answered: 'prep-done' });
    expect(shotAfter(['prep-done'], 'meet-020').saying).toEqual({ id: 'meet-020', letters: 'Nå igjen!'.length });
    expect(shotAfter(['prep-done', 'feel:0,0', 'meet-hear']).saying).toBeNull();
  });

  it('carries the model’s numbers unchanged', () => {
    const shot = shotOf([], stateWith({ agitation: 5, trust: 1, feltX: 0, feltY: 4 }));
    expect(shot).toMatchObject({ mood: { agitation: 5, trust: 1 }, felt: { x: -2, y: 2 } });
  });

  it('shows the picture that stands without a stage, wherever the run goes', () => {
    fc.assert(fc.property(fc.array(fc.nat(999), { maxLength: 12 }), (dice) => {
      const run = play(tell, START, 20);
      for (const die of dice) {
        const { ask } = now(run);
        if (ask.kind === 'end') break;
        run.take(ask.kind === 'feel' ? feelInput(null) : ask.choices[die % ask.choices.length]!.id);
        const lines = visible(run.moments.flatMap((moment) => moment.lines));
        for (let told = 0; told <= lines.length; told += 1) {
          const { place, person, saying } = shotOf(lines.slice(0, told), now(run).state);
          expect({ place, person }).toEqual(pictureOf(lines.slice(0, told)));
          if (saying) expect(lines[told - 1]).toMatchObject({ id: saying.id, tags: { who: person!.id } });
        }
      }
    }));
  });

  it('tightens the room with unrest and with danger, never past 1', () => {
    fc.assert(fc.property(state, (any) => {
      const { tension } = shotOf([], any);
      expect(tension >= 0 && tension <= 1).toBe(true);
    }));
    const tension = (agitation: number, safety: number) => shotOf([], stateWith({ agitation, safety })).tension;
    expect(tension(2, 4)).toBe(0);
    expect(tension(6, 4)).toBeGreaterThan(tension(4, 4));
    expect(tension(6, 0)).toBeGreaterThan(tension(6, 4));
    expect(tension(6, 0)).toBe(1);
  });
});
