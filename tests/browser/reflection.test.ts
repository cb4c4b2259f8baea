/** After the meeting, in a real browser: what is read, what is written, what comes back, and what never leaves the device. */
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { House } from '#journal/house.ts';
import { houseText } from '#journal/house-file.ts';
import { toRecord } from '#journal/stored-run.ts';
import { NEVER_KEPT, promptsFor } from '#debrief/prompts.ts';
import type { Way } from '#debrief/debrief.ts';
import { debriefFor, inputsOf, startOf, TEN, type Meant } from '../debrief/ten-runs.ts';
import { violations } from '../support/axe.ts';
import { MEGABYTE, TOO_LONG } from '../support/keeping.ts';
import { urlOf } from '../support/player.ts';
import { folderOf } from '../support/scene-of.ts';
import { useSite, type Watched } from '../support/site.ts';

const site = useSite();
const EVIL = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>"\'>';
const DAY = new Date('2026-11-22T10:00:00Z');

/** A run that was played to its end, as the journal keeps it. */
function recordOf(id: string, meant: Meant) {
  const inputs = inputsOf(meant);
  const { ending } = debriefFor(meant.scene, inputs, startOf(meant));
  const at = DAY.toISOString();
  return toRecord({ id, run: { schema: 1, scene: meant.scene, storyHash: folderOf(meant.scene).hash, start: startOf(meant), inputs }, place: 0, startedAt: at, updatedAt: at, ending });
}

async function openDebrief(records: Readonly<Record<string, Meant>>, options: Parameters<typeof site.open>[0] = {}): Promise<Watched & { show(id: string): Promise<void> }> {
  const watched = await site.open(options);
  const { page } = watched;
  await page.clock.setFixedTime(DAY);
  await page.goto(urlOf(site.url(), { lang: 'nb', route: '/settings' }));
  await page.waitForSelector('main [data-action=delete-all]');
  await page.evaluate(async (runs) => {
    const opened = <T,>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const database = await opened(indexedDB.open('frontstage'));
    for (const run of runs) await opened(database.transaction('runs', 'readwrite').objectStore('runs').put(run));
    database.close();
  }, Object.entries(records).map(([id, meant]) => recordOf(id, meant)));
  const show = async (id: string) => {
    await page.goto(urlOf(site.url(), { lang: 'nb', route: `/debrief/${id}` }));
    await page.waitForSelector('main[data-phase=debrief] h1');
    await page.waitForSelector('#plan form, #plan .planned');
  };
  return { ...watched, show };
}

const [MASK, , SHOWN] = TEN as [Meant, Meant, Meant];

async function afterReload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector('#plan form, #plan .planned');
}

/** Waits until the field says that its text is kept. */
const kept = (page: Page, within: string) => page.locator(`${within} .kept-state`).filter({ hasText: 'Lagret' }).waitFor();

describe('the debrief at rest', () => {
  it('is a page to read: parts fold, and open by keyboard and by the links at the top', async () => {
    const { page, context, show, faults } = await openDebrief({ one: MASK });
    await show('one');
    expect(await page.locator('main details[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5000);
    const levels = await page.locator('main :is(h1, h2)').evaluateAll((all) => all.map((heading) => heading.tagName));
    expect(levels[0]).toBe('H1');
    expect(levels.filter((level) => level === 'H2')).toHaveLength(9);

    await page.locator('nav.toc a', { hasText: 'Samtalen' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'talk-title');
    expect(await page.locator('#talk [data-part=meeting]').isVisible()).toBe(true);
    expect(await page.locator('#talk [data-part=before]').isVisible()).toBe(false);

    await page.locator('#consequences summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#consequences .curves').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('lies open on paper and is as it was afterwards', async () => {
    const { page, context, show } = await openDebrief({ one: MASK });
    await show('one');
    await page.locator('#rule textarea').fill('Den er min.');
    await kept(page, '#rule');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#talk [data-part=before] + ol li').first().isVisible()).toBe(true);
    expect(await page.locator('#rule .on-paper').innerText()).toBe('Den er min.');
    expect(await page.locator('[data-action=play-from-here]').first().isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(30_000);
    await page.emulateMedia({ media: 'screen' });
    await page.waitForFunction(() => !document.querySelector('main details[open]'));
    await context.close();
  });
});

describe('two runs beside each other', () => {
  it('are marked where they differ, and pass axe with all charts and tables open, light or dark', async () => {
    const { page, context, show } = await openDebrief({ one: MASK, two: SHOWN }, { colorScheme: 'light' });
    await show('one');
    await page.selectOption('[data-action=compare]', 'two');
    await page.waitForSelector('table.beside');
    const how = await page.locator('table.beside tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-how')));
    expect(new Set(how).size).toBeGreaterThan(1);
    await expect.poll(() => page.locator('.pairs svg[role=img]').count()).toBe(5);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    await page.locator('#expression .unfit').first().click();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForSelector('html.dark', { state: 'attached' });
    expect(await violations(page, 'colours')).toEqual([]);
    await context.close();
  });
});

describe('whose rule it is', () => {
  it('says plainly that nothing is agreed, and shows what is when the office has a page', async () => {
    const { page, context, show } = await openDebrief({ one: MASK });
    await show('one');
    const agreed = page.locator('#rule .agreed');
    await agreed.getByText('Ingenting er avtalt').waitFor();
    expect(await page.locator('#rule .owners dt').allInnerTexts()).toEqual(['Samfunnet', 'Nav', 'Kontoret', 'Faget', 'Deg selv']);
    const house: House = { owner: 'Fagutvikler', dated: '2026-11-02', contacts: [], closing: '', referrals: [], rules: ['Det er lov å bli rørt <b>her</b>.'] };
    await page.route('**/house.json', (route) => route.fulfill({ contentType: 'application/json', body: houseText(house) }));
    await afterReload(page);
    await agreed.getByText('Avtalt hos Fagutvikler, 2. november 2026.').waitFor();
    expect(await agreed.locator('li').innerText()).toBe(house.rules[0]);
    expect(await agreed.innerText()).not.toContain('Ingenting er avtalt');
    await context.close();
  });
});

describe('what is written', () => {
  it('is shown as text in every field, is there again afterwards, and is limited with a word about it', async () => {
    const { page, context, show, faults, foreign } = await openDebrief({ one: MASK });
    await show('one');
    const elements = () => page.locator('main :is(img, script, iframe)').count();
    const before = await elements();
    await page.locator('#expression .unfit').first().click();
    const fields = ['#rule textarea', '#you textarea', '#expression .unfit-why input'];
    for (const field of fields) {
      await page.locator(field).fill(EVIL);
      await kept(page, field.split(' ')[0]!);
    }
    await page.locator('#plan input').first().fill(EVIL);
    await page.locator('#plan input').nth(1).fill(EVIL);
    await page.click('[data-action=keep-plan]');
    await page.waitForSelector('.planned');
    await afterReload(page);
    for (const field of fields) expect(await page.locator(field).inputValue()).toBe(EVIL);
    expect(await page.locator('.plan-words').innerText()).toBe(`Hvis ${EVIL}, så ${EVIL}.`);
    expect(await elements()).toBe(before);

    for (const field of fields) {
      await page.locator(field).focus();
      await page.locator(field).selectText();
      await page.keyboard.insertText(field === fields[0] ? MEGABYTE : TOO_LONG);
      const message = page.locator(`${field.split(' ')[0]} .wrong`).filter({ hasText: 'har plass til' });
      await message.waitFor();
      expect(await page.locator(field).getAttribute('aria-invalid')).toBe('true');
    }
    await page.click('[data-action=change-plan]');
    await page.locator('#plan input').first().fill(TOO_LONG);
    await page.click('[data-action=keep-plan]');
    await page.locator('#plan .wrong').filter({ hasText: 'har plass til' }).waitFor();
    await afterReload(page);
    // nothing was cut, and nothing of the paste was kept: what was there before still is
    for (const field of fields) expect(await page.locator(field).inputValue()).toBe(EVIL);
    expect(await page.locator('.plan-words').innerText()).toContain(EVIL);
    expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('can all be skipped, one question after the other', async () => {
    const { page, context, show } = await openDebrief({ one: MASK });
    await show('one');
    const asked = promptsFor(debriefFor(MASK.scene, inputsOf(MASK), startOf(MASK)), folderOf(MASK.scene).scene.prompts.self);
    for (const { length } = asked; await page.locator('#you [data-action=skip]').count();) {
      const line = await page.locator('#you .asking .small').first().innerText();
      expect(line).toMatch(new RegExp(`^Spørsmål \\d av ${length}\\. Vi spør fordi .+\\.$`));
      await page.click('#you [data-action=skip]');
    }
    await page.getByText('Takk for at du tok deg tid').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Takk for at du tok deg tid');
    await context.close();
  });

  it('as a mark that a line does not fit is there again, and gone when it is taken back', async () => {
    const { page, context, show } = await openDebrief({ one: MASK });
    await show('one');
    const line = page.locator('[data-feedback=arc]');
    await line.locator('.unfit').click();
    await afterReload(page);
    expect(await line.locator('.unfit').getAttribute('aria-pressed')).toBe('true');
    await line.getByText('Du mener at dette ikke passer').waitFor();
    await line.locator('.unfit').click();
    await afterReload(page);
    expect(await line.locator('.unfit').getAttribute('aria-pressed')).toBe('false');
    await context.close();
  });

  it('to the question about what was not reported is never kept, and is on no paper', async () => {
    const meant = withPrompt(NEVER_KEPT);
    const { page, context, show } = await openDebrief({ one: meant });
    await show('one');
    while (!(await page.locator('.never-kept').count())) await page.click('#you [data-action=next-question]');
    await page.locator('.never-kept textarea').fill('Noe jeg ikke meldte.');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.never-kept').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.click('#you [data-action=next-question]');
    await page.getByText('Takk for at du tok deg tid').waitFor();
    expect(await page.locator('#you').innerText()).not.toContain('meldte');
    const everything = await page.evaluate(async () => {
      const opened = <T,>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(new Error('no')); });
      const database = await opened(indexedDB.open('frontstage'));
      const stores = await Promise.all([...database.objectStoreNames].map((name) => opened(database.transaction(name).objectStore(name).getAll())));
      database.close();
      return JSON.stringify([stores, { ...localStorage }, { ...sessionStorage }]);
    });
    expect(everything).not.toContain('meldte');
    await context.close();
  });
});

/** A run after which this question is asked. */
function withPrompt(prompt: string): Meant {
  const scenes = fs.readdirSync('stories', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const scene of scenes.filter((name) => /#event:(insult=[23]|threat|fright)/.test(fs.readFileSync(`stories/${name}/scene.ink`, 'utf8')))) {
    for (const way of ['surface', 'deep', 'genuine'] satisfies Way[]) {
      const meant: Meant = { name: `${scene} ${way}`, scene, variant: 'hard', ways: [way], feels: [null] };
      const asked = promptsFor(debriefFor(scene, inputsOf(meant), startOf(meant)), []);
      if (asked.some((one) => one.prompt === prompt)) return meant;
    }
  }
  throw new Error(`no run asks ${prompt}`);
}

describe('a plan', () => {
  async function withPlan() {
    const opened = await openDebrief({ one: MASK });
    const { page, show } = opened;
    await show('one');
    await page.locator('#plan input').first().fill('noen roper');
    await page.locator('#plan input').nth(1).fill('venter jeg <b>litt</b>');
    await page.click('[data-action=keep-plan]');
    await page.waitForSelector('.planned');
    return opened;
  }

  it('gives a calendar file when it is asked for, with the days and nothing of the plan', async () => {
    const { page, context, foreign, faults } = await withPlan();
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-action=calendar]')]);
    const file = fs.readFileSync(await download.path(), 'utf8');
    expect(downloads).toEqual(['frontstage.ics']);
    expect([...file.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day)).toEqual(['20261129', '20270222']);
    expect(file).not.toMatch(/roper|venter/);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('comes back on the start page after a week, as the text it is, and not again once it is answered', async () => {
    const { page, context, faults } = await withPlan();
    const start = async (day: string) => {
      await page.clock.setFixedTime(new Date(day));
      await page.goto(urlOf(site.url(), { lang: 'nb' }));
      await page.waitForSelector('main[data-phase=start]');
    };
    await start('2026-11-29T09:00:00Z');
    const card = page.locator('[data-follow-up=week]');
    await card.waitFor();
    expect(await card.locator('blockquote').innerText()).toBe('Hvis noen roper, så venter jeg <b>litt</b>.');
    expect(await violations(page, 'all', '[data-follow-up]')).toEqual([]);
    await card.locator('input[type=radio]').nth(1).check({ force: true });
    await card.locator('.field input').fill(TOO_LONG);
    await card.getByText('har plass til').waitFor();
    await card.locator('.field input').fill(EVIL);
    await card.locator('[data-action=keep-check]').click();
    await page.getByText('Takk. Det ligger på denne enheten.').waitFor();
    // the journal is asked by something that comes after the card would have
    await page.goto(urlOf(site.url(), { lang: 'nb', route: '/journal' }));
    await page.getByText('Litt').first().waitFor();
    await start('2026-11-30T09:00:00Z');
    await page.locator('.flag[data-flag=played]').first().waitFor();
    expect(await card.count()).toBe(0);
    expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('comes back after three months with the same scene on another day', async () => {
    const { page, context } = await withPlan();
    await page.clock.setFixedTime(new Date('2027-02-22T09:00:00Z'));
    await page.goto(urlOf(site.url(), { lang: 'nb' }));
    const card = page.locator('[data-follow-up=months]');
    await card.waitFor();
    const variant = await card.locator('[data-action=booster]').getAttribute('data-variant-name');
    expect(variant).not.toBe(MASK.variant);
    await card.locator('[data-action=booster]').click();
    await page.waitForFunction(() => location.hash.startsWith('#/play/kald-start?run='));
    const runs = await page.evaluate(async () => {
      const opened = <T,>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(new Error('no')); });
      const database = await opened(indexedDB.open('frontstage'));
      const all = await opened(database.transaction('runs').objectStore('runs').getAll()) as { run: { scene: string; start: { variant: string }; inputs: string[] } }[];
      database.close();
      return all.map(({ run }) => [run.scene, run.start.variant, run.inputs.length]);
    });
    expect(runs).toContainEqual(['kald-start', variant, 0]);
    await context.close();
  });
});
