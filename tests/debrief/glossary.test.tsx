/** The words of the glossary, and where the debrief marks them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEBRIEF_TEXTS } from '#texts/debrief.ts';
import { GLOSSARY_TEXTS, TERMS, type TermId } from '#texts/glossary.ts';
import { markedIn } from '#screens/glossary/marks.ts';
import { SEE_ALSO } from '#screens/glossary/see-also.ts';
import { pageOf, type ShownLanguage } from './render.tsx';
import { TEN, type Meant } from './ten-runs.ts';

const LANGUAGES: readonly ShownLanguage[] = ['nb', 'en', 'nn'];

/** More scenes than one, so that red lines, breaks and what was left unreported come up too. */
const MORE: readonly Meant[] = [
  { name: 'out of the room, with a yes', scene: 'ut-av-rommet', variant: 'hard', ways: ['surface'], feels: [{ x: -2, y: 2 }], choose: ['ja-grant', 'innv-tell', 'avvik-skip'] },
  { name: 'words on the phone, unreported', scene: 'ordene', variant: 'ordinary', ways: ['surface'], feels: [{ x: -2, y: 1 }], choose: ['avvik-skip'] },
];

function marksIn(html: string): TermId[] {
  return [...html.matchAll(/data-term="([^"]*)"/g)].map(([, term]) => term as TermId);
}

/** The page in its parts: what is before the first heading of a section, and each section. */
function partsOf(html: string): string[] {
  return html.split('<section');
}

describe.each(LANGUAGES)('the glossary in %s', (language) => {
  const { terms } = GLOSSARY_TEXTS[language];

  it('tells every word in whole sentences', () => {
    for (const term of TERMS) {
      expect(terms[term].name.length).toBeGreaterThan(2);
      expect(terms[term].means).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('knows where a word stands in the same places as Bokmål', () => {
    const marked = (of: ShownLanguage) => TERMS.filter((term) => GLOSSARY_TEXTS[of].terms[term].forms !== undefined);
    expect(marked(language)).toEqual(marked('nb'));
  });

  it('marks in the debriefs of many runs each word at most once a section, and every word that says where it stands', () => {
    const pages = [...TEN, ...MORE].map((meant) => pageOf(meant, language));
    for (const part of pages.flatMap(partsOf)) expect(marksIn(part)).toEqual([...new Set(marksIn(part))]);
    // why a question is asked, is shown one question at a time
    const asked = markedIn([DEBRIEF_TEXTS[language].forYou.because('unreported', null)], terms).flat().flatMap(({ term }) => term ?? []);
    const found = new Set([...pages.flatMap(marksIn), ...asked]);
    expect(TERMS.filter((term) => terms[term].forms !== undefined && !found.has(term))).toEqual([]);
  });
});

it('the same words are marked in every language', () => {
  for (const meant of [...TEN, ...MORE]) {
    const [nb, ...others] = LANGUAGES.map((language) => partsOf(pageOf(meant, language)).map((part) => marksIn(part).sort()));
    for (const other of others) expect(other).toEqual(nb);
  }
});

it('every word leads on to others, and none to itself', () => {
  for (const term of TERMS) {
    expect(SEE_ALSO[term].length).toBeGreaterThan(0);
    expect(SEE_ALSO[term]).not.toContain(term);
    expect(SEE_ALSO[term].filter((other) => !TERMS.includes(other))).toEqual([]);
  }
});

describe('marking', () => {
  const { terms } = GLOSSARY_TEXTS.nb;
  const words = TERMS.flatMap((term) => terms[term].forms?.split('|') ?? []);
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('du', 'Maskene', 'avstandene', '.', '«', 'og så')), { maxLength: 8 }).map((parts) => parts.join(' '));

  it('loses no letter, marks whole words only, and each once', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const marked = markedIn(texts, terms);
      expect(marked.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(texts);
      const found = marked.flat().flatMap(({ term, text: said }) => (term === null ? [] : [{ term, said }]));
      expect(new Set(found.map(({ term }) => term)).size).toBe(found.length);
      for (const { term, said } of found) expect(terms[term].forms!.split('|')).toContain(said.toLowerCase());
    }));
  });

  it('takes the first place there is, and the longer of two that begin together', () => {
    const [first, second] = markedIn(['I beslutning 2 slapp masken litt.', 'Du holdt masken. Masken kan berge.'], terms);
    expect(first!.filter(({ term }) => term)).toEqual([{ text: 'slapp masken litt', term: 'leak' }]);
    expect(second!.filter(({ term }) => term)).toEqual([{ text: 'holdt masken', term: 'surface' }]);
  });

  it('keeps to the words a section asks for', () => {
    expect(markedIn(['Avstanden vokste, sa forskningen.'], terms, ['evidence'])[0]).toEqual([{ text: 'Avstanden vokste, sa ', term: null }, { text: 'forskningen', term: 'evidence' }, { text: '.', term: null }]);
  });
});
