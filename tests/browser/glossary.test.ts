/** A word of the feedback is asked about with the keyboard, told over the page, and the place is kept. */
import { expect, it } from 'vitest';
import { playWalk, press, urlOf } from '../support/player.ts';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/site.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const site = useSite();
const walk = walksOfAllEndings().find(({ slug, ending }) => slug === 'takk' && ending === 'forbifarten')!;

it('a word opens, leads to another, and closes where it stood', async () => {
  const { page, context, faults } = await site.open();
  const here = () => page.evaluate(() => ({ address: location.hash, at: scrollY, focus: document.activeElement?.getAttribute('data-term') ?? null }));
  await page.goto(urlOf(site.url(), { slug: walk.slug, lang: 'nb', seed: walk.seed }));
  await playWalk(page, walk.steps, 'mouse');
  await page.click('[data-action=to-debrief]');
  await page.waitForSelector('[data-term=feeling-rule]');
  const term = page.locator('[data-term=feeling-rule]');
  await term.scrollIntoViewIfNeeded();
  await term.focus();
  const before = await here();
  expect(before.focus).toBe('feeling-rule');

  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open]');
  expect(await page.locator('dialog h2').textContent()).toBe('Følelsesregel');
  expect(await page.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement))).toBe(true);
  const found = await violations(page);

  await press(page, '[data-see=emotional-labour]');
  await page.locator('dialog h2', { hasText: 'Emosjonelt arbeid' }).waitFor();
  await press(page, '[data-action=all-words]');
  await page.locator('dialog h2', { hasText: 'Ordene' }).waitFor();
  found.push(...await violations(page));
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  expect(await here()).toEqual(before);

  // on paper a word is a word
  await page.emulateMedia({ media: 'print' });
  expect(await term.isVisible()).toBe(true);
  expect(await term.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
  expect({ found, faults }).toEqual({ found: [], faults: [] });
  await context.close();
});

it('the about page has all the words at an address of their own', async () => {
  const { page, context } = await site.open();
  await page.goto(urlOf(site.url(), { lang: 'en', route: '/about/words' }));
  await page.waitForSelector('.words dt');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('about-words');
  expect(await page.locator('.words dt').count()).toBeGreaterThan(20);
  expect(await violations(page)).toEqual([]);
  await context.close();
});
