/** Whole scenes by keyboard alone; and nothing but the game's own files is asked for. */
import { expect, it } from 'vitest';
import { playWalk, press, urlOf } from './player.ts';
import { sceneOf } from './scene-of.ts';
import { useSite } from './site.ts';
import { walksOfAllEndings, type BrowserWalk } from './walks.ts';

type Language = 'nb' | 'en';

/** One walk for each ending of each scene: minutes, so it is not part of `npm test`. */
export function playsToEveryEnding(lang: Language): void {
  plays(walksOfAllEndings().map((walk) => ({ ...walk, lang })));
}

/** The shortest walk of each scene; by turns in Bokmål with the stage, and in English without. */
export function playsEveryScene(): void {
  const shortest = [...Map.groupBy(walksOfAllEndings(), ({ slug }) => slug).values()].map((walks) => walks.reduce((a, b) => (b.steps.length < a.steps.length ? b : a)));
  plays(shortest.map((walk, index) => ({ ...walk, ...(index % 2 ? { lang: 'en', stage: 'off' } : { lang: 'nb' }) })));
}

function plays(walks: readonly (BrowserWalk & { readonly lang: Language; readonly stage?: 'off' })[]): void {
  const site = useSite();
  it.each(walks)('$slug ends in $ending, and its debrief opens ($lang)', async ({ slug, ending, seed, steps, lang, stage }) => {
    const { page, context, foreign, faults } = await site.open();
    await page.goto(urlOf(site.url(), { slug, lang, seed, ...(stage && { stage }) }));
    await playWalk(page, steps);
    await press(page, '[data-action=to-debrief]');
    await page.waitForSelector('main[data-phase=debrief] h1');
    const title = sceneOf(slug).endings[ending]!.title[lang];
    expect(await page.locator('main[data-phase=debrief] h1').innerText()).toContain(title);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
}
