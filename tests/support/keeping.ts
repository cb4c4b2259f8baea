/** A journal to read in, and what a browser has kept, for the tests of the pages around the play. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { StoredRun } from '#journal/journal.ts';
import { feelInput, variantOf } from '#run/run.ts';
import { note, storedRun } from './storage.ts';
import type { BrowserWalk } from './walks.ts';

/** What each test writes into every field. Any of it that runs, sets `window.pwned`. */
export const NASTY = ['<script>window.pwned=1</script>', '"><img src=x onerror="window.pwned=1">', "javascript:window.pwned=1//'</textarea><svg onload=window.pwned=1>"];
export const MEGABYTE = 'æ'.repeat(1_000_000);
/** More than any field has room for; a megabyte costs a browser seconds, and one on a page says enough. */
export const TOO_LONG = 'æ'.repeat(5000);

export function fileOf(name: string, content: object | string): string {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'frontstage-keeping-')), name);
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

export function journalFile(change: object = {}): object {
  const done = storedRun({ id: 'done', ending: 'en-linje' });
  return {
    frontstage: 'journal', version: 1, exportedAt: done.updatedAt,
    runs: [{ version: 1, ...done }, { version: 1, ...storedRun({ id: 'begun', scene: 'et-nei-som-staar', inputs: [] }) }],
    notes: [{ version: 1, ...note({ runId: 'done' }) }, { version: 1, ...note({ id: 'plan', runId: 'done', kind: 'plan', text: 'noen roper\njeg venter tre pust' }) }],
    path: { path: { title: 'Ny i Nav', check: true, steps: [{ scene: 'kald-start', weeks: 0 }] }, begun: '2026-11-20' },
    checks: [{ when: 'before', form: 'a', takenAt: done.updatedAt, would: [1, 2, 3, 0, 3, 2], should: [1, 2, 3, 0, 3, 1], sure: [5, 5, 5, 5, 5, 5] }],
    house: { owner: 'fagutvikleren', dated: '2026-11-01', contacts: [{ what: 'Leder', where: 'Rom 204' }], closing: 'Vi stopper her.', referrals: [{ what: 'Gjeld', where: 'Kommunen' }], rules: ['Vi sier fra.'] },
    ...change,
  };
}

export async function readIn(page: Page, file: string): Promise<void> {
  await page.setInputFiles('main input[type=file]', file);
  await page.click('[data-action=import-yes]');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
}

/** A walk as a finished run, for a page that does not need it to be played first. */
export function runOfWalk({ slug, seed, steps, ending }: BrowserWalk): StoredRun {
  const inputs = steps.map((step) => (step.kind === 'pick' ? step.id : feelInput(step.point)));
  const { run, ...rest } = storedRun({ id: 'walked', scene: slug, inputs, ending });
  return { ...rest, run: { ...run, start: { ...run.start, seed, variant: variantOf(seed) } } };
}

/** The records and keys themselves, as the browser has them. */
export function keptIn(page: Page): Promise<{ readonly runs: StoredRun[]; readonly notes: unknown[]; readonly keys: Record<string, string> }> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const keys = { ...localStorage } as Record<string, string>;
    if (!names.includes('frontstage')) return { runs: [], notes: [], keys };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('frontstage');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
    const all = (store: string) => new Promise<never[]>((resolve) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result as never[]);
    });
    const kept = { runs: await all('runs'), notes: await all('notes'), keys };
    database.close();
    return kept;
  });
}
