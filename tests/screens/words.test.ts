import { describe, expect, it } from 'vitest';
import { capital, feltWord, shownWord } from '#screens/play/feeling-words.ts';
import { CELLS } from '#screens/play/grid.ts';
import { quoted } from '#screens/play/quoted.ts';
import { TEXTS } from '#texts/all.ts';

describe.each(['nb', 'en'] as const)('feelings in %s', (language) => {
  const { feeling, checkin } = TEXTS[language];

  it('have one word for each point, no two alike', () => {
    const words = CELLS.map((cell) => feltWord(feeling.words, cell));
    expect(new Set(words).size).toBe(25);
    expect(words).not.toContain('');
  });

  it('are said with their place in the grid', () => {
    const labels = CELLS.map((cell) => checkin.cell(cell.x, cell.y, feltWord(feeling.words, cell)));
    expect(new Set(labels).size).toBe(25);
  });

  it('name what is shown, and say when it is what is felt', () => {
    expect(shownWord(feeling, { x: 1, y: -1 }, { x: -1, y: 1 })).toBe(feeling.shown.calm);
    expect(shownWord(feeling, { x: 1, y: -1 }, { x: 1, y: -1 })).toBe(feeling.same);
    expect(shownWord(feeling, { x: -2, y: 2 }, { x: 0, y: 0 })).toBe(feltWord(feeling.words, { x: -2, y: 2 }));
  });
});

describe('words on the screen', () => {
  it('puts what is said aloud in quotation marks once', () => {
    expect(quoted('Nei.', TEXTS.nb.play.quotes)).toBe('«Nei.»');
    expect(quoted('«Nei.»', TEXTS.nb.play.quotes)).toBe('«Nei.»');
    expect(quoted('“No.”', TEXTS.en.play.quotes)).toBe('“No.”');
  });

  it('begins a word that stands alone with a capital', () => {
    expect(capital('på tå hev')).toBe('På tå hev');
    expect(capital('ærlig')).toBe('Ærlig');
  });
});
