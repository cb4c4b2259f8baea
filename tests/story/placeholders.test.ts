import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledIn } from '#story/placeholders.ts';
import { unquoted } from '#story/unquoted.ts';

describe('a place held open in a line', () => {
  it('is filled with the words as they are, once', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(fc.property(words, (closing) => {
      expect(filledIn('Det står: «{closing}» Så er det stille.', { closing })).toBe(['Det står: «', '» Så er det stille.'].join(closing));
    }));
    expect(filledIn('{closing}', { closing: '{closing} $& $1' })).toBe('{closing} $& $1');
  });

  it('is left alone where nobody knows what belongs there', () => {
    expect(filledIn('Hei, {name}.', { closing: 'Nei.' })).toBe('Hei, {name}.');
  });

  it.each([
    ['«Vi stopper her.»', 'Vi stopper her.'],
    ['"Vi stopper her."', 'Vi stopper her.'],
    ['  Vi stopper\nher. ', 'Vi stopper her.'],
    ['«Nei», sier vi. «Ikke nå.»', '«Nei», sier vi. «Ikke nå.»'],
  ])('takes %s without marks of its own and on one line', (written, said) => {
    expect(unquoted(written)).toBe(said);
  });
});
