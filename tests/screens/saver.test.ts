import { describe, expect, it } from 'vitest';
import type { Kept, StoredRun } from '#journal/journal.ts';
import { createSaver } from '#screens/play/saver.ts';
import { runOf } from '../support/tiny.ts';

const run = (place: number): StoredRun => ({ id: 'a', run: runOf(), place, startedAt: '', updatedAt: '', ending: null });

function slowStore() {
  const written: number[] = [];
  const waiting: (() => void)[] = [];
  const write = ({ place }: StoredRun) => new Promise<Kept>((done) => {
    written.push(place);
    waiting.push(() => done({ ok: true }));
  });
  return { written, write, finish: async () => { waiting.shift()?.(); await new Promise((then) => { setTimeout(then); }); } };
}

const atOnce = (call: () => void) => call();

describe('a saver', () => {
  it('writes at once, then only the newest of what came meanwhile', async () => {
    const { written, write, finish } = slowStore();
    const saver = createSaver(write, () => undefined, atOnce);
    for (const place of [1, 2, 3]) saver.save(run(place));
    expect(written).toEqual([1]);
    await finish();
    expect(written).toEqual([1, 3]);
  });

  it('loses nothing when the page goes away', () => {
    const { written, write } = slowStore();
    const saver = createSaver(write, () => undefined, atOnce);
    saver.save(run(1));
    saver.save(run(2));
    saver.flush();
    expect(written).toEqual([1, 2]);
  });

  it('tells why something was not kept, and tries again at the next', async () => {
    const kept: Kept[] = [];
    let full = true;
    const saver = createSaver(async () => (full ? Promise.reject(new Error('disk')) : { ok: true }), (one) => kept.push(one), atOnce);
    saver.save(run(1));
    await saver.idle();
    full = false;
    saver.save(run(2));
    await saver.idle();
    expect(kept).toEqual([{ ok: false, error: 'unknown' }, { ok: true }]);
  });

  it('lets the words come first, and then writes only the newest', () => {
    const { written, write } = slowStore();
    const later: (() => void)[] = [];
    const saver = createSaver(write, () => undefined, (call) => later.push(call));
    saver.save(run(1));
    saver.save(run(2));
    expect(written).toEqual([]);
    for (const call of later) call();
    expect(written).toEqual([2]);
  });

  it('does not wait for the words when the page goes away or the debrief is opened', async () => {
    const never = () => undefined;
    const [closed, opened] = [slowStore(), slowStore()];
    const closing = createSaver(closed.write, () => undefined, never);
    closing.save(run(1));
    closing.flush();
    expect(closed.written).toEqual([1]);
    const opening = createSaver(opened.write, () => undefined, never);
    opening.save(run(1));
    void opening.idle();
    expect(opened.written).toEqual([1]);
  });
});
