/** The facilitator's pages for everybody: axe in both languages and themes, and room enough on any screen. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inspect, LAPTOP } from '../support/inspect.ts';
import { urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { inPhase, move, pick, playOn, toQuestion } from '../support/wall.ts';

const site = useSite();
const PROJECTOR = { width: 1920, height: 1080 };
const TABLET = { width: 820, height: 1180 };
/** A phone, and a laptop zoomed in to 200 %. */
const NARROW = [{ width: 320, height: 640 }, { width: 683, height: 384 }];

/** Every page of the facilitator's, once; in Bokmål with the stage, in English without. */
async function everyPage(page: Page, lang: 'nb' | 'en', look: (name: string, page: Page) => Promise<void>): Promise<void> {
  await page.goto(urlOf(site.url(), { lang, route: '/group' }));
  await page.waitForSelector('main[data-phase=group] form');
  await look('group', page);
  await page.goto(urlOf(site.url(), { lang, route: '/group/host', ...(lang === 'en' && { stage: 'off' }) }));
  await page.waitForSelector('[data-action=start]:not([aria-disabled])');
  await look('set-up', page);
  await page.locator('[data-action=start]').click();
  await inPhase(page, 'lobby');
  await look('lobby', page);
  await move(page, 'Enter');
  await toQuestion(page);
  await look('asked', page);
  for (const [key, name] of [['v', 'pick'], ['h', 'help'], ['n', 'notes'], ['x', 'end']] as const) {
    await page.keyboard.press(key);
    await page.waitForSelector('dialog[open]');
    await look(name, page);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  }
  await playOn(page, 'e');
  await move(page, 'Enter');
  await look('open', page);
  for (const [place, amount] of [21, 19, 8].entries()) await page.locator('.hands input').nth(place).fill(String(amount));
  await page.locator('[data-action=lock]').click();
  await look('locked', page);
  await page.locator('[data-action=reveal]').click();
  await look('revealed', page);
  await page.keyboard.press('n');
  await page.waitForSelector('dialog[open]');
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.click('[data-action=open-notes]')]);
  await inPhase(notes, 'revealed');
  await notes.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  await look('own window', notes);
  await notes.close();
  await page.locator('[data-action=play-on]').click();
  await inPhase(page, 'asked'); // the inner layer: how it is said
  await pick(page, 'a');
  await inPhase(page, 'telling');
  await look('telling', page);
  await move(page, 'p');
  await look('paused', page);
  await move(page, 'Enter');
  let phase = await toQuestion(page);
  while (phase === 'asked') phase = await playOn(page, 'a');
  await look('ending', page);
  await page.keyboard.press('t');
  await page.waitForSelector('dialog[open]');
  await look('rewind', page);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  await page.keyboard.press('Enter');
  await inPhase(page, 'follow-up');
  await page.locator('textarea').fill('Én setning');
  await page.locator('main input[type=text]').fill('teamlederen');
  await page.waitForSelector('blockquote');
  await look('follow-up', page);
}

it.each([
  ['Bokmål, on a projector', 'nb', PROJECTOR],
  ['English, on a laptop', 'en', LAPTOP],
] as const)('axe finds nothing on any of them, light or dark, and none has to be scrolled sideways (%s)', async (_, lang, first) => {
  const { options, found, look } = inspect(lang, { first, second: TABLET, narrow: NARROW });
  const { page, context, faults } = await site.open(options);
  await everyPage(page, lang, look);
  expect({ found, faults }).toEqual({ found: {}, faults: [] });
  await context.close();
});
