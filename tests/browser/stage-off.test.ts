/** The picture is decoration: without it the same game is told, the same run is kept, and what it showed is said in words. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { playWalk, urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const site = useSite();
const walk = walksOfAllEndings().find(({ slug, ending }) => slug === 'kald-start' && ending === 'hun-gikk')!;

interface Told {
  readonly log: readonly string[];
  /** Every word of the transcript, with what is there only for those who do not see. */
  readonly words: string;
  readonly inputs: readonly string[];
  readonly canvases: number;
  readonly pictures: number;
}

/** Plays the walk; with a stage, not before it has come up. */
async function told(page: Page, stage?: 'off'): Promise<Told> {
  await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed, ...(stage ? { stage } : {}) }));
  let waited = stage === 'off';
  await playWalk(page, walk.steps, 'keyboard', async () => {
    if (!waited) await page.waitForSelector('.scene[data-up]', { state: 'attached' });
    waited = true;
  });
  const log = page.locator('[role=log]');
  return {
    log: await log.locator('[data-line]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-line') ?? '')),
    words: (await log.textContent()) ?? '',
    inputs: await keptInputs(page, walk.steps.length),
    canvases: await page.locator('canvas').count(),
    pictures: await page.locator('.room img').count(),
  };
}

/** The run as the database has it, once all of it is there. */
async function keptInputs(page: Page, length: number): Promise<string[]> {
  const read = () => page.evaluate(() => new Promise<string[]>((resolve, reject) => {
    const open = indexedDB.open('frontstage');
    open.onerror = () => reject(open.error!); // an error event has an error
    open.onsuccess = () => {
      const all = open.result.transaction('runs').objectStore('runs').getAll();
      all.onsuccess = () => {
        open.result.close();
        resolve((all.result as { run: { inputs: string[] } }[])[0]?.run.inputs ?? []);
      };
    };
  }));
  await expect.poll(async () => (await read()).length).toBe(length);
  return read();
}

it('tells the same and keeps the same with the stage off', async () => {
  const on = await site.open({ reducedMotion: 'no-preference' });
  const off = await site.open();
  const [withStage, without] = [await told(on.page), await told(off.page, 'off')];
  expect(without.log).toEqual(withStage.log);
  expect(without.log.length).toBeGreaterThan(30);
  expect(without.words).toBe(withStage.words);
  expect(without.inputs).toEqual(withStage.inputs);
  expect([withStage.canvases, without.canvases]).toEqual([1, 0]);
  expect(withStage.pictures).toBeGreaterThan(0);
  expect(without.pictures).toBe(0);
  expect([...on.faults, ...off.faults]).toEqual([]);
  await Promise.all([on.context.close(), off.context.close()]);
});
