import { describe, expect, it } from 'vitest';
import { SELF_CHECK_TEXTS } from '#texts/pages/self-check.ts';
import * as aboutEn from '#texts/en/about.ts';
import * as aboutNb from '#texts/nb/about.ts';
import * as houseNb from '#texts/nb/house.ts';
import * as journalNb from '#texts/nb/journal.ts';
import * as pathNb from '#texts/nb/path.ts';
import * as selfCheckNb from '#texts/nb/self-check.ts';
import { FORMS, THEMES } from '#week/self-check.ts';

/** Every text in it, also those that a function makes of a 2. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

describe('the words of the pages', () => {
  it.each([['about', aboutNb], ['house', houseNb], ['journal', journalNb], ['path', pathNb], ['self-check', selfCheckNb], ['about in English', aboutEn]])('%s: write Nav as Nav does, and nobody is graded', (_, texts) => {
    for (const text of textsIn(texts)) {
      expect(text).not.toMatch(/\bNAV\b/);
      expect(text).not.toMatch(/\b(riktig svar|feil svar|flink|bestått|stryk|uprofesjonell)\b/i);
    }
  });
});

describe.each(['nb', 'en'] as const)('the situations in %s', (language) => {
  const { situations } = SELF_CHECK_TEXTS[language];

  it.each(FORMS.flatMap((form) => THEMES.map((theme) => [form, theme] as const)))('%s, %s: four different things to do, alike in length', (form, theme) => {
    const { options } = situations[form][theme];
    expect(new Set(options).size).toBe(4);
    const mean = options.reduce((sum, { length }) => sum + length, 0) / 4;
    for (const option of options) expect(Math.abs(option.length - mean) / mean).toBeLessThan(0.4);
  });
});
