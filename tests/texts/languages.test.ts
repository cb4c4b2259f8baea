import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEBRIEF_TEXTS } from '#texts/debrief.ts';
import { FOLLOW_UP_TEXTS } from '#texts/follow-up.ts';
import { GLOSSARY_TEXTS } from '#texts/glossary.ts';
import { TEXTS } from '#texts/all.ts';
import { LONG_TEXTS } from '#texts/long.ts';
import { ABOUT_TEXTS } from '#texts/pages/about.ts';
import { FIELD_TEXTS } from '#texts/pages/fields.ts';
import { GROUP_TEXTS } from '#texts/pages/group.ts';
import { HOUSE_TEXTS } from '#texts/pages/house.ts';
import { JOURNAL_TEXTS } from '#texts/pages/journal.ts';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import { PHONE_TEXTS } from '#texts/pages/phone.ts';
import { SELF_CHECK_TEXTS } from '#texts/pages/self-check.ts';
import { SETTINGS_TEXTS } from '#texts/pages/settings.ts';
import { PICTURE_TEXTS } from '#texts/picture.ts';
import { orBokmaal, type Partly } from '#texts/partly.ts';

const ALL = {
  TEXTS, DEBRIEF_TEXTS, FOLLOW_UP_TEXTS, GLOSSARY_TEXTS, GROUP_TEXTS, LONG_TEXTS, ABOUT_TEXTS, FIELD_TEXTS, HOUSE_TEXTS, JOURNAL_TEXTS, PATH_TEXTS, PHONE_TEXTS, SELF_CHECK_TEXTS, SETTINGS_TEXTS, PICTURE_TEXTS,
};

/** «play.sounds.door: string» for every text; a list is as long as Bokmål's, what is in it is the language's own. */
function shapeOf(texts: unknown, at = ''): string[] {
  if (Array.isArray(texts)) return [`${at}: list of ${texts.length}`];
  if (typeof texts !== 'object' || texts === null) return [`${at}: ${typeof texts}`];
  return Object.entries(texts).flatMap(([key, text]) => shapeOf(text, `${at}.${key}`)).sort();
}

describe.each(Object.entries(ALL))('%s', (_, texts) => {
  it.each(['en', 'nn'] as const)('has the shape of Bokmål in %s', (language) => {
    expect(shapeOf(texts[language])).toEqual(shapeOf(texts.nb));
  });
});

it('a language with a text missing, at any depth, says it in Bokmål', () => {
  const bokmaal = { yes: 'ja', list: ['én', 'to'], sum: (n: number) => `${n} i alt`, deep: { who: 'hvem', what: 'hva' } };
  const own: Partly<typeof bokmaal> = { list: ['ein'], deep: { who: 'kven' } };
  const whole = orBokmaal(own, bokmaal);
  expect(whole).toEqual({ ...bokmaal, list: ['ein'], deep: { who: 'kven', what: 'hva' } });
  expect(whole.sum(3)).toBe('3 i alt');
});

/** Common words that nynorsk writes otherwise. «et» and «nå» are not among them: one eats, and one reaches. */
const BOKMAAL_ONLY = new RegExp(
  `(?<!\\p{L})(?:${[
    'ikke', 'jeg', 'hva', 'hvem', 'hvor', 'hvordan', 'hvorfor', 'hvilken', 'hvilke', 'hvis', 'noen', 'noe', 'fra', 'en', 'hun', 'dere', 'deres', 'hennes', 'dem', 'ham',
    'være', 'vært', 'gjøre', 'gjør', 'sier', 'vet', 'kommer', 'blitt', 'ble', 'mye', 'mer', 'bare', 'også', 'selv', 'samme', 'uker', 'uke', 'ennå', 'alene',
    'enheten', 'nettleseren', 'spillet', 'velg', 'velger', 'valgte', 'skriver', 'begynner', 'begynn', 'fortsett', 'følelse', 'følelsen', 'åpne', 'åpen', 'annet',
  ].join('|')})(?!\\p{L})`, 'giu',
);

function bokmaalIn(text: string): string[] {
  return [...text.matchAll(BOKMAAL_ONLY)].map(([word]) => word);
}

/** What is quoted in a source file, without what it imports and what its comments say. */
function ownTexts(file: string): string {
  return fs.readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '');
}

describe('nynorsk', () => {
  const folder = path.resolve('src/texts/nn');
  it.each(fs.readdirSync(folder))('%s has no words that only Bokmål has', (name) => {
    expect(bokmaalIn(ownTexts(path.join(folder, name)))).toEqual([]);
  });

  const tables = fs.readdirSync('stories').map((slug) => path.join('stories', slug, 'nn.json')).filter((file) => fs.existsSync(file));
  it.each(tables)('%s has no words that only Bokmål has', (file) => {
    const { strings } = JSON.parse(fs.readFileSync(file, 'utf8')) as { strings: Record<string, string> };
    expect(Object.entries(strings).filter(([, text]) => bokmaalIn(text).length > 0)).toEqual([]);
  });

  it('would hear Bokmål', () => {
    expect(bokmaalIn('Jeg vet ikke hva hun sier.')).toEqual(['Jeg', 'vet', 'ikke', 'hva', 'hun', 'sier']);
  });
});
