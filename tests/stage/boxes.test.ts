/** Nothing of a face or of hands is cut off at the edge of the canvas it is drawn on. */
import { describe, expect, it } from 'vitest';
import { type Face, mooded } from '#faces/face.ts';
import { HANDS, handsOf, OVER } from '#faces/hands/hands.ts';
import { faceFor } from '#faces/looks.ts';
import { drawingOf, PEOPLE } from '#faces/people.ts';
import type { Shape } from '#faces/shape.ts';
import { mouthOf, upperOf } from '#faces/shapes.ts';
import { FACE_BOX } from '#stage/face-texture.ts';
import { HANDS_BOX } from '#stage/hands-view.ts';
import { boxOf } from '#stage/inked-box.ts';
import { LOOKS } from '#story/vocabulary.ts';

/** How many numbers each command takes; the last two are where it ends. */
const LENGTH: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Q: 4, S: 4, T: 2, A: 7 };

/** Every point a path names: a curve stays within them. Arcs are as wide as their radius. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLCQSTAZmlcqstaz])([^MLCQSTAZmlcqstaz]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const length = LENGTH[letter.toUpperCase()];
    if (length === undefined) continue;
    const [dx, dy] = [0, 0];
    for (let at = 0; at + length <= numbers.length; at += length) {
      const [ox, oy] = letter === letter.toLowerCase() ? [x, y] : [dx, dy];
      const part = numbers.slice(at, at + length);
      const [endX, endY] = [part[length - 2]! + ox, part[length - 1]! + oy];
      if (letter.toUpperCase() === 'A') for (const [px, py] of [[x, y], [endX, endY]] as const) points.push([px - part[0]!, py - part[1]!], [px + part[0]!, py + part[1]!]);
      else for (let i = 0; i < length; i += 2) points.push([part[i]! + ox, part[i + 1]! + oy]);
      [x, y] = [endX, endY];
    }
  }
  return points;
}

function outside(shapes: readonly Shape[], box: { x: number; y: number; width: number; height: number }): string[] {
  return shapes.flatMap(({ d, width = 0, part }) => pointsOf(d)
    .filter(([x, y]) => x - width / 2 < box.x || x + width / 2 > box.x + box.width || y - width / 2 < box.y || y + width / 2 > box.y + box.height)
    .map(([x, y]) => `${part} at ${x},${y}`));
}

describe('the canvas', () => {
  const moods = [{ agitation: 0, trust: 6 }, { agitation: 6, trust: 0 }];
  const moving: Partial<Face>[] = [{}, { speak: 1 }, { blink: 1 }, { gx: 24 }];

  it.each(LOOKS)('has room for a face that is %s, whatever else it does', (look) => {
    const faces = moods.flatMap((mood) => moving.map((move): Face => ({ ...mooded(faceFor(look), mood), ...move })));
    const faults = PEOPLE.flatMap((person) => {
      const { marks } = drawingOf(person)!;
      return faces.flatMap((face) => outside([...upperOf(face, marks), ...mouthOf(face, marks)], FACE_BOX)).map((where) => `${person}: ${where}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(HANDS)('has room for hands that are %s', (hands) => {
    for (const person of PEOPLE) expect(outside(handsOf(hands, drawingOf(person)!.arms), HANDS_BOX[OVER[hands]]), person).toEqual([]);
  });
});

describe('the box of what is inked', () => {
  const sheet = (...inked: [x: number, y: number][]) => {
    const data = new Uint8ClampedArray(5 * 4 * 4);
    for (const [x, y] of inked) data[(y * 5 + x) * 4 + 3] = 1;
    return boxOf(data, 5, 4);
  };

  it('holds every pixel that is not quite clear', () => {
    expect(sheet([1, 2], [3, 1])).toEqual({ left: 1, right: 3, top: 1, bottom: 2 });
    expect(sheet([0, 0], [4, 3])).toEqual({ left: 0, right: 4, top: 0, bottom: 3 });
  });

  it('is none for an empty sheet', () => {
    expect(sheet()).toBeNull();
  });
});
