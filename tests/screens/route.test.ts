import { describe, expect, it } from 'vitest';
import { addressOf, pathOf } from '#screens/shell/route.ts';

describe('an address', () => {
  it.each([
    ['', { page: 'start' }], ['#/', { page: 'start' }], ['#', { page: 'start' }],
    ['#/play/kald-start', { page: 'play', slug: 'kald-start', run: null }],
    ['#/play/kald-start?run=abc', { page: 'play', slug: 'kald-start', run: 'abc' }],
    ['#/debrief/abc', { page: 'debrief', run: 'abc' }], ['#/settings', { page: 'settings' }],
    ['#/journal', { page: 'journal' }], ['#/house', { page: 'house' }], ['#/about', { page: 'about', section: null }], ['#/about/check', { page: 'about', section: 'check' }],
    ['#/path', { page: 'path', part: 'home', link: null }], ['#/path/new', { page: 'path', part: 'new', link: null }], ['#/path/receipt', { page: 'path', part: 'receipt', link: null }],
    ['#/path?lang=en', { page: 'path', part: 'home', link: null }], ['#/path?lang=en&v=1&steps=0.kald-start', { page: 'path', part: 'home', link: 'v=1&steps=0.kald-start' }],
    ['#/self-check', { page: 'self-check', when: null }], ['#/self-check/after', { page: 'self-check', when: 'after' }],
    ['#/group', { page: 'group', part: 'home' }], ['#/group/host', { page: 'group', part: 'host' }],
    ['#/group/join/K7M4QP', { page: 'group', part: 'join', code: 'K7M4QP' }], ['#/group/notes?walk=abc', { page: 'group', part: 'notes', walk: 'abc' }],
    ['#/group/remote/K7M4QP?word=w', { page: 'group', part: 'remote', code: 'K7M4QP', word: 'w' }], ['#/group/remote/K7M4QP', { page: 'group', part: 'remote', code: 'K7M4QP', word: null }],
    ['#/group/join', { page: 'unknown' }], ['#/group/host/x', { page: 'unknown' }], ['#/group/x', { page: 'unknown' }], ['#/group/join/a/b', { page: 'unknown' }],
    ['#/journal/x', { page: 'unknown' }], ['#/path/x', { page: 'unknown' }], ['#/self-check/x', { page: 'unknown' }],
    ['#/play', { page: 'unknown' }], ['#/play/a/b', { page: 'unknown' }], ['#/tull', { page: 'unknown' }],
  ])('%s', (hash, route) => {
    expect(addressOf({ hash, search: '' }).route).toEqual(route);
  });

  it('takes its query from before and after the #', () => {
    expect(addressOf({ hash: '#/play/x?stage=off', search: '?lang=en&seed=7' })).toMatchObject({ seed: 7, wishes: { language: 'en', stage: false } });
    expect(addressOf({ hash: '#/play/x?lang=nn', search: '?lang=en' }).wishes).toEqual({ language: 'nn' });
  });

  it('passes over what it does not know', () => {
    expect(addressOf({ hash: '#/', search: '?lang=sv&seed=x&stage=on' })).toMatchObject({ seed: null, wishes: {} });
  });

  it('names a prerendered screen by its path', () => {
    expect([pathOf(''), pathOf('#/?lang=en'), pathOf('#/play/x?seed=1')]).toEqual(['#/', '#/', '#/play/x']);
  });
});
