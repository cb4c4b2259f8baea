import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSettings, saveSettings } from '#journal/settings-store.ts';
import { DEFAULT_SETTINGS } from '#journal/settings.ts';
import { createStorage } from '../support/storage.ts';

const KEY = 'frontstage.settings';

beforeEach(() => void vi.stubGlobal('localStorage', createStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('settings', () => {
  it('are the defaults on a new device', () => {
    expect(loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were saved', () => {
    const mine = { ...DEFAULT_SETTINGS, language: 'en', theme: 'dark', stage: false, welcomed: true } as const;
    expect(saveSettings(mine)).toEqual({ ok: true });
    expect(loadSettings()).toEqual(mine);
  });

  it('keep what can be read when one of them cannot, or is missing', () => {
    localStorage.setItem(KEY, JSON.stringify({ language: 'en', theme: 'sepia', stage: 'no' }));
    expect(loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
  });

  it('of an earlier version still count, with the defaults for what has come since', () => {
    localStorage.setItem(KEY, '{"language":"nb","theme":"dark","textSize":"large","motion":"reduced","help":"experienced","stage":false,"welcomed":true}');
    expect(loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', textSize: 'large', motion: 'reduced', help: 'experienced', stage: false, welcomed: true });
    expect(loadSettings().sound).toBe(false);
  });

  it.each([11, -1, 2.5, '7', null, true])('do not take %s for a volume', (soundEffects) => {
    localStorage.setItem(KEY, JSON.stringify({ sound: true, soundAmbience: 0, soundEffects, soundInterface: 10 }));
    expect(loadSettings()).toEqual({ ...DEFAULT_SETTINGS, sound: true, soundAmbience: 0, soundInterface: 10 });
  });

  it.each(['{"language":', 'null', '[]', '"en"'])('are the defaults when %s is what is there', (text) => {
    localStorage.setItem(KEY, text);
    expect(loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are the defaults where storage is refused, and saving says so', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(saveSettings(DEFAULT_SETTINGS)).toEqual({ ok: false, error: 'no-storage' });
  });

  it('say that the storage is full', () => {
    const full = { getItem: () => null, setItem: () => { throw new DOMException('no room', 'QuotaExceededError'); } };
    vi.stubGlobal('localStorage', full);
    expect(saveSettings(DEFAULT_SETTINGS)).toEqual({ ok: false, error: 'storage-full' });
  });
});
