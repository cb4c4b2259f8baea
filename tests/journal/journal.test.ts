import 'fake-indexeddb/auto';
import { IDBOpenDBRequest as FDBOpenDBRequest } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE } from '#journal/indexed-db-store.ts';
import { openKeptJournal as openJournal } from '#journal/open-kept-journal.ts';
import { toRecord } from '#journal/stored-run.ts';
import { freshDevice, storedRun } from '../support/storage.ts';

beforeEach(freshDevice);
afterEach(() => vi.unstubAllGlobals());

/** As a later or a damaged version of the game would have left it. */
async function putRaw(record: object): Promise<void> {
  const database = await openDB(DATABASE);
  await database.put('runs', record);
  database.close();
}

describe('a journal on a device that keeps things', () => {
  it('gives back a run as it was saved, also after the page is opened anew', async () => {
    const run = storedRun({ inputs: ['prep-done', 'feel:-1,2'], place: 3 });
    expect(await (await openJournal()).save(run)).toEqual({ ok: true });
    const later = await openJournal();
    expect(later.canKeep).toBe(true);
    expect(await later.run(run.id)).toEqual(run);
  });

  it('lists runs with the newest first', async () => {
    const journal = await openJournal();
    for (const [id, minute] of [['b', '02'], ['c', '03'], ['a', '01']]) {
      await journal.save(storedRun({ id: id!, updatedAt: `2026-11-22T10:${minute}:00.000Z` }));
    }
    expect((await journal.runs()).runs.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('keeps one record of a run that is saved again', async () => {
    const journal = await openJournal();
    await journal.save(storedRun());
    await journal.save(storedRun({ place: 5 }));
    expect((await journal.runs()).runs).toEqual([storedRun({ place: 5 })]);
  });

  it('removes one run and leaves the others', async () => {
    const journal = await openJournal();
    await journal.save(storedRun({ id: 'a' }));
    await journal.save(storedRun({ id: 'b' }));
    expect(await journal.remove('a')).toEqual({ ok: true });
    expect(await journal.run('a')).toBeNull();
    expect((await journal.runs()).runs.map(({ id }) => id)).toEqual(['b']);
  });

  it('counts what it cannot read and leaves it where it is', async () => {
    const journal = await openJournal();
    await journal.save(storedRun({ id: 'good' }));
    const strange = { ...toRecord(storedRun({ id: 'from-the-future' })), version: 99 };
    await putRaw(strange);
    await putRaw({ id: 'damaged', version: 1, run: null });
    expect(await journal.runs()).toEqual({ runs: [storedRun({ id: 'good' })], unreadable: 2 });
    expect(await journal.run('damaged')).toBeNull();
    const database = await openDB(DATABASE);
    expect(await database.get('runs', 'from-the-future')).toEqual(strange);
    database.close();
  });

  it('says that the storage is full and keeps the run that was there', async () => {
    const journal = await openJournal();
    await journal.save(storedRun({ place: 1 }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await journal.save(storedRun({ place: 2 }))).toEqual({ ok: false, error: 'storage-full' });
    put.mockRestore();
    expect(await journal.run('run-1')).toEqual(storedRun({ place: 1 }));
  });
});

it('the game’s own door leads to it', async () => {
  const { openJournal: openForTheGame } = await import('#journal/open-journal.ts');
  const journal = await openForTheGame();
  expect(journal.canKeep).toBe(true);
  expect(await journal.save(storedRun())).toEqual({ ok: true });
});

describe('deleting everything', () => {
  it('leaves no database and no key behind, also none of an unreadable record', async () => {
    const journal = await openJournal();
    await journal.save(storedRun());
    await putRaw({ id: 'damaged', version: 1 });
    localStorage.setItem('frontstage.settings', '{}');
    localStorage.setItem('another.app', 'stays');
    expect(await journal.deleteAll()).toEqual({ ok: true });
    expect(await indexedDB.databases()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['another.app']);
  });

  it('lets the same tab keep runs again', async () => {
    const journal = await openJournal();
    await journal.save(storedRun({ id: 'old' }));
    await journal.deleteAll();
    expect(await journal.save(storedRun({ id: 'new' }))).toEqual({ ok: true });
    expect((await journal.runs()).runs.map(({ id }) => id)).toEqual(['new']);
  });

  it('is not undone by another tab that still plays one of the runs', async () => {
    const [one, other] = [await openJournal(), await openJournal()];
    await other.save(storedRun({ id: 'played-there' }));
    expect(await one.deleteAll()).toEqual({ ok: true });
    expect(await other.save(storedRun({ id: 'played-there', place: 2 }))).toEqual({ ok: false, error: 'other-tab' });
    expect((await other.runs()).runs).toEqual([]);
    expect(await other.save(storedRun({ id: 'begun-afterwards' }))).toEqual({ ok: true });
  });
});

describe('a device that keeps nothing', () => {
  const refusals: Record<string, unknown> = {
    'has no IndexedDB': undefined,
    'throws when the database is opened': { open: () => { throw new DOMException('denied', 'SecurityError'); } },
    'never answers': { open: () => new FDBOpenDBRequest(), deleteDatabase: () => new FDBOpenDBRequest() },
  };

  it.each(Object.keys(refusals))('lets play go on in memory where the browser %s', async (name) => {
    vi.stubGlobal('indexedDB', refusals[name]);
    const journal = await openJournal({ open: 20, request: 20 });
    expect(journal.canKeep).toBe(false);
    expect(await journal.save(storedRun())).toEqual({ ok: false, error: 'no-storage' });
    expect(await journal.run('run-1')).toEqual(storedRun());
    expect(await journal.claim('run-1', () => undefined)).toBe('owned');
    journal.release('run-1');
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('forgets its runs when everything is deleted', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const journal = await openJournal();
    await journal.save(storedRun());
    expect(await journal.deleteAll()).toEqual({ ok: true });
    expect(await journal.runs()).toEqual({ runs: [], unreadable: 0 });
  });

  it('does not claim to have deleted what a silent database may still hold', async () => {
    vi.stubGlobal('indexedDB', refusals['never answers']);
    const journal = await openJournal({ open: 20, request: 20 });
    expect(await journal.deleteAll()).toEqual({ ok: false, error: 'unknown' });
  });
});
