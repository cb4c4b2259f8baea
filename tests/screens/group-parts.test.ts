/** The small pure parts of the facilitator's pages. */
import { describe, expect, it } from 'vitest';
import { parseKeptWalk, type KeptWalk } from '#group/kept-walk.ts';
import type { Shown } from '#group/protocol.ts';
import { newRecord } from '#group/record.ts';
import { defaultDay, followUpText, isWhole } from '#screens/group/follow-up/follow-up.ts';
import { openWalkKeeper } from '#screens/group/host/walk-keeper.ts';
import { codeIn, joinPage } from '#screens/group/join.ts';
import { isAllHidden } from '#group/shown.ts';
import { isOneSided, sharesOf } from '#screens/group/walk/bars.ts';
import { hostIn, isOnlyHere, joinAddress } from '#screens/group/wall/join-address.ts';
import { createStorage } from '../support/storage.ts';

const count = (n: number): Shown => ({ is: 'count', n });
const few: Shown = { is: 'few' };
const between: Shown = { is: 'between', from: 20, to: 24 };

describe('bars', () => {
  it('are as long as the part of all who answered, and hatched as far as a hidden number could reach', () => {
    const shares = sharesOf({ first: [between, count(16), few], second: null, speakFirst: [] }, 40);
    expect(shares).toEqual([
      { now: { sure: 0.5, most: 0.6 }, before: null }, { now: { sure: 0.4, most: 0.4 }, before: null }, { now: { sure: 0, most: 0.1 }, before: null },
    ]);
  });

  it('have the first vote beside the second, and never leave their place', () => {
    const [a, b] = sharesOf({ first: [count(30), count(10)], second: [count(5), count(5)], speakFirst: [] }, 10);
    expect([a, b]).toEqual([{ now: { sure: 5 / 30, most: 5 / 30 }, before: { sure: 1, most: 1 } }, { now: { sure: 5 / 30, most: 5 / 30 }, before: { sure: 1 / 3, most: 1 / 3 } }]);
  });

  it('say when there is nothing to draw, and when there is little to vote about', () => {
    expect([isAllHidden({ first: [few, few], second: null, speakFirst: [] }), isAllHidden({ first: [few, few], second: [count(5), few], speakFirst: [] })]).toEqual([true, false]);
    expect([isOneSided({ first: [count(9), few], second: null, speakFirst: [] }, 'a'), isOneSided({ first: [count(9), few], second: null, speakFirst: ['b'] }, 'a')]).toEqual([true, false]);
  });
});

describe('the way in', () => {
  const here = { protocol: 'http:', host: '192.168.1.20:4173', hostname: '192.168.1.20', pathname: '/' };

  it('is short to type, and brings the code along for a camera', () => {
    expect(joinAddress(here, 'K7M4QP', null)).toMatchObject({ plain: '192.168.1.20:4173/join', link: 'http://192.168.1.20:4173/join.html#/group/join/K7M4QP' });
    expect(joinAddress({ ...here, pathname: '/games/index.html' }, 'K7M4QP', 'mask:80')).toEqual({
      plain: 'mask:80/games/join', link: 'http://mask:80/games/join.html#/group/join/K7M4QP', remote: 'http://mask:80/games/#/group/remote/K7M4QP',
    });
  });

  it('is none for phones when the page is open on the machine’s own name', () => {
    expect(['localhost', '127.0.0.1', '[::1]', 'x.localhost'].map((hostname) => isOnlyHere({ hostname }))).toEqual([true, true, true, true]);
    expect(isOnlyHere(here)).toBe(false);
  });

  it('takes an address as people type it, and nothing else', () => {
    expect(['192.168.1.20:4173', ' http://pc-17.kontor.no/ ', '[fe80::1]:80'].map(hostIn)).toEqual(['192.168.1.20:4173', 'pc-17.kontor.no', '[fe80::1]:80']);
    expect(['', 'to ord', 'x:y', 'javascript:alert(1)', 'a@b'].map(hostIn)).toEqual([null, null, null, null, null]);
  });

  it('takes a code in small letters and with spaces', () => {
    expect(['k7m 4qp', ' K7M4QP', 'k7m-4qp'].map(codeIn)).toEqual(['K7M4QP', 'K7M4QP', 'K7M4QP']);
    expect(['', 'K7M4Q', 'K7M4QPX', 'æøåæøå'].map(codeIn)).toEqual([null, null, null, null]);
    expect(joinPage('http://x/game/?lang=en#/group', 'K7M4QP')).toBe('http://x/game/join.html#/group/join/K7M4QP');
  });
});

describe('what comes back in four weeks', () => {
  const words = { heading: 'Etter fagdagen', scene: 'Scenen', thing: 'Én ting', owner: 'Én ansvarlig', day: 'Én dato' };

  it('is a day that the calendar has', () => {
    expect([defaultDay('2026-01-30'), defaultDay('2028-02-01')]).toEqual(['2026-02-27', '2028-02-29']);
  });

  it('is whole with a thing, an owner and a date', () => {
    const whole = { thing: 'En setning', owner: 'teamlederen', day: '2026-12-24' };
    expect(isWhole(whole)).toBe(true);
    expect([{ ...whole, thing: ' ' }, { ...whole, owner: '' }, { ...whole, day: '2026-02-30' }, { ...whole, thing: 'x'.repeat(301) }].some(isWhole)).toBe(false);
  });

  it('is a text in which what people wrote stays text', () => {
    const text = followUpText({ thing: 'En *setning*\nsom [alle](x) kan', owner: 'team_lederen', day: '2026-12-24' }, 'torsdag 24. desember 2026', 'Kald start', words);
    expect(text).toBe('# Etter fagdagen\n\n- **Scenen:** Kald start\n- **Én ting:** En \\*setning\\* som \\[alle\\](x) kan\n- **Én ansvarlig:** team\\_lederen\n- **Én dato:** torsdag 24. desember 2026\n');
  });
});

describe('what a page keeps through a reload', () => {
  const walk: KeptWalk = {
    v: 1, id: 'abcdef123456', scene: 'kald-start', info: { way: 'hands', timebox: 45, begunAt: null }, followUp: { thing: '', owner: '', day: '' }, phoneHost: null,
    record: newRecord({ scene: 'kald-start', variant: 'hard', seed: 7, house: [] }, 'abc'),
  };

  it('is there again for the same tab, as it was changed last', () => {
    const storage = createStorage();
    const keeper = openWalkKeeper(() => storage);
    expect(keeper.now()).toBeNull();
    keeper.begin(walk);
    keeper.change({ followUp: { thing: 'x', owner: 'y', day: '2026-12-24' } });
    expect(openWalkKeeper(() => storage).now()).toEqual({ ...walk, followUp: { thing: 'x', owner: 'y', day: '2026-12-24' } });
  });

  it('is gone when it is forgotten, to the last key', () => {
    const storage = createStorage();
    const keeper = openWalkKeeper(() => storage);
    keeper.begin(walk);
    keeper.forget();
    expect([Object.keys(storage), openWalkKeeper(() => storage).now(), keeper.change({ scene: 'x' })]).toEqual([[], null, null]);
  });

  it('goes on without where nothing may be stored', () => {
    const keeper = openWalkKeeper(() => { throw new Error('refused'); });
    keeper.begin(walk);
    expect(keeper.now()).toEqual(walk);
  });

  it.each([
    ['half written', '{"v":1,'], ['another’s', '{"v":1,"id":"abcdef123456"}'], ['of another version', JSON.stringify({ ...walk, v: 2 })],
    ['without its record', JSON.stringify({ ...walk, record: null })], ['with a record that fits no room', JSON.stringify({ ...walk, record: { ...walk.record, phase: 'party' } })],
  ])('is as none when it is %s', (_, text) => {
    expect(parseKeptWalk(text)).toEqual({ ok: false, error: 'unreadable' });
  });

  it('has no record where a server decides', () => {
    const phones = { ...walk, info: { ...walk.info, way: 'phones' as const }, record: null };
    expect(parseKeptWalk(JSON.stringify(phones))).toEqual({ ok: true, value: phones });
  });
});
