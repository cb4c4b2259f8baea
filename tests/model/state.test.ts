import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '#model/happening.ts';
import { QUANTITIES, TOP } from '#model/quantities.ts';
import { apply, startState, valueOf, type State } from '#model/state.ts';
import { happening, state, stateWith } from '../support/happenings.ts';

const mode = (name: 'surface' | 'deep' | 'genuine'): Happening => ({ kind: 'mode', mode: name, shows: 'calm' });
const after = (from: State, ...what: Happening[]): State => what.reduce((now, each) => apply(now, each).state, from);

describe('the state', () => {
  it('stays within its ranges whatever happens', () => {
    fc.assert(fc.property(state, fc.array(happening, { maxLength: 30 }), (from, what) => {
      const { values } = after(from, ...what);
      QUANTITIES.forEach((name, at) => {
        expect(Number.isInteger(values[at])).toBe(true);
        expect(values[at]).toBeGreaterThanOrEqual(0);
        expect(values[at]).toBeLessThanOrEqual(TOP[name]);
      });
    }));
  });

  it('is the same for the same happenings, and never changed in place', () => {
    fc.assert(fc.property(state, fc.array(happening, { maxLength: 20 }), (from, what) => {
      const kept = structuredClone({ values: from.values, facts: [...from.facts] });
      expect(after(from, ...what)).toEqual(after(from, ...what));
      expect({ values: from.values, facts: [...from.facts] }).toEqual(kept);
    }));
  });

  it('accounts for every move of a meter with the rule that made it', () => {
    fc.assert(fc.property(state, happening, (from, what) => {
      fc.pre(what.kind === 'event' || what.kind === 'act');
      const { state: to, effects } = apply(from, what);
      for (const name of QUANTITIES) {
        const told = effects.filter((effect) => effect.quantity === name).reduce((sum, effect) => sum + effect.to - effect.from, 0);
        expect(told, name).toBe(valueOf(to, name) - valueOf(from, name));
      }
    }));
  });

  it('remembers acts, facts, preparations, and what was carried in and agreed', () => {
    const start = startState({ variant: 'mild', minutes: 10, carried: ['debt'], house: ['closing'] });
    const { facts } = after(start, { kind: 'act', act: 'report' }, { kind: 'fact', name: 'told' }, { kind: 'prep', name: 'read' });
    expect([...facts].toSorted()).toEqual(['carried:debt', 'house:closing', 'prep:read', 'report', 'told']);
  });

  it('begins hotter the harder the temperament', () => {
    const heat = (['mild', 'ordinary', 'hard'] as const).map((variant) => valueOf(startState({ variant, minutes: 0, carried: [], house: [] }), 'agitation'));
    expect(heat).toEqual(heat.toSorted((a, b) => a - b));
    expect(new Set(heat).size).toBe(3);
  });
});

describe('order', () => {
  it('counts: working on the feeling before holding the mask leaves a smaller gap than the other way round', () => {
    const hurt = stateWith({ feltX: 0, feltY: 2, energy: 5 });
    expect(valueOf(after(hurt, mode('deep'), mode('deep'), mode('surface')), 'gap')).toBeLessThan(valueOf(after(hurt, mode('surface'), mode('deep'), mode('deep')), 'gap'));
  });

  it('counts: a rest before the mask keeps it from leaking, a rest after does not', () => {
    const worn = stateWith({ feltX: 0, feltY: 3, energy: 2 });
    const rest: Happening = { kind: 'act', act: 'rest' };
    expect(valueOf(after(worn, rest, mode('surface')), 'leak')).toBe(0);
    expect(valueOf(after(worn, mode('surface'), rest), 'leak')).toBe(1);
  });
});

describe('no mode is always best', () => {
  const outcome = (from: State, name: 'surface' | 'deep' | 'genuine') => {
    const to = apply(from, mode(name)).state;
    return { heat: valueOf(to, 'agitation'), trust: valueOf(to, 'trust'), safety: valueOf(to, 'safety'), energy: valueOf(to, 'energy') };
  };
  it('holding the mask goes best when frightened before a heated user', () => {
    const frightened = stateWith({ feltX: 0, feltY: 4, agitation: 5, trust: 3, safety: 3, energy: 4 });
    const [mask, work, show] = (['surface', 'deep', 'genuine'] as const).map((name) => outcome(frightened, name));
    expect(mask!.safety).toBeGreaterThan(Math.max(work!.safety, show!.safety));
    expect(mask!.energy).toBeGreaterThan(work!.energy);
    expect(mask!.heat).toBeLessThan(show!.heat);
  });
  it('working on the feeling goes best with energy to spare and unrest in the room', () => {
    const [mask, work, show] = (['surface', 'deep', 'genuine'] as const).map((name) => outcome(stateWith({ feltX: 1, feltY: 3, agitation: 3, trust: 4, energy: 5 }), name));
    expect(work!.trust).toBeGreaterThan(Math.max(mask!.trust, show!.trust));
    expect(work!.heat).toBeLessThan(Math.min(mask!.heat, show!.heat));
  });
  it('letting it show goes best when worn and moved in a calm room', () => {
    const [mask, work, show] = (['surface', 'deep', 'genuine'] as const).map((name) => outcome(stateWith({ feltX: 1, feltY: 1, agitation: 2, trust: 2, energy: 1 }), name));
    expect(show!.trust).toBeGreaterThan(Math.max(mask!.trust, work!.trust));
    expect(show!.energy).toBeGreaterThanOrEqual(Math.max(mask!.energy, work!.energy));
  });
});
