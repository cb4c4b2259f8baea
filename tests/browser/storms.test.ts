/** Hands that slip: double clicks, keys held down, keys hammered. One wish is one answer, and nothing breaks. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { asked, begin, lineCount, playWalk, readOn, urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const site = useSite();
const walk = walksOfAllEndings().find(({ slug, ending }) => slug === 'kald-start' && ending === 'en-linje')!;

/** Shorter to play to its end. */
const takk = walksOfAllEndings().find(({ slug, ending }) => slug === 'takk' && ending === 'forbifarten')!;

function chosen(page: Page): Promise<number> {
  return page.locator('[role=log] .mine').count();
}

/** Both clicks on the same spot, and the second a tenth of a second after the first, however long the machine takes for them. */
async function doubleClick(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!; // it is in view
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const hand = await page.context().newCDPSession(page);
  const start = Date.now() / 1000;
  for (const [clickCount, timestamp] of [[1, start], [2, start + 0.1]] as const) {
    for (const type of ['mousePressed', 'mouseReleased'] as const) await hand.send('Input.dispatchMouseEvent', { type, x, y, clickCount, timestamp, button: 'left' });
  }
  await hand.detach();
}

it('a double click on a choice answers once', async () => {
  const { page, context, faults } = await site.open();
  await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
  await begin(page, 'mouse');
  await readOn(page, 'mouse');
  for (let round = 1; round <= 6; round += 1) {
    const what = await readOn(page, 'mouse');
    if (what !== 'choice') break;
    const before = await chosen(page);
    await doubleClick(page, page.locator('[data-choice]').last());
    await readOn(page, 'mouse');
    expect(await chosen(page)).toBe(before + 1);
  }
  expect(faults).toEqual([]);
  await context.close();
});

it('a key held down answers once', async () => {
  const { page, context } = await site.open();
  await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
  await begin(page);
  await readOn(page);
  const before = await chosen(page);
  for (let repeat = 0; repeat < 15; repeat += 1) await page.keyboard.down('1');
  await page.keyboard.up('1');
  await readOn(page);
  expect(await chosen(page)).toBe(before + 1);
  await context.close();
});

it('a storm of keys leaves a game that still answers, and a run that is kept', async () => {
  const { page, context, faults } = await site.open();
  await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
  await begin(page);
  for (let round = 0; round < 20; round += 1) {
    for (const key of ['1', 'Enter', '2', ' ', '3', 'Enter', '4', 'Escape', 'x']) await page.keyboard.press(key);
  }
  await page.keyboard.press('Escape');
  expect(['continue', 'choice', 'feel', 'end']).toContain(await asked(page));
  const lines = await lineCount(page);
  expect(lines).toBeGreaterThan(3);
  await page.reload();
  await page.click('[data-phase=briefing] [data-action=continue]');
  await page.waitForSelector('[role=log]');
  expect(faults).toEqual([]);
  await context.close();
});

it('a scene can be played by mouse alone', async () => {
  const { page, context, foreign, faults } = await site.open();
  await page.goto(urlOf(site.url(), { slug: takk.slug, seed: takk.seed }));
  await playWalk(page, takk.steps, 'mouse');
  expect(await page.locator('[data-action=to-debrief]').count()).toBe(1);
  expect([...foreign, ...faults]).toEqual([]);
  await context.close();
});
