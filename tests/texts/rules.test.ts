import { describe, expect, it } from 'vitest';
import { RULES } from '#model/rules/index.ts';
import { LONG_TEXTS } from '#texts/long.ts';

const ids = RULES.map((rule) => rule.id).sort();

describe.each([['nb', LONG_TEXTS.nb.rules], ['en', LONG_TEXTS.en.rules]] as const)('the sentences about the rules in %s', (_, sentences) => {
  it('are one for each rule of the model, and none for rules that are gone', () => {
    expect(Object.keys(sentences).sort()).toEqual(ids);
  });

  it('are whole sentences that judge nobody', () => {
    for (const sentence of Object.values(sentences)) {
      expect(sentence).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(sentence).not.toMatch(/\b(riktig|feil|flink|burde|wrong|should)\b/i);
    }
  });
});
