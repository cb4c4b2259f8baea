import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcOf, WAYS } from '#debrief/expression.ts';
import type { Mode } from '#model/words.ts';

function arc(ways: string) {
  const modes: Readonly<Record<string, Mode>> = { s: 'surface', d: 'deep', g: 'genuine', '-': 'none' };
  return arcOf([...ways].map((letter, at) => ({ number: at + 1, mode: modes[letter]! })));
}

describe('the course of how it was carried', () => {
  it.each([
    ['', { kind: 'none' }],
    ['--', { kind: 'none' }],
    ['-d-', { kind: 'once', way: 'deep', decision: 2 }],
    ['s-ss', { kind: 'throughout', way: 'surface' }],
    ['sg', { kind: 'mixed' }],
    ['ssg', { kind: 'mostly', way: 'surface' }],
    ['ssgg', { kind: 'turned', from: 'surface', to: 'genuine' }],
    ['ggg-gss', { kind: 'turned', from: 'genuine', to: 'surface' }],
    ['gggsss', { kind: 'turned', from: 'genuine', to: 'surface' }],
    ['sdgsdg', { kind: 'mixed' }],
    ['ddsd', { kind: 'mostly', way: 'deep' }],
  ])('«%s»', (ways, expected) => {
    expect(arc(ways)).toEqual(expected);
  });

  it('names no way that was not used', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...WAYS), { maxLength: 12 }), (ways) => {
      const shape = arcOf(ways.map((mode, at) => ({ number: at + 1, mode })));
      const named = [...('way' in shape ? [shape.way] : []), ...('from' in shape ? [shape.from, shape.to] : [])];
      expect(named.every((way) => ways.includes(way))).toBe(true);
      if (shape.kind === 'turned') expect(shape.from).not.toBe(shape.to);
    }));
  });
});
