import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '#debrief/compare.ts';
import type { Debrief } from '#debrief/debrief.ts';
import { debriefOf } from '#debrief/debrief-of.ts';
import { played, SMALL, START, tellOf } from '../support/tiny.ts';
import { debriefOfMeant, TEN } from './ten-runs.ts';

const tell = tellOf(SMALL);
const small = (...inputs: string[]): Debrief => debriefOf(played(tell, inputs, 20, START).moments, inputs, { schema: 1, scene: 'tiny', scale: '', label: '', choices: {} });
const GOSSIP = small('prep-done', 'feel:-2,2', 'meet-hear', 'meet-in-mask', 'meet-gossip', 'meet-on', 'after-on');
const WRITES = small('prep-done', 'feel:1,0', 'meet-hear', 'meet-in-work', 'meet-write', 'after-on');

describe('two runs of one scene', () => {
  it('are laid side by side by where the choices were put, and what differs is marked', () => {
    const { rows } = compare(GOSSIP, WRITES);
    expect(rows.map(({ a, b, how }) => [a?.chosen.id ?? null, b?.chosen.id ?? null, how])).toEqual([
      ['meet-hear', 'meet-hear', 'other-inside'],
      ['meet-gossip', 'meet-write', 'other-choice'],
      ['meet-on', null, 'only-a'],
      ['after-on', 'after-on', 'same'],
    ]);
  });

  it('counts what is the same and what is not', () => {
    expect(compare(GOSSIP, WRITES)).toMatchObject({ same: 1, differ: 3 });
    expect(compare(GOSSIP, GOSSIP)).toMatchObject({ same: GOSSIP.decisions.length, differ: 0 });
  });

  it('has the meters of both at each place, and none where a run did not come by', () => {
    const { points, rows } = compare(GOSSIP, WRITES);
    expect(points).toHaveLength(rows.length + 1);
    expect(points[0]).toMatchObject({ row: 0, a: GOSSIP.consequences.curve[0]!.meters, b: WRITES.consequences.curve[0]!.meters });
    expect(points[3]!.b).toBeNull();
    expect(points.at(-1)).toMatchObject({ a: GOSSIP.consequences.curve.at(-1)!.meters, b: WRITES.consequences.curve.at(-1)!.meters });
  });

  it('loses no decision and keeps the order, whichever two they are', () => {
    const debriefs = TEN.map((meant) => debriefOfMeant(meant));
    fc.assert(fc.property(fc.constantFrom(...debriefs), fc.constantFrom(...debriefs), (a, b) => {
      const { rows } = compare(a, b);
      expect(rows.flatMap((row) => row.a?.number ?? [])).toEqual(a.decisions.map(({ number }) => number));
      expect(rows.flatMap((row) => row.b?.number ?? [])).toEqual(b.decisions.map(({ number }) => number));
      // the other way round, the same places meet
      const back = compare(b, a).rows;
      expect(back.filter((row) => row.a && row.b)).toHaveLength(rows.filter((row) => row.a && row.b).length);
    }), { numRuns: 60 });
  });
});
