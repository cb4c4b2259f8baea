/** The small parts of the group server, each on its own. */
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { admit, newAccess, withoutRemotes, withPairing } from '#server/group/access.ts';
import { createAllowance, createAllowances } from '#server/group/allowance.ts';
import { withoutTraces } from '#server/group/quiet-logger.ts';
import { isSameSite } from '#server/group/same-site.ts';
import { readSettings } from '#server/group/settings.ts';

describe('access to a room', () => {
  const access = newAccess('the-key-of-the-room');
  const role = (join: Parameters<typeof admit>[1], of = access) => {
    const admitted = admit(of, join);
    return admitted.ok ? admitted.value.role : admitted.error;
  };

  it('tells facilitator, stranger and phone apart', () => {
    expect(role({ token: 'a', key: 'the-key-of-the-room' })).toBe('host');
    expect(role({ token: 'a', key: 'another' })).toBe('second-host');
    expect(role({ token: 'a' })).toBe('phone');
    expect(role({ token: 'a', pairing: 'no-word-was-given' })).toBe('wrong-key');
  });

  it('lets a pairing word in once, and its device again and again until it is sent away', () => {
    const paired = withPairing(access, 'the-word');
    const first = admit(paired, { token: 'remote', pairing: 'the-word' });
    const after = first.ok ? first.value.access : access;
    expect(role({ token: 'remote', pairing: 'the-word' }, paired)).toBe('remote');
    expect(role({ token: 'remote', pairing: 'the-word' }, after)).toBe('remote');
    expect(role({ token: 'other', pairing: 'the-word' }, after)).toBe('wrong-key');
    expect(role({ token: 'remote', pairing: 'the-word' }, withoutRemotes(after))).toBe('wrong-key');
  });

  it('knows the same phone again in this room, and in no other', () => {
    const tokenIn = (of: typeof access) => {
      const admitted = admit(of, { token: 'phone' });
      return admitted.ok && admitted.value.token;
    };
    expect(tokenIn(access)).toBe(tokenIn(access));
    expect(tokenIn(access)).not.toBe(tokenIn(newAccess('the-key-of-the-room')));
  });

  it('holds no key, token or word that can be read', () => {
    const paired = admit(withPairing(access, 'the-word'), { token: 'remote-token', pairing: 'the-word' });
    expect(JSON.stringify([access, paired])).not.toMatch(/the-key|remote-token|the-word/);
  });
});

describe('an allowance', () => {
  it('gives so much at once, and then as time passes', () => {
    let now = 0;
    const { take } = createAllowance({ most: 3, perSecond: 2, now: () => now });
    expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
    now += 500;
    expect([take(), take()]).toEqual([true, false]);
    now += 60_000;
    expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
  });

  it('is each one’s own, also after the others have been forgotten', () => {
    let now = 0;
    const { take } = createAllowances({ most: 1, perSecond: 1, now: () => now });
    expect([take('a'), take('a'), take('b')]).toEqual([true, false, true]);
    now += 1500;
    expect([take('a'), take('a'), take('b')]).toEqual([true, false, true]);
  });
});

describe('where a request comes from', () => {
  const from = (headers: Record<string, string>) => isSameSite({ headers } as unknown as IncomingMessage); // all it looks at
  it.each([
    [{ host: 'localhost:4173' }, true],
    [{ host: 'localhost:4173', origin: 'http://localhost:4173' }, true],
    [{ host: 'Fagdag.example', origin: 'https://fagdag.example' }, true],
    [{ host: '10.0.0.7:4173', 'x-forwarded-host': 'fagdag.example', origin: 'https://fagdag.example' }, true],
    [{ host: 'localhost:4173', origin: 'http://localhost:4174' }, false],
    [{ host: 'fagdag.example', origin: 'https://fagdag.example.evil' }, false],
    [{ host: 'fagdag.example', origin: 'null' }, false],
    [{ host: 'fagdag.example', origin: '' }, false],
  ])('%j: %s', (headers, same) => {
    expect(from(headers as Record<string, string>)).toBe(same);
  });
});

describe('settings', () => {
  it('may all be left out', () => {
    expect(readSettings({ REDIS_URL: ' ' }, '/rooms')).toMatchObject({ ok: true, value: { redisUrl: null, password: null, trustProxy: false, folder: '/rooms' } });
  });

  it.each([
    [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL must begin with redis://'],
    [{ ROOM_CAPACITY: '0' }, 'ROOM_CAPACITY is "0", but it must be a whole number above 0'],
    [{ JOINS_PER_MINUTE: 'many' }, 'JOINS_PER_MINUTE is "many"'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be 0 or 1'],
    [{ PEER_ADDRESS: 'http://10.0.0.5' }, 'PEER_ADDRESS must be a host and a port'],
  ])('%j is explained', (environment, words) => {
    const read = readSettings(environment, '/rooms');
    expect(read.ok ? '' : read.error).toContain(words);
  });
});

describe('the log', () => {
  it.each([
    ['sub connection error: connect ECONNREFUSED 127.0.0.1:6379', 'sub connection error: connect ECONNREFUSED [address]'],
    ['from ::ffff:10.0.0.7 and fe80:0:0:0:1:2:3:4', 'from [address] and [address]'],
    ['seat 4f3a2b1c9d8e7f60 expired', 'seat [id] expired'],
    ['session Vx3kQ9_ab1 closed', 'session [id] closed'],
    ['Max payload size exceeded', 'Max payload size exceeded'],
  ])('%s', (said, kept) => {
    expect(withoutTraces(said)).toBe(kept);
  });
});
