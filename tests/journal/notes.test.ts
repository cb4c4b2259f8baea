import 'fake-indexeddb/auto';
import fs from 'node:fs';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE, DATABASE_VERSION } from '#journal/indexed-db-store.ts';
import { openKeptJournal } from '#journal/open-kept-journal.ts';
import { NOTE_LIMIT } from '#journal/note.ts';
import { NOTE_VERSION, parseNote } from '#journal/stored-note.ts';
import { noteWritingNote } from '#journal/write-ahead.ts';
import { freshDevice, note, storedRun } from '../support/storage.ts';

beforeEach(freshDevice);
afterEach(() => vi.unstubAllGlobals());

const recordOf = (name: string): object => JSON.parse(fs.readFileSync(new URL(`./records/${name}.json`, import.meta.url), 'utf8')) as object;

describe('a note', () => {
  it('is there again, word for word, when the page is opened anew', async () => {
    const written = note({ text: '<script>alert(1)</script>\n«Å nei», sa jeg.\u0000' });
    expect(await (await openKeptJournal()).keepNote(written)).toEqual({ ok: true });
    expect(await (await openKeptJournal()).notes()).toEqual([written]);
  });

  it('is found by its run, newest first, and replaced when kept again', async () => {
    const journal = await openKeptJournal();
    const late = note({ id: 'late', writtenAt: '2026-11-22T11:00:00.000Z' });
    for (const one of [note(), late, note({ id: 'other', runId: 'run-2' }), note({ id: 'free', runId: null })]) await journal.keepNote(one);
    await journal.keepNote(note({ text: 'Nei, kald.' }));
    expect(await journal.notes('run-1')).toEqual([late, note({ text: 'Nei, kald.' })]);
    expect(await journal.notes()).toHaveLength(4);
  });

  it('that is too long is refused whole, and what was there stays', async () => {
    const journal = await openKeptJournal();
    const longest = note({ text: 'å'.repeat(NOTE_LIMIT) });
    expect(await journal.keepNote(longest)).toEqual({ ok: true });
    expect(await journal.keepNote(note({ text: 'x'.repeat(1_000_000) }))).toEqual({ ok: false, error: 'too-long' });
    expect(await journal.notes()).toEqual([longest]);
    expect(Object.keys(localStorage).filter((key) => key.includes('writing'))).toEqual([]);
  });

  it('is dropped alone, and goes with its run', async () => {
    const journal = await openKeptJournal();
    await journal.save(storedRun());
    for (const one of [note(), note({ id: 'second' }), note({ id: 'free', runId: null })]) await journal.keepNote(one);
    expect(await journal.dropNote('note-1')).toEqual({ ok: true });
    expect((await journal.notes()).map(({ id }) => id).toSorted()).toEqual(['free', 'second']);
    await journal.remove('run-1');
    expect((await journal.notes()).map(({ id }) => id)).toEqual(['free']);
    expect(await journal.run('run-1')).toBeNull();
  });

  it('stays gone with its run when another tab still plays that', async () => {
    const [one, other] = [await openKeptJournal(), await openKeptJournal()];
    const taken = vi.fn();
    await other.claim('run-1', taken);
    await other.save(storedRun());
    await one.remove('run-1');
    await vi.waitFor(() => expect(taken).toHaveBeenCalledOnce());
    expect(await other.save(storedRun({ place: 5 }))).toEqual({ ok: false, error: 'other-tab' });
    expect(await one.run('run-1')).toBeNull();
    other.release('run-1');
  });

  it('whose write died with its page is there afterwards, unless it was deleted', async () => {
    noteWritingNote(note());
    const journal = await openKeptJournal();
    expect(await journal.notes()).toEqual([note()]);
    noteWritingNote(note());
    await journal.dropNote('note-1');
    expect(await (await openKeptJournal()).notes()).toEqual([]);
  });

  it('is gone from database and localStorage when all is deleted, and cannot be added to a deleted run from another tab', async () => {
    const [one, other] = [await openKeptJournal(), await openKeptJournal()];
    await other.save(storedRun());
    await other.keepNote(note());
    noteWritingNote(note({ id: 'half-written' }));
    await one.deleteAll();
    expect(Object.keys(localStorage)).toEqual([]);
    expect(await other.keepNote(note())).toEqual({ ok: false, error: 'other-tab' });
    expect(await (await openKeptJournal()).notes()).toEqual([]);
  });

  it('lives as long as the page where nothing can be kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const journal = await openKeptJournal();
    expect(await journal.keepNote(note())).toEqual({ ok: false, error: 'no-storage' });
    expect(await journal.notes('run-1')).toEqual([note()]);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});

describe('putting back', () => {
  it('replaces what has the same id and leaves the rest', async () => {
    const journal = await openKeptJournal();
    await journal.save(storedRun({ id: 'stays' }));
    await journal.save(storedRun({ place: 1 }));
    expect(await journal.restore({ runs: [storedRun({ place: 7 })], notes: [note()] })).toEqual({ ok: true });
    expect((await journal.runs()).runs.map(({ id, place }) => [id, place])).toEqual(expect.arrayContaining([['stays', 0], ['run-1', 7]]));
    expect(await journal.notes()).toEqual([note()]);
  });

  it('leaves everything as it was when any of it fails', async () => {
    const journal = await openKeptJournal();
    await journal.save(storedRun({ place: 1 }));
    const real = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record: { id: string }) {
      if (record.id === 'note-1') throw new DOMException('no room', 'QuotaExceededError');
      return real.call(this, record);
    });
    expect(await journal.restore({ runs: [storedRun({ place: 7 })], notes: [note()] })).toEqual({ ok: false, error: 'storage-full' });
    put.mockRestore();
    expect((await journal.runs()).runs).toEqual([storedRun({ place: 1 })]);
    expect(await journal.notes()).toEqual([]);
  });
});

describe('the database', () => {
  it('of version 1, with runs only, is taken over with all it has', async () => {
    const old = await openDB(DATABASE, 1, { upgrade: (database) => void database.createObjectStore('runs', { keyPath: 'id' }) });
    await old.put('runs', recordOf('version-1'));
    await old.put('runs', { id: 'damaged', version: 1 });
    old.close();
    const journal = await openKeptJournal();
    expect((await journal.runs())).toMatchObject({ runs: [{ id: '0f8a1c7e-2f0b-4d0e-9c55-2b6a3f1d7e90', place: 2 }], unreadable: 1 });
    expect(await journal.notes()).toEqual([]);
    expect(await journal.keepNote(note())).toEqual({ ok: true });
    const now = await openDB(DATABASE);
    expect([now.version, [...now.objectStoreNames], await now.get('runs', 'damaged')]).toEqual([DATABASE_VERSION, ['notes', 'runs'], { id: 'damaged', version: 1 }]);
    now.close();
  });
});

describe('a record of a note', () => {
  it.each(Array.from({ length: NOTE_VERSION }, (_, index) => index + 1))('of version %i, as the game wrote it then, can be read', (version) => {
    expect(parseNote(recordOf(`note-version-${version}`))).toMatchObject({ ok: true, value: { kind: 'reflection', about: 'P15', writtenAt: '2026-11-22T20:58:12.004Z' } });
  });

  it.each([
    ['is of a later version', { version: NOTE_VERSION + 1 }],
    ['is of an unknown kind', { kind: 'grade' }],
    ['is too long', { text: 'x'.repeat(NOTE_LIMIT + 1) }],
    ['has no id', { id: '' }],
    ['has a time that is none', { writtenAt: 'yesterday' }],
  ])('is not believed when it %s', (_, change) => {
    expect(parseNote({ version: NOTE_VERSION, ...note(), ...change })).toEqual({ ok: false, error: 'unreadable' });
  });
});
