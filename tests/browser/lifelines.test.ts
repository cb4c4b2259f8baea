/** The scene about danger to life keeps the numbers to ring in sight: before, all the way, and after. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LIFELINES, PHONES } from '#story/phones.ts';
import { asked, begin, pick, readOn, urlOf } from '../support/player.ts';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/site.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const site = useSite();
const walk = walksOfAllEndings().find(({ ending }) => ending === 'legen-samme-dag')!;
const RUNG = LIFELINES.flatMap((line) => (line === 'gp' ? [] : [`tel:${PHONES[line].replaceAll(' ', '')}`]));

/** What can be rung without scrolling. */
async function inSight(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.lifelines a')].filter((link) => {
    const { top, bottom, left, right } = link.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && link.contains(there);
  }).map((link) => link.href));
}

describe.each([
  ['on a laptop', { width: 1366, height: 768 }],
  ['on a phone', { width: 390, height: 844 }],
])('%s', (_, viewport) => {
  it('every screen of the scene has the numbers, and axe finds nothing', async () => {
    const { page, context } = await site.open({ viewport });
    const lacking: string[] = [];
    const look = async (where: string) => {
      if (String(await inSight(page)) !== String(RUNG)) lacking.push(where);
    };
    const faults = () => violations(page);
    await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
    await page.waitForSelector('[data-action=start]');
    await look('briefing');
    const found = [...await faults()];
    await begin(page);
    for (const step of walk.steps.slice(0, 7)) {
      await readOn(page);
      if (step.kind !== 'pick') throw new Error('nothing is checked in on here');
      await look(step.id);
      await pick(page, step.id);
    }
    await readOn(page);
    found.push(...await faults());
    // the short way to the end
    await page.goto(urlOf(site.url(), {}));
    await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
    await page.waitForSelector('[data-action=start]');
    await begin(page);
    await readOn(page);
    await pick(page, 'inn-skip');
    await readOn(page);
    await look('ending');
    await page.click('[data-action=to-debrief]');
    await page.waitForSelector('main[data-phase=debrief] h1');
    await look('debrief, top');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await look('debrief, end');
    found.push(...await faults());
    expect({ lacking, found }).toEqual({ lacking: [], found: [] });
    await context.close();
  });
});

it('they hide nothing that takes focus on a phone', async () => {
  const { page, context } = await site.open({ viewport: { width: 390, height: 720 } });
  await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
  await page.waitForSelector('[data-action=start]');
  await begin(page);
  const hidden: string[] = [];
  for (const step of walk.steps.slice(0, 6)) {
    await readOn(page);
    for (const id of await page.$$eval('[data-choice]', (all) => all.map((one) => one.getAttribute('data-choice')!))) {
      await page.focus(`[data-choice="${id}"]`);
      const covered = await page.evaluate((name) => {
        const { bottom } = document.querySelector(`[data-choice="${name}"]`)!.getBoundingClientRect();
        return bottom > document.querySelector('.lifelines')!.getBoundingClientRect().top + 1;
      }, id);
      if (covered) hidden.push(id);
    }
    if (step.kind === 'pick') await pick(page, step.id);
  }
  expect(hidden).toEqual([]);
  await context.close();
});

it('no other scene has them', async () => {
  const { page, context } = await site.open();
  await page.goto(urlOf(site.url(), { slug: 'kald-start', seed: 1 }));
  await page.waitForSelector('[data-action=start]');
  expect(await page.locator('.lifelines').count()).toBe(0);
  await begin(page);
  expect(await asked(page)).not.toBe('briefing');
  expect(await page.locator('.lifelines').count()).toBe(0);
  await context.close();
});
