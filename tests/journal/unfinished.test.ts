import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openKeptJournal as openJournal } from '#journal/open-kept-journal.ts';
import { freshDevice, storedRun } from '../support/storage.ts';

const noted = (): string | null => localStorage.getItem('frontstage.unfinished');

beforeEach(freshDevice);
afterEach(() => vi.unstubAllGlobals());

describe('the note of unfinished runs that the start script reads', () => {
  it('names run and scene while the run has no ending', async () => {
    const journal = await openJournal();
    await journal.save(storedRun({ id: 'a' }));
    await journal.save(storedRun({ id: 'a', place: 2 }));
    await journal.save(storedRun({ id: 'b', scene: 'et-nei' }));
    expect(noted()).toBe('a:kald-start b:et-nei');
  });

  it('drops a run that has come to its end or is removed', async () => {
    const journal = await openJournal();
    await journal.save(storedRun({ id: 'a' }));
    await journal.save(storedRun({ id: 'b', scene: 'et-nei' }));
    await journal.save(storedRun({ id: 'a', ending: 'en-linje' }));
    expect(noted()).toBe('b:et-nei');
    await journal.remove('b');
    expect(noted()).toBeNull();
  });

  it('is put right by the records when they are read', async () => {
    const journal = await openJournal();
    await journal.save(storedRun({ id: 'a' }));
    localStorage.setItem('frontstage.unfinished', 'long-gone:kald-start');
    await journal.runs();
    expect(noted()).toBe('a:kald-start');
  });

  it('is not written when the run could not be kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await (await openJournal()).save(storedRun());
    expect(noted()).toBeNull();
  });
});
