/** The rehearsal that warms the engine while a briefing is read: it ends by itself, stops when told, and no scene is too short for it. */
import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Begun } from '#screens/play/begun.ts';
import { rehearse } from '#screens/play/rehearse.ts';
import { folderOf } from '../support/scene-of.ts';

const SCENES = fs.readdirSync('stories', { withFileTypes: true }).filter((entry) => entry.isDirectory() && fs.existsSync(`stories/${entry.name}/scene.json`)).map(({ name }) => name);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How many times the browser was idle until nothing more was asked of it. */
function rests(most = 1000): number {
  let rest = 0;
  while (vi.getTimerCount() > 0 && rest < most) {
    vi.runOnlyPendingTimers();
    rest += 1;
  }
  return rest;
}

describe('a rehearsal', () => {
  it('shows each kind of question once', () => {
    const places: number[] = [];
    rehearse(folderOf('kald-start'), ({ run }) => places.push(run.inputs.length));
    rests();
    // going on, what one says, how one feels, and what one does with it
    expect(places.length).toBe(4);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it.each(SCENES)('of %s ends by itself', (slug) => {
    const shown: Begun[] = [];
    rehearse(folderOf(slug), (begun) => shown.push(begun));
    const rest = rests();
    expect(rest).toBeGreaterThan(5);
    expect(rest).toBeLessThan(100);
    // telling and a question at least; and it never takes the place of a run that is played
    expect(shown.length).toBeGreaterThan(1);
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(['rehearsal']));
  });

  it('stops when it is told to', () => {
    const stop = rehearse(folderOf('kald-start'), () => undefined);
    vi.runOnlyPendingTimers();
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
