/** What was said last is whole and in sight, whatever comes late, and is told once. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { begin, pick, readOn, urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const PHONE = { width: 390, height: 844 };

/** How much of the newest line is cut off at the end of the log, in px. */
function cutOff(page: Page): Promise<number> {
  return page.evaluate(() => {
    const log = document.querySelector('[role=log]')!;
    return Math.max(0, log.lastElementChild!.getBoundingClientRect().bottom - log.getBoundingClientRect().bottom);
  });
}

it('stays whole when the letters come late, and when the phone is turned', async () => {
  const { page, context } = await site.open({ viewport: PHONE });
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(urlOf(site.url(), { slug: 'kald-start', lang: 'en', seed: 1 }));
  await begin(page);
  await readOn(page);
  await pick(page, 'prep-plans');
  await readOn(page);
  expect(await cutOff(page)).toBeLessThan(1);
  // much wider letters, so that it shows
  await page.evaluate(() => { document.querySelector<HTMLElement>('[role=log]')!.style.letterSpacing = '0.12em'; });
  await expect.poll(() => cutOff(page)).toBeLessThan(1);
  release();
  await page.evaluate(() => document.fonts.ready);
  await page.setViewportSize({ width: PHONE.height, height: PHONE.width });
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => cutOff(page)).toBeLessThan(1);
  await context.close();
});

it('is told in the player’s language from the first line on, however late the translation comes', async () => {
  const { page, context } = await site.open();
  await page.addInitScript(() => {
    const told: string[] = [];
    Reflect.set(window, 'told', told);
    new MutationObserver(() => {
      const first = document.querySelector('[role=log] .told')?.textContent;
      if (first && told.at(-1) !== first) told.push(first);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/*_en-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(urlOf(site.url(), { slug: 'kald-start', lang: 'en', seed: 1 }));
  await page.click('[data-action=start]');
  await page.click('[data-phase=briefing] [data-action=skip]');
  await page.waitForSelector('[aria-busy=true]');
  release();
  await readOn(page);
  expect(await page.evaluate(() => Reflect.get(window, 'told') as string[])).toEqual([expect.stringMatching(/^It is 09\.40/)]);
  await context.close();
});
