/** The rehearsal that warms the engine while a briefing is read: it ends by itself, stops when told, and no scene is too short for it. */
import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
  it.each(SCENES)('of %s ends by itself', (slug) => {
    rehearse(folderOf(slug));
    const rest = rests();
    expect(rest).toBeGreaterThan(5);
    expect(rest).toBeLessThan(100);
  });

  it('stops when it is told to', () => {
    const stop = rehearse(folderOf('kald-start'));
    vi.runOnlyPendingTimers();
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
