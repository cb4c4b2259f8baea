/** WCAG 2.2 AA as far as axe can see it: every screen of a scene, both languages, both themes; and room to move on small screens. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inspect } from '../support/inspect.ts';
import { begin, feel, pick, readOn, urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const site = useSite();
const walk = walksOfAllEndings().find(({ slug, ending }) => slug === 'kald-start' && ending === 'en-linje')!;

type Look = (screen: string) => Promise<void>;

/** Goes through every screen there is, and calls `look` at each. */
async function everyScreen(page: Page, lang: 'nb' | 'en', look: Look): Promise<void> {
  await page.goto(urlOf(site.url(), { lang }));
  await page.waitForSelector('main[data-phase=start] a');
  await look('start');
  await page.goto(urlOf(site.url(), { lang, route: '/settings' }));
  await page.waitForSelector('main [data-action=delete-all]');
  await look('settings');
  await page.click('[data-action=delete-all]');
  await page.waitForSelector('dialog[open]');
  await look('delete everything?');
  await page.keyboard.press('Escape');
  await page.goto(urlOf(site.url(), { lang, route: '/no-such-page' }));
  await page.waitForSelector('main[data-phase=notice] h1');
  await look('unknown page');
  await page.goto(urlOf(site.url(), { slug: walk.slug, lang, seed: walk.seed }));
  await page.waitForSelector('[data-action=start]');
  await look('briefing');
  await page.click('[data-action=start]');
  await page.waitForSelector('[data-phase=briefing] [data-action=skip]');
  await look('worked example');
  await begin(page);
  await everyQuestion(page, look);
  await look('ending');
  await page.click('[data-action=to-debrief]');
  await page.waitForSelector('main[data-phase=debrief] h1');
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  await look('debrief, all opened');
}

/** Plays to the end; each kind of question is looked at once, and on the way what can lie over the game. */
async function everyQuestion(page: Page, look: Look): Promise<void> {
  const seen = new Set<string>();
  for (const step of walk.steps) {
    const what = await readOn(page);
    const name = (await page.locator('[data-layer=inner]').count()) ? 'second layer' : what;
    if (!seen.has(name)) await look(name);
    seen.add(name);
    if (step.kind === 'pick') await pick(page, step.id);
    else await feel(page, step.point);
  }
  for (const key of ['p', 'h']) {
    await page.keyboard.press(key);
    await page.waitForSelector('dialog[open]');
    await look(key === 'p' ? 'pause' : 'help');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  }
  expect(await readOn(page)).toBe('end');
}

it.each([['Bokmål', 'nb'], ['English', 'en']] as const)('axe finds nothing on any screen in %s, light or dark, laptop or phone, and none has to be scrolled sideways', async (_, lang) => {
  const { options, found, look } = inspect(lang);
  const { page, context } = await site.open(options);
  await everyScreen(page, lang, (screen) => look(screen, page));
  expect(found).toEqual({});
  await context.close();
});
