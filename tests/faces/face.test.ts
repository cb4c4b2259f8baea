import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend, FACE_KEYS, type Face, faceOf, mooded } from '#faces/face.ts';
import { faceFor } from '#faces/looks.ts';
import { LOOKS } from '#story/vocabulary.ts';

const unit = fc.double({ min: -1, max: 1, noNaN: true });
const strong = fc.double({ min: 0.3, max: 1, noNaN: true });
const look = fc.constantFrom(...LOOKS);
const meter = fc.integer({ min: 0, max: 6 });

const close = (a: Face, b: Face): void => { for (const key of FACE_KEYS) expect(a[key], key).toBeCloseTo(b[key], 9); };

describe('a face of valence, arousal and dominance', () => {
  it('has numbers everywhere', () => {
    fc.assert(fc.property(unit, unit, unit, (v, a, d) => { for (const key of FACE_KEYS) expect(faceOf(v, a, d)[key], key).toSatisfy(Number.isFinite); }));
  });

  it('smiles with pleasure and not with displeasure', () => {
    fc.assert(fc.property(strong, unit, unit, (v, a, d) => {
      expect(faceOf(v, a, d).smile).toBeGreaterThan(0);
      expect(faceOf(-v, a, d).smile).toBeLessThan(0);
    }));
  });

  it('opens its eyes with arousal', () => {
    fc.assert(fc.property(unit, strong, unit, (v, a, d) => { expect(faceOf(v, a, d).open).toBeGreaterThan(faceOf(v, -a, d).open); }));
  });

  it('draws the same unpleasant unrest as anger above and as fear below', () => {
    fc.assert(fc.property(strong, strong, strong, (v, a, d) => {
      const anger = faceOf(-v, a, d), fear = faceOf(-v, a, -d);
      expect(anger.browIn).toBeLessThan(fear.browIn);
      expect(anger.furrow).toBeGreaterThanOrEqual(fear.furrow);
      expect(anger.lean).toBeGreaterThan(0);
      expect(fear.lean).toBeLessThan(anger.lean);
      expect(fear.shoulders).toBeGreaterThan(anger.shoulders);
      expect(fear.flush).toBeLessThan(anger.flush);
    }));
  });
});

describe('blending', () => {
  it('begins with the one, ends with the other, and goes straight', () => {
    fc.assert(fc.property(look, look, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
      const a = faceFor(from), b = faceFor(to);
      close(blend(a, b, 0), a);
      close(blend(a, b, 1), b);
      close(blend(a, b, t), blend(b, a, 1 - t));
      for (const key of FACE_KEYS) {
        expect(blend(a, b, t)[key]).toBeGreaterThanOrEqual(Math.min(a[key], b[key]) - 1e-9);
        expect(blend(a, b, t)[key]).toBeLessThanOrEqual(Math.max(a[key], b[key]) + 1e-9);
      }
    }));
  });

  it('leaves the two as they were', () => {
    const a = faceFor('calm'), kept = { ...a };
    blend(a, faceFor('angry'), 0.5);
    expect(a).toEqual(kept);
  });
});

describe('the mood of the meeting', () => {
  it('does nothing at its lowest', () => {
    fc.assert(fc.property(look, (name) => close(mooded(faceFor(name), { agitation: 0, trust: 0 }), faceFor(name))));
  });

  it('rises with agitation, and eases with trust', () => {
    fc.assert(fc.property(look, meter, meter, (name, agitation, trust) => {
      const now = mooded(faceFor(name), { agitation, trust });
      const worse = mooded(faceFor(name), { agitation: agitation + 1, trust }), better = mooded(faceFor(name), { agitation, trust: trust + 1 });
      if (agitation < 6) {
        expect(worse.shoulders).toBeGreaterThan(now.shoulders);
        expect(worse.open).toBeGreaterThanOrEqual(now.open);
        expect(worse.furrow).toBeGreaterThanOrEqual(now.furrow);
      }
      if (trust < 6) {
        expect(better.shoulders).toBeLessThan(now.shoulders);
        expect(better.smile).toBeGreaterThan(now.smile);
        expect(better.press).toBeLessThanOrEqual(now.press);
      }
    }));
  });

  it('never makes a look into another: shut eyes stay shut, corners of the mouth stay up or down', () => {
    fc.assert(fc.property(look, meter, meter, (name, agitation, trust) => {
      const before = faceFor(name), after = mooded(before, { agitation, trust });
      if (before.open < 0.1) expect(after.open).toBeLessThan(0.1);
      expect(Math.abs(after.smile - before.smile)).toBeLessThan(0.15);
      expect(Math.abs(after.browIn - before.browIn)).toBeLessThan(0.2);
    }));
  });
});
