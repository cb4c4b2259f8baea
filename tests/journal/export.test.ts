import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEverything, restoreEverything } from '#journal/everything.ts';
import { EXPORT_LIMIT, exportText, parseExport, type Everything } from '#journal/export-file.ts';
import { importPlan } from '#journal/import-plan.ts';
import { DATABASE } from '#journal/indexed-db-store.ts';
import { NOTE_KINDS, NOTE_LIMIT, type Note } from '#journal/note.ts';
import { openKeptJournal } from '#journal/open-kept-journal.ts';
import { keepFollowed, keepOwnHouse, keepSelfChecks } from '#journal/small-things.ts';
import { freshDevice, note, storedRun } from '../support/storage.ts';

beforeEach(freshDevice);
afterEach(() => vi.unstubAllGlobals());

const NOW = '2026-11-22T12:00:00.000Z';
const NASTY = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '{{constructor.constructor("alert(1)")()}}', '\u202Egnp.exe', '\uD800', '\u0000', '</textarea><svg/onload=alert(1)>', '__proto__', '${7*7}'];
const words = fc.oneof(fc.string({ maxLength: 200 }), fc.constantFrom(...NASTY));

const notes: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid(), runId: fc.option(fc.constantFrom('run-1', 'run-2')), kind: fc.constantFrom(...NOTE_KINDS), about: words.filter((text) => text.length <= 200), text: words, writtenAt: fc.constant(NOW),
});

async function fill(): Promise<Everything> {
  const journal = await openKeptJournal();
  await journal.save(storedRun({ inputs: ['prep-done', 'feel:-1,2', 'feel:skip'], ending: 'en-linje' }));
  await journal.save(storedRun({ id: 'run-2', place: 4 }));
  for (const [at, text] of NASTY.entries()) await journal.keepNote(note({ id: `nasty-${at}`, text }));
  keepFollowed({ path: { title: 'Ny i Nav', steps: [{ scene: 'kald-start', weeks: 0 }], check: true }, begun: '2026-11-01' });
  keepSelfChecks([{ when: 'before', form: 'a', takenAt: NOW, would: [0, 1, 2, 3, null, 0], should: [0, 0, 0, 0, 0, 0], sure: [10, 0, null, 5, 5, 5] }]);
  keepOwnHouse({ owner: 'fagutvikler', dated: '2026-11-01', contacts: [{ what: 'Leder', where: '204' }], closing: '', referrals: [], rules: ['<b>Vi sier det</b>'] });
  return readEverything(journal);
}

/** The records themselves, as the browser has them, byte for byte. */
async function bytes(): Promise<string> {
  const database = await openDB(DATABASE);
  const all = JSON.stringify([await database.getAll('runs'), await database.getAll('notes')]);
  database.close();
  return all;
}

describe('a copy of everything', () => {
  it('taken out, deleted and read in again is the same, byte for byte', async () => {
    const before = await fill();
    const [file, there] = [exportText(before, NOW), await bytes()];
    const journal = await openKeptJournal();
    expect(await journal.deleteAll()).toEqual({ ok: true });
    expect(await indexedDB.databases()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
    const parsed = parseExport(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(await restoreEverything(journal, parsed.value)).toEqual({ ok: true });
    expect(await bytes()).toBe(there);
    expect(exportText(await readEverything(journal), NOW)).toBe(file);
  });

  it('carries whatever anybody has written', () => {
    fc.assert(fc.property(fc.uniqueArray(notes, { selector: ({ id }) => id, maxLength: 20 }), (written) => {
      const everything: Everything = { runs: [storedRun()], notes: written, path: null, checks: [], house: null };
      expect(parseExport(exportText(everything, NOW))).toEqual({ ok: true, value: everything });
    }));
  });

  it('says before it is read in what would be added and what replaced', async () => {
    const here = await fill();
    const changed = { ...here, runs: [storedRun({ place: 9 }), storedRun({ id: 'run-3' }), here.runs.find(({ id }) => id === 'run-2')!], notes: [note({ id: 'new' })], path: null };
    expect(importPlan(here, changed)).toEqual({
      runs: { added: 1, replaced: 1, same: 1 }, notes: { added: 1, replaced: 0, same: 0 }, path: 'none', checks: 'same', house: 'same', changes: true,
    });
    expect(importPlan(here, here)).toMatchObject({ changes: false, path: 'same' });
    expect(importPlan({ runs: [], notes: [], path: null, checks: [], house: null }, here)).toMatchObject({ path: 'added', checks: 'added', house: 'added' });
  });

  it('leaves what is not in it as it is', async () => {
    await fill();
    const journal = await openKeptJournal();
    await restoreEverything(journal, { runs: [storedRun({ id: 'run-9' })], notes: [], path: null, checks: [], house: null });
    const now = await readEverything(journal);
    expect(now.runs.map(({ id }) => id).toSorted()).toEqual(['run-1', 'run-2', 'run-9']);
    expect([now.path?.path.title, now.checks.length, now.house?.owner, now.notes.length]).toEqual(['Ny i Nav', 1, 'fagutvikler', NASTY.length]);
  });
});

describe('a file that is not one', () => {
  const good = { frontstage: 'journal', version: 1, exportedAt: NOW, runs: [{ version: 1, ...storedRun() }], notes: [{ version: 1, ...note() }], path: null, checks: [], house: null };
  const run = good.runs[0]!;
  const written = good.notes[0]!;

  it.each([
    ['empty', '', '', 'not-json'],
    ['cut off', JSON.stringify(good).slice(0, -20), '', 'not-json'],
    ['a picture', '\x89PNG\r\n\x1a\n', '', 'not-json'],
    ['too large', ' '.repeat(EXPORT_LIMIT + 1), '', 'too-large'],
    ['a list', '[]', '', 'foreign'],
    ['null', 'null', '', 'foreign'],
    ['another program’s', '{"name":"package","version":"1.0.0"}', 'frontstage', 'foreign'],
    ['a path', '{"frontstage":"path","version":1}', 'frontstage', 'foreign'],
    ['from a later game', { version: 2 }, 'version', 'newer'],
    ['of no version', { version: 'one' }, 'version', 'not-understood'],
    ['without runs', { runs: undefined }, 'runs', 'missing'],
    ['with a run of a later game', { runs: [{ ...run, version: 99 }] }, 'runs[0].version', 'newer'],
    ['with a run that is none', { runs: [run, 7] }, 'runs[1]', 'not-understood'],
    ['with an input that is none', { runs: [{ ...run, run: { ...run.run, inputs: ['ok', '<script>'] } }] }, 'runs[0].run.inputs[1]', 'not-understood'],
    ['with a scene that is a way out', { runs: [{ ...run, run: { ...run.run, scene: '../../etc/passwd' } }] }, 'runs[0].run.scene', 'not-understood'],
    ['with a run twice', { runs: [run, run] }, 'runs[1].id', 'not-understood'],
    ['with a note of a megabyte', { notes: [{ ...written, text: 'x'.repeat(1_000_000) }] }, 'notes[0].text', 'too-long'],
    ['with a note without text', { notes: [{ ...written, text: undefined }] }, 'notes[0].text', 'missing'],
    ['with a note of another kind', { notes: [{ ...written, kind: 'grade' }] }, 'notes[0].kind', 'not-understood'],
    ['with a path without a title', { path: { path: { title: '', steps: [{ scene: 'x', weeks: 0 }], check: true }, begun: '2026-11-01' } }, 'path.path.title', 'missing'],
    ['with a day that is none', { path: { path: { title: 'x', steps: [{ scene: 'x', weeks: 0 }], check: true }, begun: '2026-02-30' } }, 'path.begun', 'not-understood'],
    ['with answers that are too few', { checks: [{ when: 'before', form: 'a', takenAt: NOW, would: [0], should: [], sure: [] }] }, 'checks[0].would', 'missing'],
    ['with an office page that is too long', { house: { owner: 'x'.repeat(1000), dated: '2026-11-01', contacts: [], closing: '', referrals: [], rules: [] } }, 'house.owner', 'too-long'],
  ])('%s is refused, and the field is named', (_, change, field, problem) => {
    const text = typeof change === 'string' ? change : JSON.stringify({ ...good, ...change });
    expect(parseExport(text)).toEqual({ ok: false, error: { field, problem } });
  });

  it('is refused without a throw, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.record({ frontstage: fc.constant('journal'), version: fc.constant(1), runs: fc.anything(), notes: fc.anything(), path: fc.anything(), checks: fc.anything(), house: fc.anything() }).map((file) => JSON.stringify(file, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) )), (text) => {
      expect(parseExport(text ?? '')).toHaveProperty('ok');
    }));
  });

  it('never reaches the prototype of anything', () => {
    const parsed = parseExport(JSON.stringify({ ...good, notes: [JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(written).slice(1)}`)] }));
    expect(parsed.ok).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

it('the longest note there may be can be taken out and read in', () => {
  const everything: Everything = { runs: [], notes: [note({ text: '\u{1F642}'.repeat(NOTE_LIMIT / 2) })], path: null, checks: [], house: null };
  expect(parseExport(exportText(everything, NOW))).toEqual({ ok: true, value: everything });
});
