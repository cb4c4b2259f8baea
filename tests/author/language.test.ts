import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forbiddenIn } from '../../src/author/findings/phrases.ts';
import { readability } from '../../src/author/language/lix.ts';
import { PHONE_NUMBERS, strangeDeadline, strangePhones } from '../../src/author/language/numbers.ts';
import { dictionaryOf, isKnown } from '../../src/author/language/spelling.ts';

describe('readability', () => {
  it('is the mean sentence plus the share of long words', () => {
    expect(readability(['Hun kom inn. Hun satte seg.'])).toEqual({ lix: 3, sentence: 3 });
    expect(readability(['Arbeidsavklaringspenger vurderes.'])).toEqual({ lix: 102, sentence: 2 });
  });

  it('counts a line without a full stop as a sentence', () => {
    expect(readability(['Ja', 'Nei da'])).toEqual({ lix: 2, sentence: 1.5 });
  });

  it('has nothing to say of no text', () => expect(readability(['', '…'])).toEqual({ lix: 0, sentence: 0 }));
});

describe('spelling', () => {
  const one = (word: string) => ['vare', 'telling', 'arbeid', 'plass', 'nav', 'ting', 'skjema'].includes(word);

  it('puts compounds together, with and without the letter that binds them', () => {
    expect(['varetelling', 'arbeidsplass', 'Nav-ting', 'SKJEMA'].map((word) => isKnown(word, one))).toEqual([true, true, true, true]);
    expect(['varetellling', 'abeidsplass', 'nav-tang', 'skjma'].map((word) => isKnown(word, one))).toEqual([false, false, false, false]);
  });

  it('knows the spoken Bokmål of the scenes, and not what is misspelt', () => {
    const knows = dictionaryOf('nb');
    expect(['orker', 'skuldra', 'bekymra', 'uka', 'jenta'].filter((word) => !knows(word))).toEqual([]);
    expect(['orkker', 'skulldra', 'bekymmra', 'ukka'].filter(knows)).toEqual([]);
  }, 60_000); // opening a dictionary takes two seconds on a quiet machine
});

describe('numbers to ring', () => {
  it('are only those on the list, written as there', () => {
    expect(strangePhones('Ring 113, eller 116 117 til legevakta. Mental Helse: 116 123.')).toEqual([]);
    expect(strangePhones('Ring 116117 eller 911.')).toEqual(['116117']);
    expect(strangePhones('Telefonen er 22 33 44 55, politiet har 114.')).toEqual(['22 33 44 55', '114']);
  });

  it('each pass as they stand', () => fc.assert(fc.property(fc.constantFrom(...PHONE_NUMBERS), (number) => strangePhones(`Ring ${number}.`).length === 0)));

  it('are not sums, dates or times', () => {
    for (const text of ['112 kroner', 'kl. 11.30', '1104 skjemaer', 'den 11. mai', '7 000 kroner', 'fra 2011–2015']) expect(strangePhones(text)).toEqual([]);
  });
});

describe('deadlines to appeal', () => {
  it('are three weeks for social services and six for folketrygden', () => {
    expect(strangeDeadline('Du kan klage på avslaget om sosialhjelp innen tre uker.')).toBeNull();
    expect(strangeDeadline('Fristen for å klage på AAP er seks uker.')).toBeNull();
    expect(strangeDeadline('You can appeal within three weeks.')).toBeNull();
    expect(strangeDeadline('Fristen for å klage på AAP er tre uker.')).toBe('tre uker');
    expect(strangeDeadline('Du kan klage på sosialhjelp innen 6 uker.')).toBe('6 uker');
    expect(strangeDeadline('Du har fire uker på deg til å klage.')).toBe('fire uker');
    expect(strangeDeadline('You may appeal within 30 days.')).toBe('30 days');
  });

  it('are only looked for where somebody appeals, and there is a deadline', () => {
    expect(strangeDeadline('Fristen for å levere er fire uker.')).toBeNull();
    expect(strangeDeadline('Klagen har ligget i fire uker.')).toBeNull();
  });
});

describe('what the game never says', () => {
  it('is praise, blame and labels', () => {
    expect(forbiddenIn('Riktig! Bra empati.', 'nb').map(({ phrase }) => phrase)).toEqual(['Riktig!', 'Bra empati']);
    expect(forbiddenIn('En vanskelig bruker. Du burde sagt nei.', 'nb').map(({ phrase }) => phrase)).toEqual(['Du burde sagt', 'vanskelig bruker']);
    expect(forbiddenIn('You should have said no. Well done.', 'en').map(({ phrase }) => phrase)).toEqual(['Well done', 'You should have']);
  });

  it('is not a plain account of what followed', () => {
    expect(forbiddenIn('Du viste ro mens du kjente sinne. Avstanden økte.', 'nb')).toEqual([]);
    expect(forbiddenIn('Det riktige skjemaet ligger der.', 'nb')).toEqual([]);
  });
});
