import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../src/screens/journal/markdown.ts';
import { noteText } from '../../src/screens/journal/note-words.ts';
import { byDay, entriesOf, matching, type Words } from '../../src/screens/journal/timeline.ts';
import { note, storedRun } from '../support/storage.ts';

const words: Words = {
  scene: (slug) => (slug === 'kald-start' ? 'Kald start' : 'Ukjent'), ending: () => 'Én linje', question: ({ about }) => (about === 'P15' ? 'Hva gjorde dette med deg?' : null), text: (one) => noteText(one, 'nb'),
};
const runs = [storedRun({ ending: 'en-linje' }), storedRun({ id: 'run-2', updatedAt: '2026-11-24T10:00:00.000Z' })];
const notes = [note(), note({ id: 'plan', kind: 'plan', text: 'noen roper\njeg venter', writtenAt: '2026-11-23T09:00:00.000Z' }), note({ id: 'free', runId: 'gone', text: 'Ærlig talt' })];
const entries = entriesOf(runs, notes, words);
const dayOf = (instant: string) => instant.slice(0, 10);

describe('the timeline', () => {
  it('has runs and notes by day, the newest first', () => {
    expect(byDay(entries, dayOf).map(({ day, entries: there }) => [day, there.map(({ id }) => id)])).toEqual([
      ['2026-11-24', ['run-2']], ['2026-11-23', ['plan']], ['2026-11-22', ['note-1', 'free', 'run-1']],
    ]);
  });

  it('names the scene a note belongs to, and none when the run is gone', () => {
    expect(entries.filter(({ kind }) => kind === 'note').map(({ id, scene }) => [id, scene])).toEqual([['plan', 'Kald start'], ['note-1', 'Kald start'], ['free', null]]);
  });

  it('counts what would go with a run', () => {
    expect(entries.find(({ id }) => id === 'run-1')).toMatchObject({ notes: 2 });
  });

  it.each([
    ['ÆRLIG', ['free']], ['kald start', ['run-2', 'plan', 'note-1', 'run-1']], ['linje', ['run-1']], ['gjorde varm', ['note-1']], ['hvis noen', ['plan']], ['finnes ikke', []], ['  ', ['run-2', 'plan', 'note-1', 'free', 'run-1']],
  ])('a search for %j finds', (search, ids) => {
    expect(matching(entries, search).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the journal in Markdown', () => {
  const inMarkdown = (text: string) => markdownOf(byDay(entriesOf([], [note({ text })], words), dayOf), '2026-11-22T12:00:00.000Z', {
    title: 'Dagboka', at: 'Tatt ut', notFinished: 'Ikke ferdig', kind: () => 'Det du skrev', day: (day) => day, time: () => 'kl. 11.06',
  });

  it('has every day, run and note', () => {
    expect(inMarkdown('Varm.')).toBe('# Dagboka\n\nTatt ut 2026-11-22\n\n## 2026\\-11\\-22\n\n### Det du skrev, kl. 11.06\n\n*Hva gjorde dette med deg?*\n\n> Varm.\n');
  });

  it('lets nothing that was written become markup', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('<script>alert(1)</script>', '![x](javascript:alert(1))', '# stor', '`rm -rf`', '1. en', '> sitat', 'a\n# b')), (text) => {
      const quoted = inMarkdown(text).split('\n').filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
      for (const line of quoted) expect(line.replace(/\\./g, '')).not.toMatch(/[<>`[\]#*_!|]|^\s*\d+[.)]/);
    }));
  });
});
