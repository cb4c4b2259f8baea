import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { openIndexedDbStore } from '#journal/indexed-db-store.ts';
import { openKeptJournal } from '#journal/open-kept-journal.ts';
import { finishWriting, noteWriting } from '#journal/write-ahead.ts';
import { freshDevice, storedRun } from '../support/storage.ts';

beforeEach(freshDevice);
const EARLY = storedRun({ place: 1, updatedAt: '2026-11-22T10:00:00.000Z' });
const LATE = storedRun({ place: 2, updatedAt: '2026-11-22T10:01:00.000Z' });

it('a run whose write died with its page is there when the journal is opened again', async () => {
  noteWriting(LATE);
  expect(await (await openKeptJournal()).run(LATE.id)).toEqual(LATE);
});

it('a note never takes the place of something newer', async () => {
  await (await openKeptJournal()).save(LATE);
  noteWriting(EARLY);
  expect(await (await openKeptJournal()).run(LATE.id)).toEqual(LATE);
});

it('leaves nothing behind once the database has the run', async () => {
  await (await openKeptJournal()).save(LATE);
  expect(Object.keys(localStorage).filter((key) => key.includes('writing'))).toEqual([]);
});

it('a write that is done does not remove the note of a later one', () => {
  const done = noteWriting(EARLY);
  noteWriting(LATE);
  done();
  expect(Object.keys(localStorage).filter((key) => key.includes('writing'))).toHaveLength(1);
});

it('a note that cannot be read is dropped, and harms nothing', async () => {
  localStorage.setItem('frontstage.writing.x', '{"version":1,');
  const store = await openIndexedDbStore();
  await finishWriting(store);
  expect(await store.all()).toEqual([]);
  expect(localStorage.getItem('frontstage.writing.x')).toBeNull();
});
