import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blinksIn, BLINK_MS, breathsIn, chestAt, lidsAt, mouthAt, speechMs } from '#stage/acting/beats.ts';
import { chanceOf } from '#stage/acting/chance.ts';
import { edgeLight } from '#stage/acting/edge-light.ts';
import { sizeFor } from '#stage/size.ts';

const axis = fc.double({ min: -2, max: 2, noNaN: true });
const span = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 9000 })).map(([from, length]) => ({ from, until: from + length }));

describe('light at the edge', () => {
  it('is none for who feels neither one thing nor the other, in a room at ease', () => {
    expect(edgeLight({ pleasure: 0, energy: 0, tension: 0 }).every(({ strength }) => strength === 0)).toBe(true);
  });

  it('is never so strong that it covers the picture, and always a colour', () => {
    fc.assert(fc.property(axis, axis, fc.double({ min: 0, max: 1, noNaN: true }), (pleasure, energy, tension) => {
      for (const { color, strength, inner } of edgeLight({ pleasure, energy, tension })) {
        expect(strength >= 0 && strength <= 0.5).toBe(true);
        expect(inner).toBeGreaterThan(0.35);
        expect(color.every((part) => part >= 0 && part <= 255)).toBe(true);
      }
    }));
  });

  it('is warm for pleasure and for anger, cold for what weighs one down', () => {
    const warmth = (pleasure: number, energy: number) => {
      const [red, , blue] = edgeLight({ pleasure, energy, tension: 0 })[1]!.color;
      return red - blue;
    };
    expect(warmth(2, 2)).toBeGreaterThan(80);
    expect(warmth(-2, 2)).toBeGreaterThan(80);
    expect(warmth(-2, -2)).toBeLessThan(0);
  });
});

describe('what moves while a feeling stays', () => {
  it('stays within its range and is still outside its time', () => {
    fc.assert(fc.property(span, fc.string(), fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 2500, max: 4500 }), (time, seed, now, period) => {
      const chance = chanceOf(seed);
      const blinks = blinksIn(time, chance);
      const values = [mouthAt(now, time, chance), lidsAt(now, blinks), chestAt(now, breathsIn(time, period), period)];
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
      if (now < time.from || now > time.until) expect(values).toEqual([0, 0, 0]);
    }));
  });

  it('blinks seldom, and never begins a blink that it cannot end', () => {
    fc.assert(fc.property(span, fc.string(), (time, seed) => {
      const blinks = blinksIn(time, chanceOf(seed));
      for (const [n, at] of blinks.entries()) {
        expect(at + BLINK_MS).toBeLessThanOrEqual(time.until);
        if (n > 0) expect(at - blinks[n - 1]!).toBeGreaterThanOrEqual(1700);
      }
    }));
  });

  it('draws chance evenly, and the same again', () => {
    const numbers = Array.from({ length: 400 }, (_, n) => chanceOf('a line')(n));
    expect(numbers).toEqual(Array.from({ length: 400 }, (_, n) => chanceOf('a line')(n)));
    expect(Math.abs(numbers.reduce((a, b) => a + b) / 400 - 0.5)).toBeLessThan(0.05);
    expect(numbers).not.toEqual(Array.from({ length: 400 }, (_, n) => chanceOf('another line')(n)));
  });

  it('speaks longer for more letters, but never for long', () => {
    expect(speechMs(20)).toBeLessThan(speechMs(80));
    expect(speechMs(220)).toBeLessThan(4000);
  });
});

describe('the size of the stage', () => {
  it('follows the screen’s density up to 2, and never grows past what anybody sees', () => {
    expect(sizeFor({ width: 484, height: 272 }, 1)).toEqual({ width: 484, height: 272 });
    expect(sizeFor({ width: 484, height: 272 }, 3)).toEqual({ width: 968, height: 544 });
    expect(sizeFor({ width: 1920, height: 1080 }, 2)).toEqual({ width: 2560, height: 1440 });
    expect(sizeFor({ width: 0, height: 0 }, 1).width).toBeGreaterThan(0);
  });
});
