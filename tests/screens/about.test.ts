import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '#model/rules/index.ts';
import { LONG_TEXTS } from '#texts/long.ts';
import { ABOUT_TEXTS } from '#texts/pages/about.ts';
import { listOf } from '../../src/author/vite/licences.ts';
import { effectOf } from '../../src/screens/about/rule-effect.ts';
import { rulesMatching, type RuleWish } from '../../src/screens/about/rules-matching.ts';

const ruleOf = (id: string) => RULES.find((rule) => rule.id === id)!;
const ALL: RuleWish = { search: '', evidence: 'any', certainty: 'any' };
const find = (wish: Partial<RuleWish>) => rulesMatching(RULES, { ...ALL, ...wish }, (id) => LONG_TEXTS.nb.rules[id] ?? '');

describe('the list of rules', () => {
  it('says what each does, in words', () => {
    expect(effectOf(ruleOf('R4-calm'), ABOUT_TEXTS.nb)).toBe('uro −1, når uro er minst 4');
    expect(effectOf(ruleOf('R8'), ABOUT_TEXTS.en)).toBe('felt moves one step towards shown, when energy is at least 1');
    for (const rule of RULES) expect(effectOf(rule, ABOUT_TEXTS.nb)).toMatch(/^\S.*[^,\s]$/);
  });

  it('has them all until something is asked for', () => {
    expect(find({})).toEqual(RULES);
    expect(find({ search: 'R18' }).map(({ id }) => id)).toEqual(['R18']);
    expect(find({ search: 'MASKEN holde' }).map(({ id }) => id)).toContain('R3');
    expect(find({ evidence: 'research', certainty: 'high' }).every((rule) => rule.evidence === 'research' && rule.certainty === 'high')).toBe(true);
    expect(find({ search: 'finnes ikke' })).toEqual([]);
  });
});

describe('the list of licences', () => {
  const licences = listOf(path.resolve('.'));

  it('names every package the game depends on, and what that needs in turn', () => {
    expect(licences.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'inkjs', 'zod', '@navikt/ds-react', '@fontsource-variable/source-sans-3', 'scheduler', 'd3-array']));
  });

  it('knows a licence and an owner for each', () => {
    for (const { name, version, licence, by } of licences) {
      expect(`${name}: ${licence}`).toMatch(/: (MIT|ISC|OFL-1\.1|Apache-2\.0|BSD-[23]-Clause|0BSD|CC0-1\.0|Unlicense)$/);
      expect(version).toMatch(/^\d/);
      expect(`${name}: ${by}`).toMatch(/: \p{L}[\p{L}\d][\p{L}\d .,&|()’'-]+$/u);
    }
  });
});
