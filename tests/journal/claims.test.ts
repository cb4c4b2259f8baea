import { describe, expect, it, vi } from 'vitest';
import { createChannelClaims, type Channel } from '#journal/channel-claims.ts';
import type { Claims } from '#journal/claims.ts';
import { createLockClaims, type Locks } from '#journal/lock-claims.ts';

/** A line between tabs: what one says, all others hear. */
function createLine(): () => Channel {
  const ears: ((message: unknown) => void)[] = [];
  return () => {
    let own: (message: unknown) => void = () => undefined;
    return {
      post: (message) => queueMicrotask(() => ears.filter((hear) => hear !== own).forEach((hear) => hear(message))),
      listen: (hear) => ears.push((own = hear)),
    };
  };
}

let names = 0;
const kinds: Record<string, () => () => Claims> = {
  'by Web Locks': () => {
    const line = createLine();
    return () => createLockClaims(navigator.locks, line());
  },
  'by Web Locks, with a tab that hears nothing': () => () => createLockClaims(navigator.locks, null),
  'by asking around': () => {
    const line = createLine();
    return () => createChannelClaims(line(), 20);
  },
};

describe.each(Object.keys(kinds))('claims %s', (kind) => {
  function twoTabs(): { run: string; one: Claims; other: Claims } {
    const open = kinds[kind]!();
    return { run: `${kind}-${(names += 1)}`, one: open(), other: open() };
  }

  it('give a run to the first tab and refuse it to the second', async () => {
    const { run, one, other } = twoTabs();
    expect(await one.claim(run, () => undefined)).toBe('owned');
    expect(await other.claim(run, () => undefined)).toBe('elsewhere');
    expect([one.isElsewhere(run), other.isElsewhere(run)]).toEqual([false, true]);
    one.release(run);
  });

  it('let each tab have a run of its own', async () => {
    const { run, one, other } = twoTabs();
    expect(await one.claim(run, () => undefined)).toBe('owned');
    expect(await other.claim(`${run}-b`, () => undefined)).toBe('owned');
    one.release(run);
    other.release(`${run}-b`);
  });

  it('give a released run to another tab', async () => {
    const { run, one, other } = twoTabs();
    await one.claim(run, () => undefined);
    one.release(run);
    expect(await other.claim(run, () => undefined)).toBe('owned');
    other.release(run);
  });

  it('hand a run over and tell the tab that had it, once', async () => {
    const { run, one, other } = twoTabs();
    const onTaken = vi.fn();
    await one.claim(run, onTaken);
    await other.takeOver(run, () => undefined);
    await vi.waitFor(() => expect(onTaken).toHaveBeenCalledTimes(1));
    expect([one.isElsewhere(run), other.isElsewhere(run)]).toEqual([true, false]);
    other.release(run);
  });

  it('give it back to the first tab when that takes it over again', async () => {
    const { run, one, other } = twoTabs();
    const taken = vi.fn();
    await one.claim(run, () => undefined);
    await other.takeOver(run, taken);
    await one.takeOver(run, () => undefined);
    await vi.waitFor(() => expect(taken).toHaveBeenCalledTimes(1));
    expect(one.isElsewhere(run)).toBe(false);
    one.release(run);
  });

  it('own a run that is claimed, released and claimed again at once', async () => {
    const { run, one, other } = twoTabs();
    const first = one.claim(run, () => undefined);
    one.release(run);
    const onTaken = vi.fn();
    expect([await first, await one.claim(run, onTaken)]).toEqual(['owned', 'owned']);
    await other.takeOver(run, () => undefined);
    await vi.waitFor(() => expect(onTaken).toHaveBeenCalledTimes(1));
    other.release(run);
  });
});

describe('claims in a browser that is too busy to answer within any time', () => {
  /** No timed wait ends with an answer. */
  const slow: Locks = {
    request: (name, options, held) => (options.signal ? new Promise((_, reject) => { options.signal!.onabort = () => reject(new Error('too late')); }) : navigator.locks.request(name, options, held)),
  };

  it('own a run that nobody has, and not one that somebody has', async () => {
    const [one, other] = [createLockClaims(slow, null), createLockClaims(slow, null)];
    expect(await one.claim('slow', () => undefined)).toBe('owned');
    expect(await other.claim('slow', () => undefined)).toBe('elsewhere');
    one.release('slow');
    expect(await other.claim('slow', () => undefined)).toBe('owned');
    other.release('slow');
  });
});

describe('claims without any way to hear other tabs', () => {
  it('let the player play', async () => {
    const claims = createChannelClaims(null);
    expect(await claims.claim('alone', () => undefined)).toBe('owned');
    expect(claims.isElsewhere('alone')).toBe(false);
  });
});
