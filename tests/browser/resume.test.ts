/** Closing the lid at any decision, and coming back to the same moment. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { begin, feel, offered, pick, readOn, urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const site = useSite();
const walk = walksOfAllEndings().find(({ slug, ending }) => slug === 'kald-start' && ending === 'hun-gikk')!;

/** All that a person sees and can answer. */
async function picture(page: Page) {
  return {
    phase: await page.getAttribute('main', 'data-phase'),
    log: await page.locator('[role=log]').innerText(),
    offered: await offered(page),
    feeling: await page.locator('main input[type=radio]').count(),
    marks: await page.locator('aside.feel dl').innerText(),
  };
}

/** Reloads, and goes on from the briefing: before the first answer there is nothing to go on with, and the scene begins. */
async function comeBack(page: Page, begun: boolean): Promise<void> {
  await page.reload();
  await page.click(begun ? '[data-phase=briefing] [data-action=continue]' : '[data-phase=briefing] [data-action=start]');
  await page.waitForSelector('[role=log]', { state: 'attached' });
}

it('resumes the same moment after a reload at every decision of a scene', async () => {
  const { page, context, faults } = await site.open();
  await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed, stage: 'off' }));
  await begin(page);
  for (const [index, step] of walk.steps.entries()) {
    await readOn(page);
    const before = await picture(page);
    await comeBack(page, index > 0);
    await readOn(page);
    expect(await picture(page)).toEqual(before);
    if (step.kind === 'pick') await pick(page, step.id);
    else await feel(page, step.point);
  }
  expect(await readOn(page)).toBe('end');
  expect(faults).toEqual([]);
  await context.close();
});

it('does not begin anew when start is pressed before the page knows that something lies unfinished', async () => {
  const { page, context } = await site.open();
  await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
  await begin(page);
  await readOn(page);
  const [first] = walk.steps;
  if (first?.kind !== 'pick') throw new Error('the walk begins with a choice');
  await pick(page, first.id);
  await readOn(page);
  await page.waitForFunction(() => localStorage.getItem('frontstage.unfinished') !== null);
  // in the very task that the button comes with: the journal cannot have answered by then
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const start = document.querySelector<HTMLElement>('[data-action=start]');
      if (!start) return;
      observer.disconnect();
      start.click();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await page.click('[data-phase=briefing] [data-action=continue]');
  await page.waitForSelector('[role=log]');
  expect(await page.locator('[role=log]').innerText()).toContain(await page.locator(`[data-line="${first.id}"]`).innerText());
  await context.close();
});
