/** Hands in every sleeve: whole paths, in reach of the desk, in the person's own colours. */
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../assets/art/build/pictures.ts';
import { HANDS, handsOf, handsPlace, OVER } from '../../src/faces/hands/hands.ts';
import { put } from '../../src/faces/hands/glyph.ts';
import { faceFor } from '../../src/faces/looks.ts';
import { poseOf } from '../../src/faces/person.ts';

const people = Object.entries(PEOPLE);
const pointsOf = (d: string): readonly (readonly [number, number])[] => [...d.matchAll(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe.each(HANDS)('%s', (hands) => {
  it('is drawn for everybody, in their own skin', () => {
    for (const [who, { arms }] of people) {
      const shapes = handsOf(hands, arms);
      expect(shapes.some(({ fill }) => fill === arms.skin), who).toBe(true);
      expect(shapes.some(({ fill }) => fill === arms.sleeve), who).toBe(true);
      for (const { d } of shapes) expect(d, who).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('stays where desk and sheet leave room for it', () => {
    // on a telephone the desk is seen down to y 827 of the stage, which is 1255 on the sheet; a shadow may end a little lower
    const limits = { left: -80, right: 900, top: OVER[hands] === 'head' ? 300 : 800, low: OVER[hands] === 'body' ? 1027 : 1266 };
    for (const [who, { arms }] of people) {
      const points = handsOf(hands, arms).flatMap(({ d }) => (d.includes('a') ? [] : pointsOf(d)));
      const xs = points.map(([x]) => x), ys = points.map(([, y]) => y);
      expect(Math.min(...xs), `${who}, left`).toBeGreaterThan(limits.left);
      expect(Math.max(...xs), `${who}, right`).toBeLessThan(limits.right);
      expect(Math.min(...ys), `${who}, top`).toBeGreaterThan(limits.top);
      expect(Math.max(...ys), `${who}, low`).toBeLessThan(limits.low);
    }
  });
});

describe('where hands are', () => {
  const pose = poseOf(faceFor('ashamed'));
  it('those on the desk stay on it, however the head hangs', () => expect(handsPlace('clasped', pose)).toEqual({ x: pose.body.x, y: 0, turn: 0 }));
  it('the hand before the face goes with the head', () => expect(handsPlace('face', pose)).toEqual(pose.head));
  it('crossed arms go with the body', () => expect(handsPlace('crossed', pose)).toEqual(pose.body));
});

it('a drawing is turned, scaled and moved', () => {
  expect(put('M10 0L0 20Z', { x: 100, y: 50, turn: 90, wide: 2, high: -1 })).toBe('M100 70L120 50Z');
});
