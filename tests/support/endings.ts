/** Scenes by keyboard alone; and nothing but the game's own files is asked for. */
import { expect, it } from 'vitest';
import { begin, feel, pick, playWalk, press, readOn, urlOf } from './player.ts';
import { sceneOf } from './scene-of.ts';
import { type Site, useSite, type Watched } from './site.ts';
import { walksOfAllEndings, type BrowserWalk } from './walks.ts';

type Language = 'nb' | 'en';

interface Played extends BrowserWalk {
  readonly lang: Language;
  readonly stage?: 'off';
}

/** One walk for each ending of each scene: minutes, so it is not part of `npm test`. */
export function playsToEveryEnding(lang: Language): void {
  const site = useSite();
  it.each(walksOfAllEndings())('$slug ends in $ending, and its debrief opens', async (walk) => {
    const watched = await open(site, { ...walk, lang });
    const { page } = watched;
    await playWalk(page, walk.steps);
    await press(page, '[data-action=to-debrief]');
    await page.waitForSelector('main[data-phase=debrief] h1');
    const title = sceneOf(walk.slug).endings[walk.ending]!.title[lang];
    expect(await page.locator('main[data-phase=debrief] h1').innerText()).toContain(title);
    await close(watched, lang);
  });
}

/** How far each scene is played where that is enough: preparations, how one feels, what one says and how. */
const FIRST_STEPS = 4;

/** The beginning of each scene; by turns in Bokmål with the stage, and in English without. */
export function playsEveryScene(): void {
  const site = useSite();
  const one = [...Map.groupBy(walksOfAllEndings(), ({ slug }) => slug).values()].flatMap(([walk]) => walk ?? []);
  const walks = one.map((walk, index): Played => ({ ...walk, ...(index % 2 ? { lang: 'en', stage: 'off' } : { lang: 'nb' }) }));
  it.each(walks)('$slug begins, and takes what is answered ($lang)', async (walk) => {
    const watched = await open(site, walk);
    const { page } = watched;
    await begin(page);
    for (const step of walk.steps.slice(0, FIRST_STEPS)) {
      expect(await readOn(page)).toBe(step.kind === 'pick' ? 'choice' : 'feel');
      if (step.kind === 'pick') await pick(page, step.id);
      else await feel(page, step.point);
    }
    await readOn(page);
    await close(watched, walk.lang);
  });
}

async function open(site: Site, { slug, seed, lang, stage }: Played): Promise<Watched> {
  const watched = await site.open();
  await watched.page.goto(urlOf(site.url(), { slug, lang, seed, ...(stage && { stage }) }));
  return watched;
}

async function close({ page, context, foreign, faults }: Watched, lang: Language): Promise<void> {
  expect(await page.getAttribute('html', 'lang')).toBe(lang);
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
}
