import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecord, RECORD_VERSION, toRecord } from '#journal/stored-run.ts';
import type { Migrations } from '#journal/versioned.ts';
import { storedRun } from '../support/storage.ts';

const records = new URL('./records/', import.meta.url);
const recordOf = (version: number): unknown => JSON.parse(fs.readFileSync(new URL(`version-${version}.json`, records), 'utf8'));

describe('a record', () => {
  const versions = Array.from({ length: RECORD_VERSION }, (_, index) => index + 1);

  it.each(versions)('of version %i, as the game wrote it then, can be read', (version) => {
    const parsed = parseRecord(recordOf(version));
    expect(parsed.ok && parsed.value).toMatchObject({
      id: '0f8a1c7e-2f0b-4d0e-9c55-2b6a3f1d7e90',
      run: { scene: 'kald-start', inputs: ['prep-note', 'prep-done', 'fire-wait', 'fire-in-mask', 'feel:-1,1', 'feel:skip'] },
      place: 2,
    });
  });

  it('is the same after being written and read', () => {
    expect(parseRecord(structuredClone(toRecord(storedRun())))).toEqual({ ok: true, value: storedRun() });
  });

  it.each([
    ['has no version', { version: undefined }],
    ['is of a later version', { version: RECORD_VERSION + 1 }],
    ['has a place below zero', { place: -1 }],
    ['has a time that is none', { updatedAt: 'yesterday' }],
    ['has an input that is none', { run: { ...storedRun().run, inputs: ['feel:9,9'] } }],
    ['has a scene that is a path', { run: { ...storedRun().run, scene: '../secrets' } }],
    ['has an unknown variant', { run: { ...storedRun().run, start: { ...storedRun().run.start, variant: 'brutal' } } }],
  ])('is not believed when it %s', (_, change) => {
    expect(parseRecord({ ...toRecord(storedRun()), ...change })).toEqual({ ok: false, error: 'unreadable' });
  });

  it.each([null, 7, 'text', []])('is not believed when it is %j', (record) => {
    expect(parseRecord(record)).toEqual({ ok: false, error: 'unreadable' });
  });
});

describe('migrations', () => {
  const migrations: Migrations = {
    1: ({ step, ...record }: { step?: number }) => ({ ...record, place: (step ?? 0) + 1 }),
    2: (record) => ({ ...record, ending: (record as { end: { id: string } }).end.id }),
  };
  const old = { ...toRecord(storedRun()), version: 1, place: undefined, step: 3, end: { id: 'en-linje' } };

  it('lead from version to version up to today', () => {
    expect(parseRecord(old, migrations, 3)).toEqual({ ok: true, value: storedRun({ place: 4, ending: 'en-linje' }) });
  });

  it('begin at the version of the record', () => {
    const record = { ...toRecord(storedRun({ place: 9 })), version: 2, end: { id: 'hun-gikk' } };
    expect(parseRecord(record, migrations, 3)).toEqual({ ok: true, value: storedRun({ place: 9, ending: 'hun-gikk' }) });
  });

  it('leave a record alone that they cannot read, or whose next step is missing', () => {
    expect(parseRecord({ ...old, end: undefined }, migrations, 3)).toEqual({ ok: false, error: 'unreadable' });
    expect(parseRecord(old, { 1: migrations[1]! }, 3)).toEqual({ ok: false, error: 'unreadable' });
  });
});
