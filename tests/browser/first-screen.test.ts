/** What can be seen and pressed before the app has arrived, and what becomes of it then. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type {} from '#screens/shell/early.ts';
import { useSite, type Watched } from '../support/site.ts';

const site = useSite();
const SCENE = '#/play/kald-start';

interface Held extends Watched {
  /** Lets the scripts arrive. */
  release(): void;
}

/** A page on a line so slow that only index.html has come. */
async function openHeld(address: string, prepare: (page: Page) => Promise<unknown> = async () => undefined): Promise<Held> {
  const watched = await site.open();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await watched.page.route(/\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await prepare(watched.page);
  await watched.page.goto(`${site.url()}/${address}`, { waitUntil: 'commit' });
  return { ...watched, release: () => release() };
}

const heading = (page: Page): Promise<string | null> => page.locator('h1').textContent();
const appIsHere = (page: Page) => page.waitForFunction(() => window.frontstageEarly === undefined);
const welcomed = (page: Page) => page.addInitScript(() => localStorage.setItem('frontstage.settings', JSON.stringify({ welcomed: true })));

async function pressStart(page: Page, how: string): Promise<void> {
  const start = page.locator('[data-action=start]');
  await start.waitFor();
  if (how === 'Enter') {
    await start.focus();
    await page.keyboard.press('Enter');
  } else {
    await start.click({ clickCount: how === 'click' ? 1 : 5, delay: 10 });
  }
}

/** Runs in the page. */
function countRuns(): Promise<number> {
  return new Promise((resolve) => {
    const open = indexedDB.open('frontstage');
    open.onsuccess = () => {
      const count = open.result.transaction('runs').objectStore('runs').count();
      count.onsuccess = () => resolve(count.result);
    };
  });
}
const phase = (page: Page, name: string) => page.waitForSelector(`main[data-phase=${name}]`);

describe('before any script has come', () => {
  it.each([
    ['#/', 'start', 'nb'],
    [SCENE, 'briefing', 'nb'],
    [`?lang=en${SCENE}`, 'briefing', 'en'],
    [`${SCENE}?lang=en&seed=4`, 'briefing', 'en'],
  ])('%s shows its first screen, styled', async (address, name, language) => {
    const { page, faults, context } = await openHeld(address);
    await phase(page, name);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Sans 3');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a scene chosen on the start page shows its briefing', async () => {
    const { page, context } = await openHeld('#/');
    await page.click(`a[href="${SCENE}"]`);
    await phase(page, 'briefing');
    await context.close();
  });

  it('the page is dressed as the settings say', async () => {
    const { page, context } = await openHeld(SCENE, (fresh) => fresh.addInitScript(() => {
      localStorage.setItem('frontstage.settings', JSON.stringify({ language: 'en', theme: 'dark', textSize: 'larger' }));
    }));
    await phase(page, 'briefing');
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.className, document.documentElement.dataset.textSize]))
      .toEqual(['en', 'dark', 'larger']);
    await context.close();
  });

  it.each(['run-1:kald-start', 'other:et-nei run-1:kald-start'])('nothing is shown of a scene that was begun (%s)', async (unfinished) => {
    const { page, context } = await openHeld(SCENE, (fresh) => fresh.addInitScript((value) => localStorage.setItem('frontstage.unfinished', value), unfinished));
    await page.waitForFunction(() => window.frontstageEarly);
    expect(await page.locator('#root > *').count()).toBe(0);
    await context.close();
  });

  it.each(['click', 'Enter', 'a storm of clicks'])('start (%s) brings a newcomer to the worked example at once', async (how) => {
    const { page, faults, context } = await openHeld(SCENE);
    const briefing = await heading(page);
    await pressStart(page, how);
    expect(await heading(page)).not.toBe(briefing);
    // further presses of a storm land beside it, which takes the focus away as anywhere
    if (how !== 'a storm of clicks') expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('when the app comes', () => {
  it.each([['#/', false], [SCENE, false], [`?lang=en${SCENE}`, false], [SCENE, true]])('%s keeps the very same elements, and nothing moves (start pressed: %s)', async (address, pressed) => {
    const { page, faults, release, context } = await openHeld(address, (fresh) => fresh.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) document.documentElement.dataset.shift = String((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    }));
    if (pressed) await pressStart(page, 'click');
    await page.waitForSelector('h1');
    await page.evaluate(() => (document.querySelector('h1')!.dataset.mine = 'yes'));
    release();
    await appIsHere(page);
    await page.waitForLoadState('networkidle');
    expect(await page.getAttribute('h1', 'data-mine')).toBe('yes');
    expect(await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0))).toBeLessThan(0.01);
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each(['click', 'Enter', 'a storm of clicks'])('start that was pressed before it (%s) starts the scene, once', async (how) => {
    const { page, faults, release, context } = await openHeld(SCENE, welcomed);
    await pressStart(page, how);
    expect(await page.getAttribute('[data-action=start]', 'aria-busy')).toBe('true');
    expect(await page.locator('main[data-phase=briefing]').count()).toBe(1);
    release();
    await page.waitForFunction(() => !document.querySelector('[data-action=start]'));
    await page.waitForSelector('[role=log]');
    expect(await page.evaluate(countRuns)).toBeLessThanOrEqual(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a press on the worked example made before it leads to the next step', async () => {
    const { page, release, context } = await openHeld(SCENE);
    await pressStart(page, 'click');
    const first = await heading(page);
    await page.click('[data-action=continue]');
    release();
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, first);
    expect(await page.locator('[data-action=skip]').count() + (await page.locator('[data-action=continue]').count())).toBeGreaterThan(0);
    expect(await page.getAttribute('main', 'data-phase')).toBe('briefing');
    await context.close();
  });

  it('another button that was pressed before it does its work', async () => {
    const { page, release, context } = await openHeld('#/');
    await page.locator('button[lang=en]').first().click();
    release();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await context.close();
  });

  it('the scene is fetched as soon as the app has come, not before', async () => {
    const { page, release, context } = await openHeld(SCENE);
    await phase(page, 'briefing');
    expect(await page.locator('link[href*="kald-start-"]').count()).toBe(0);
    release();
    await page.waitForSelector('link[rel=modulepreload][href*="kald-start-"]', { state: 'attached' });
    await context.close();
  });

  it('the focus stays where it was', async () => {
    const { page, release, context } = await openHeld(SCENE);
    await page.locator('[data-action=start]').focus();
    release();
    await appIsHere(page);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('start');
    await context.close();
  });

  it('a press after it is taken as usual', async () => {
    const { page, release, context } = await openHeld(SCENE);
    release();
    await appIsHere(page);
    await page.click('[data-action=start]');
    await page.waitForFunction(() => !document.querySelector('[data-action=start]'));
    expect(await heading(page)).not.toBe('');
    await context.close();
  });
});

it('the page runs under a policy without unsafe words, and an inline script of somebody else is refused', async () => {
  const { page, context } = await site.open();
  const response = await page.goto(`${site.url()}/${SCENE}`);
  const policy = response!.headers()['content-security-policy']!;
  expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')+;/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('taken over');
  await context.close();
});
