/** The sign of every relation the model implements, held for every state there is. Named by the relation of the model. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '#model/happening.ts';
import { distance, type Quantity } from '#model/quantities.ts';
import { SHOWN_POINTS } from '#model/shown.ts';
import { apply, feltOf, valueOf, type State } from '#model/state.ts';
import type { Act, Event, Shows } from '#model/words.ts';
import { shows, state } from '../support/happenings.ts';

const mode = (name: 'surface' | 'deep' | 'genuine', how: Shows): Happening => ({ kind: 'mode', mode: name, shows: how });
const doing = (act: Act): Happening => ({ kind: 'act', act });
const event = (name: Event, strength = 1): Happening => ({ kind: 'event', event: name, strength });

/** How much a happening moves a quantity, from any state. */
function change(from: State, what: Happening, quantity: Quantity): number {
  return valueOf(apply(from, what).state, quantity) - valueOf(from, quantity);
}

function everywhere(holds: (from: State, how: Shows) => void): void {
  fc.assert(fc.property(state, shows, (from, how) => { holds(from, how); }), { numRuns: 2000 });
}

function gapTo(from: State, how: Shows): number {
  return how === 'felt' ? 0 : distance(feltOf(from), SHOWN_POINTS[how]);
}

describe('holding the mask', () => {
  it('R1, R2: raises the gap when what is shown lies far from what is felt', () => {
    everywhere((from, how) => {
      const gap = change(from, mode('surface', how), 'gap');
      if (gapTo(from, how) >= 2 && valueOf(from, 'gap') < 6) expect(gap).toBeGreaterThan(0);
      else expect(gap).toBeGreaterThanOrEqual(0);
    });
  });
  it('R3: costs energy when it hides something, and never gives any', () => {
    everywhere((from, how) => {
      const energy = change(from, mode('surface', how), 'energy');
      if (gapTo(from, how) >= 2 && valueOf(from, 'energy') > 0) expect(energy).toBeLessThan(0);
      expect(energy).toBeLessThanOrEqual(0);
    });
  });
  it('R4: never makes a heated user more heated, nor the situation less safe', () => {
    everywhere((from, how) => {
      expect(change(from, mode('surface', how), 'agitation')).toBeLessThanOrEqual(0);
      expect(change(from, mode('surface', how), 'safety')).toBeGreaterThanOrEqual(0);
    });
  });
  it('R5: never raises trust', () => {
    everywhere((from, how) => expect(change(from, mode('surface', how), 'trust')).toBeLessThanOrEqual(0));
  });
  it('R18: leaks exactly when there is little energy left and much to hide', () => {
    everywhere((from, how) => {
      const leaks = valueOf(apply(from, mode('surface', how)).state, 'leak');
      expect(leaks).toBe(valueOf(from, 'energy') <= 2 && gapTo(from, how) >= 2 ? 1 : 0);
    });
  });
});

describe('working on the feeling', () => {
  it('R8: never moves felt away from what is shown, and moves it closer when there is energy', () => {
    everywhere((from, how) => {
      const after = apply(from, mode('deep', how)).state;
      expect(gapTo(after, how)).toBeLessThanOrEqual(gapTo(from, how));
      if (gapTo(from, how) > 0 && valueOf(from, 'energy') >= 2 + (valueOf(from, 'feltY') === 4 ? 1 : 0)) {
        expect(gapTo(after, how)).toBeLessThan(gapTo(from, how));
      }
    });
  });
  it('R9: costs energy up front, more in acute fear', () => {
    everywhere((from, how) => {
      const energy = change(from, mode('deep', how), 'energy');
      if (valueOf(from, 'energy') >= 2) expect(energy).toBe(valueOf(from, 'feltY') === 4 ? -2 : -1);
    });
  });
  it('R10: never lowers trust', () => {
    everywhere((from, how) => expect(change(from, mode('deep', how), 'trust')).toBeGreaterThanOrEqual(0));
  });
});

describe('letting it show', () => {
  it('R13: never raises the gap', () => {
    everywhere((from, how) => expect(change(from, mode('genuine', how), 'gap')).toBeLessThanOrEqual(0));
  });
  it('R14: costs no energy', () => {
    everywhere((from, how) => expect(change(from, mode('genuine', how), 'energy')).toBe(0));
  });
  it('R15, R16: raises trust while calm enough, and lowers it when it boils over', () => {
    everywhere((from, how) => {
      const trust = change(from, mode('genuine', how), 'trust');
      const boils = valueOf(from, 'feltY') === 4 && valueOf(from, 'feltX') <= 1;
      if (boils) expect(trust).toBeLessThanOrEqual(0);
      else expect(trust).toBeGreaterThanOrEqual(0);
    });
  });
  it('R17: blurs the frame when they are already close', () => {
    everywhere((from, how) => {
      const boils = valueOf(from, 'feltY') === 4 && valueOf(from, 'feltX') <= 1;
      if (!boils && valueOf(from, 'trust') >= 4 && valueOf(from, 'clarity') > 0) expect(change(from, mode('genuine', how), 'clarity')).toBeLessThan(0);
    });
  });
});

/** Quantity → which way an event or act may move it at most: −1 never up, +1 never down, 0 not at all. */
const SIGNS: readonly [name: string, what: Happening, signs: Partial<Record<Quantity, -1 | 0 | 1>>][] = [
  ['R19: anger spreads', event('anger', 2), { agitation: 1, feltX: -1, feltY: 1 }],
  ['R20: insults cost energy and thought', event('insult'), { energy: -1, feltX: -1, residue: 1 }],
  ['R21: a threat lowers safety', event('threat'), { safety: -1, feltX: -1, feltY: 1 }],
  ['R22: giving in calms now and blurs the limit', doing('concede'), { agitation: -1, clarity: -1 }],
  ['R23: a clear no is clear, and upsets now', doing('refuse'), { clarity: 1, agitation: 1 }],
  ['R24: not being understood makes for unrest', event('confused'), { understanding: -1, agitation: 1 }],
  ['R29: guilt stays with you', event('guilt'), { feltX: -1, residue: 1 }],
  ['R34: preparing gives clarity or understanding', doing('plan-ahead'), { clarity: 1 }],
  ['R37: rest before gives energy', doing('rest'), { energy: 1, residue: -1 }],
  ['R39: arranging the room makes it safer', doing('arrange'), { safety: 1 }],
  ['R40: saying back what was said lowers unrest', doing('reflect'), { agitation: -1, understanding: 1 }],
  ['R41: a break never lowers energy', doing('break'), { energy: 1, residue: -1 }],
  ['R42: talking with a colleague leaves less behind', doing('debrief'), { residue: -1, energy: 1 }],
  ['R43: going straight on takes it along', doing('straight-on'), { residue: 1, energy: 0 }],
  ['R45: backing makes it safer to hold a no', doing('ask-leader'), { safety: 1, clarity: 1 }],
  ['R47: reporting costs a little now', doing('report'), { energy: -1, residue: -1 }],
  ['R51: brooding wears', doing('brood'), { residue: 1, energy: -1 }],
  ['R52: thanks give energy', event('thanks'), { energy: 1, feltX: 1 }],
  ['R53: a thaw lifts', event('thaw'), { agitation: -1, trust: 1, feltX: 1 }],
  ['R54: helping beyond the remit pleases and blurs', doing('help-anyway'), { trust: 1, energy: -1, clarity: -1 }],
  ['R55: declining is clear', doing('decline'), { clarity: 1, agitation: 1 }],
];

describe('events and acts', () => {
  it.each(SIGNS)('%s', (_, what, signs) => {
    let movedAtAll = false;
    everywhere((from) => {
      for (const [quantity, sign] of Object.entries(signs) as [Quantity, -1 | 0 | 1][]) {
        const moved = change(from, what, quantity);
        movedAtAll ||= moved !== 0;
        expect(Math.sign(moved) * sign, `${quantity} moved ${moved}`).toBeGreaterThanOrEqual(0);
        if (sign === 0) expect(moved).toBe(0);
      }
    });
    expect(movedAtAll).toBe(true);
  });
});

describe('the model as a whole', () => {
  it('lets residue fall only through rest, breaks, talk, reporting or switching off (R51)', () => {
    const recovery = new Set<Act>(['rest', 'break', 'debrief', 'tell-leader', 'report', 'switch-off']);
    fc.assert(fc.property(state, fc.constantFrom<Act>('wait', 'ask', 'refuse', 'note', 'straight-on', 'concede', 'own', 'humour', ...recovery), (from, act) => {
      if (!recovery.has(act)) expect(change(from, doing(act), 'residue')).toBeGreaterThanOrEqual(0);
    }), { numRuns: 2000 });
  });
});
