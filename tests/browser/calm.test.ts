/** When something is not there or goes wrong: a calm page, nothing lost, and a way on. */
import { describe, expect, it } from 'vitest';
import { fileOf, journalFile, keptIn, readIn, runOfWalk } from '../support/keeping.ts';
import { begin, playWalk, pick, readOn, urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const site = useSite();
const walk = walksOfAllEndings().find(({ slug, ending }) => slug === 'kald-start' && ending === 'hun-gikk')!;

describe('an address that leads nowhere', () => {
  it.each(['/no-such-page', '/play/no-such-scene', '/debrief/no-such-run', '/play/%00<script>'])('%s gives a calm page and a way to the start', async (route) => {
    const { page, context, faults } = await site.open();
    await page.goto(urlOf(site.url(), { route }));
    await page.waitForSelector('main h1');
    await page.click('main a[href="#/"]');
    await page.waitForSelector('main[data-phase=start]');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a device that will not keep anything', () => {
  it('plays the whole scene, says that it is not kept, and still gives the debrief', async () => {
    const { page, context } = await site.open();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
      Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
    });
    await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
    await playWalk(page, walk.steps, 'mouse');
    await page.locator('[role=status]', { hasText: 'kan ikke lagres' }).waitFor();
    await page.click('[data-action=to-debrief]');
    await page.waitForSelector('main[data-phase=debrief] h1');
    await context.close();
  });
});

describe('a scene that cannot be fetched', () => {
  it('says so, and plays once the line is back', async () => {
    const { page, context } = await site.open();
    await page.route(/kald-start-[\w-]+\.js$/, (route) => route.abort());
    await page.goto(urlOf(site.url(), { slug: 'kald-start' }));
    await page.click('[data-action=start]');
    const skip = page.locator('[data-phase=briefing] [data-action=skip]');
    await skip.click();
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent === 'Scenen kom ikke fram');
    await page.unroute(/kald-start-[\w-]+\.js$/);
    await page.click('main button, main a[href]:not([href="#/"])');
    await begin(page, 'mouse');
    expect(await readOn(page, 'mouse')).toBe('choice');
    await context.close();
  });
});

describe('a language that cannot be fetched', () => {
  it('leaves the game in Bokmål, said as Bokmål, until it can', async () => {
    const { page, context } = await site.open();
    const texts = /assets\/en-[\w-]+\.js$/;
    await page.route(texts, (route) => route.abort());
    await page.goto(urlOf(site.url(), { lang: 'en' }));
    await page.waitForFunction(() => document.documentElement.lang === 'nb' && document.querySelector('h1')?.textContent?.startsWith('Øv'));
    await page.unroute(texts);
    await page.reload();
    await page.waitForFunction(() => document.documentElement.lang === 'en' && !document.querySelector('h1')?.textContent?.startsWith('Øv'));
    await context.close();
  });
});

describe('two tabs on one run', () => {
  it('the second says that the other has it, and can take over', async () => {
    const first = await site.open();
    await first.page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
    await begin(first.page, 'mouse');
    await readOn(first.page, 'mouse');
    const [step] = walk.steps;
    if (step?.kind !== 'pick') throw new Error('the walk begins with a choice');
    await pick(first.page, step.id, 'mouse');
    await readOn(first.page, 'mouse');
    // the first has the run and has kept what was answered
    await first.page.waitForFunction(async () => localStorage.getItem('frontstage.unfinished') !== null && (await navigator.locks.query()).held?.length === 1);
    const second = await site.tab(first.context);
    await second.page.goto(urlOf(site.url(), { slug: walk.slug }));
    await second.page.click('[data-phase=briefing] [data-action=continue]');
    const notice = second.page.locator('.notice');
    await notice.waitFor();
    await notice.getByRole('button').click();
    await notice.waitFor({ state: 'detached' });
    await first.page.locator('.notice').waitFor();
    await first.context.close();
  });
});

describe('delete everything', () => {
  it('leaves nothing on the device', async () => {
    const { page, context, foreign } = await site.open();
    await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
    await begin(page, 'mouse');
    await readOn(page, 'mouse');
    const [step] = walk.steps;
    if (step?.kind !== 'pick') throw new Error('the walk begins with a choice');
    await pick(page, step.id, 'mouse');
    await expect.poll(async () => (await keptIn(page)).runs.length).toBe(1);
    await page.goto(urlOf(site.url(), { route: '/settings' }));
    await page.click('[data-action=delete-all]');
    await page.locator('dialog[open] button').first().waitFor();
    await page.getByRole('button', { name: 'Ja, slett alt' }).click();
    await page.getByText('Alt er slettet').waitFor();
    const left = await page.evaluate(async () => ({ keys: Object.keys(localStorage), databases: (await indexedDB.databases()).map(({ name }) => name) }));
    expect(left).toEqual({ keys: [], databases: [] });
    await page.goto(urlOf(site.url(), {}));
    await page.waitForSelector('main[data-phase=start]');
    expect(await page.getByText('Fortsett der du slapp').count()).toBe(0);
    expect(foreign).toEqual([]);
    await context.close();
  });
});

describe('play on from here', () => {
  it('opens the scene again at that decision, with what was said before it', async () => {
    const { page, context } = await site.open();
    await page.goto(urlOf(site.url(), { route: '/journal' }));
    await readIn(page, fileOf('kopi.json', journalFile({ runs: [{ version: 1, ...runOfWalk(walk) }], notes: [] })));
    await page.goto(urlOf(site.url(), { route: '/debrief/walked' }));
    await page.locator('[data-action=play-from-here]').first().click();
    await page.waitForSelector('main[data-phase=meeting] [role=log], main[data-phase=before] [role=log]', { state: 'attached' });
    expect(await readOn(page, 'mouse')).toBe('choice');
    expect(await page.locator('[data-choice="fire-door"]').count()).toBe(1);
    expect(await page.locator('[role=log]').innerText()).toContain('09.40');
    await context.close();
  });
});
