import fs from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkHouse, HOUSE_FILE_LIMIT, houseText, parseHouse } from '#journal/house-file.ts';
import { HOUSE_LIMITS, houseWordsOf, type House } from '#journal/house.ts';
import { readHouseWords } from '#journal/house-words.ts';
import { parsePath, pathText } from '#journal/path-file.ts';
import { keepOwnHouse, readOwnHouse } from '#journal/small-things.ts';
import { newRun } from '../../src/screens/play/new-run.ts';
import { freshDevice } from '../support/storage.ts';

beforeEach(freshDevice);

const HOUSE: House = {
  owner: 'fagutvikler', dated: '2026-11-01', contacts: [{ what: 'Leder', where: '204' }], closing: 'Vi stopper her.', referrals: [], rules: ['Vi sier fra.'],
};

describe('the office’s page as a file', () => {
  it('is read as it was written', () => {
    expect(parseHouse(houseText(HOUSE))).toEqual({ ok: true, value: HOUSE });
  });

  it('comes with the game and says that nothing is agreed', () => {
    expect(parseHouse(fs.readFileSync('public/house.json', 'utf8'))).toEqual({ ok: true, value: null });
  });

  it.each([
    ['not JSON', '<!doctype html>', '', 'not-json'],
    ['too large', ' '.repeat(HOUSE_FILE_LIMIT + 1), '', 'too-large'],
    ['a journal', '{"frontstage":"journal","version":1}', 'frontstage', 'foreign'],
    ['newer', '{"frontstage":"house","version":2}', 'version', 'newer'],
    ['empty inside', '{"frontstage":"house","version":1}', 'house', 'missing'],
    ['without an owner', houseText({ ...HOUSE, owner: '  ' }), 'house.owner', 'missing'],
    ['undated', houseText({ ...HOUSE, dated: 'i fjor' }), 'house.dated', 'not-understood'],
    ['with a line half filled in', houseText({ ...HOUSE, referrals: [{ what: 'Gjeld', where: '' }] }), 'house.referrals[0].where', 'missing'],
    ['with a rule of a megabyte', houseText({ ...HOUSE, rules: ['x'.repeat(HOUSE_LIMITS.rule + 1)] }), 'house.rules[0]', 'too-long'],
    ['with too many contacts', houseText({ ...HOUSE, contacts: Array.from({ length: 21 }, () => ({ what: 'a', where: 'b' })) }), 'house.contacts', 'too-many'],
  ])('that is %s is refused, and the field is named', (_, text, field, problem) => {
    expect(parseHouse(text)).toEqual({ ok: false, error: { field, problem } });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(parseHouse(text)).toHaveProperty('ok');
    }));
    fc.assert(fc.property(fc.json({ maxDepth: 3 }), (house) => {
      expect(parseHouse(`{"frontstage":"house","version":1,"house":${house}}`)).toHaveProperty('ok');
    }));
  });
});

describe('what an office has agreed', () => {
  it('is told to a run that begins, and to no run before', () => {
    const bundle = { scene: { slug: 'x' }, hash: 'h' } as Parameters<typeof newRun>[0];
    expect(newRun(bundle, 1, 'novice').start.house).toEqual([]);
    keepOwnHouse(HOUSE);
    expect(readOwnHouse()).toEqual(HOUSE);
    expect(newRun(bundle, 1, 'novice').start.house).toEqual(['contacts', 'closing', 'rules']);
    keepOwnHouse(null);
    expect([readOwnHouse(), readHouseWords()]).toEqual([null, []]);
  });

  it('is nothing where the lists are empty', () => {
    expect(houseWordsOf({ ...HOUSE, contacts: [], closing: '', rules: [] })).toEqual([]);
    expect(houseWordsOf(null)).toEqual([]);
  });

  it('is not believed when what lies in localStorage is another’s', () => {
    localStorage.setItem('frontstage.house', '{"owner":1}');
    localStorage.setItem('frontstage.house-words', 'closing <script> rules rules');
    expect([readOwnHouse(), readHouseWords()]).toEqual([null, ['closing', 'rules']]);
  });

  it('is not kept before it is whole', () => {
    expect(checkHouse({ ...HOUSE, owner: '' })).toEqual({ ok: false, error: { field: 'owner', problem: 'missing' } });
  });
});

describe('a path as a file', () => {
  const path = { title: 'Ny', steps: [{ scene: 'kald-start', weeks: 0 }], check: true };

  it('is read as it was written', () => {
    expect(parsePath(pathText(path), ['kald-start'])).toEqual({ ok: true, value: path });
  });

  it.each([
    ['a scene that is not here', pathText({ ...path, steps: [{ scene: 'kald-start', weeks: 0 }, { scene: 'borte', weeks: 1 }] }), 'steps[1].scene', 'no-such-scene'],
    ['weeks that are no number', pathText(path).replace('"weeks": 0', '"weeks": "snart"'), 'steps[0].weeks', 'not-understood'],
    ['no title', pathText({ ...path, title: '' }), 'title', 'missing'],
    ['a step that is none', pathText(path).replace(/"steps": \[[^\]]*\]/, '"steps": ["kald-start"]'), 'steps[0]', 'not-understood'],
  ])('with %s is refused, and the field is named', (_, text, field, problem) => {
    expect(parsePath(text, ['kald-start'])).toEqual({ ok: false, error: { field, problem } });
  });
});
