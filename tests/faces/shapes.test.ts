import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend } from '#faces/face.ts';
import { faceFor } from '#faces/looks.ts';
import type { Marks } from '#faces/marks.ts';
import { framed, poseOf } from '#faces/person.ts';
import { mouthOf, upperOf } from '#faces/shapes.ts';
import { svgOf, transformOf } from '#faces/svg.ts';
import { LOOKS } from '#story/vocabulary.ts';

const MARKS: Marks = { flush: '#cf4a34', lip: '#c2605c', years: 0.9, freckles: '#c98f6b', ruddy: 0.2, browLow: 5, brow: '#3b2b1b' };
const part = fc.double({ min: 0, max: 1, noNaN: true });
/** Any face that an animation may pass through, and a little beyond. */
const face = fc
  .tuple(fc.constantFrom(...LOOKS), fc.constantFrom(...LOOKS), fc.double({ min: -0.3, max: 1.3, noNaN: true }), part, part, part)
  .map(([a, b, t, speak, blink, breath]) => ({ ...blend(faceFor(a), faceFor(b), t), speak, blink, breath }));
const detail = fc.constantFrom('full', 'small');

const numbersIn = (d: string): number[] => [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));

describe('the shapes of any face', () => {
  it('are paths of plain, rounded numbers', () => {
    fc.assert(fc.property(face, detail, (f, size) => {
      for (const { d, opacity = 1 } of [...upperOf(f, MARKS, size), ...mouthOf(f, MARKS, size)]) {
        expect(d).toMatch(/^M[-\dMLHVCQAZcqahvlS. ]+$/);
        expect(opacity).toBeGreaterThan(0);
        expect(opacity).toBeLessThanOrEqual(1);
      }
    }));
  });

  it('stay in the face', () => {
    fc.assert(fc.property(face, detail, (f, size) => {
      const absolute = [...upperOf(f, MARKS, size), ...mouthOf(f, MARKS, size)].filter(({ d }) => !/[a-z]/.test(d) && !d.includes('A'));
      const numbers = absolute.flatMap(({ d }) => numbersIn(d.replace(/V[-\d.]+/g, '')));
      const xs = numbers.filter((_, i) => i % 2 === 0), ys = numbers.filter((_, i) => i % 2);
      expect([Math.min(...xs) > 380, Math.max(...xs) < 700, Math.min(...ys) > 250, Math.max(...ys) < 620]).toEqual([true, true, true, true]);
    }));
  });

  it('are the same every time, and carry no ids that could meet those of another face', () => {
    fc.assert(fc.property(face, (f) => {
      const svg = svgOf([...upperOf(f, MARKS), ...mouthOf(f, MARKS)]);
      expect(svgOf([...upperOf(f, MARKS), ...mouthOf(f, MARKS)])).toBe(svg);
      expect(svg).not.toMatch(/ id=|url\(|style=/);
    }));
  });

  it('have two brows and a mouth, always', () => {
    fc.assert(fc.property(face, detail, (f, size) => {
      expect(upperOf(f, MARKS, size).filter(({ part }) => part === 'brow')).toHaveLength(2);
      expect(mouthOf(f, MARKS, size).filter(({ part, stroke }) => part === 'mouth' && stroke)).not.toHaveLength(0);
    }));
  });

  it('are fewer in a small portrait', () => {
    fc.assert(fc.property(face, (f) => { expect(upperOf(f, MARKS, 'small').length).toBeLessThan(upperOf(f, MARKS).length); }));
  });
});

describe('a face that speaks or blinks', () => {
  it('opens its mouth, and shuts its eyes', () => {
    for (const look of LOOKS) {
      const still = faceFor(look);
      expect(mouthOf({ ...still, speak: 1 }, MARKS).some(({ fill }) => fill !== undefined), look).toBe(true);
      expect(upperOf({ ...still, blink: 1 }, MARKS).filter(({ part }) => part === 'eye'), look).toEqual([]);
    }
  });
});

describe('the pose', () => {
  it('turns the head about the neck, and lets the body stand upright', () => {
    fc.assert(fc.property(face, (f) => {
      const { head, body } = poseOf(f);
      expect(transformOf(body)).toMatch(/^translate\(-?[\d.]+ -?[\d.]+\)$/);
      expect(transformOf(head)).toMatch(/^translate\(-?[\d.]+ -?[\d.]+\)( rotate\(-?[\d.]+ 487 620\))?$/);
    }));
  });

  it('breathes: a full chest lifts shoulders more than the head', () => {
    const out = poseOf(faceFor('calm')), full = poseOf({ ...faceFor('calm'), breath: 1 });
    expect(full.body.y).toBeLessThan(out.body.y);
    expect(out.head.y - full.head.y).toBeGreaterThan(0);
    expect(out.head.y - full.head.y).toBeLessThan(out.body.y - full.body.y);
  });

  it('keeps whoever leaves inside a portrait', () => {
    const { head } = poseOf(framed(faceFor('leaving')));
    expect(Math.abs(head.x)).toBeLessThan(30);
    expect(Math.abs(head.y)).toBeLessThan(30);
  });
});
