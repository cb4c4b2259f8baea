/** What is kept is the player's alone: it can be taken out, deleted and read in again, and nothing of it ever leaves the device. */
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileOf, journalFile, keptIn, MEGABYTE, NASTY, readIn, TOO_LONG } from '../support/keeping.ts';
import { begin, pick, playWalk, readOn, urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const site = useSite();
const walk = walksOfAllEndings().find(({ slug, ending }) => slug === 'kald-start' && ending === 'hun-gikk')!;

/** A download as text. */
async function downloaded(page: Page, selector: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return fs.readFileSync(await file.path(), 'utf8');
}

async function open(page: Page, route: string, phase: string): Promise<void> {
  await page.goto(urlOf(site.url(), { route }));
  await page.waitForSelector(`main[data-phase=${phase}] h1`);
}

describe('an evening of play', () => {
  it('sends nothing anywhere; taken out, deleted and read in, all is as it was', async () => {
    const { page, context, foreign, faults } = await site.open({ acceptDownloads: true });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null || new URL(request.url()).search !== '') sent.push(`${request.method()} ${request.url()}`);
    });
    await page.goto(urlOf(site.url(), { route: `/play/${walk.slug}?seed=${walk.seed}` }));
    await playWalk(page, walk.steps, 'mouse');
    await page.click('[data-action=to-debrief]');
    const field = page.locator('main[data-phase=debrief] textarea:visible').first();
    await field.fill('Jeg ble varm i ansiktet.');
    await field.blur();
    await open(page, '/path?v=1&title=Ny%20i%20Nav&steps=0.kald-start&check=no', 'path');
    await page.click('[data-action=follow]');
    await page.waitForSelector('.step[data-state=done]');
    await open(page, '/journal', 'journal');
    await page.fill('.write textarea', 'En rolig dag.');
    await page.click('[data-action=keep-note]');
    await page.getByText('En rolig dag.').waitFor();
    await page.getByText('Jeg ble varm i ansiktet.').waitFor();
    await page.fill('[type=search]', 'varm');
    await page.waitForFunction(() => document.querySelectorAll('.entries > li').length === 1);
    await page.fill('[type=search]', '');

    const before = await keptIn(page);
    const file = await downloaded(page, '[data-action=export]');
    expect(await downloaded(page, '[data-action=export-markdown]')).toContain('> Jeg ble varm i ansiktet.');
    await page.click('[data-action=delete-all]');
    await page.click('[data-action=delete-all-yes]');
    await page.getByText('Alt er slettet').waitFor();
    expect(await page.evaluate(async () => [Object.keys(localStorage), (await indexedDB.databases()).map(({ name }) => name)])).toEqual([[], []]);
    expect(await page.locator('.entries > li').count()).toBe(0);

    await open(page, '/journal', 'journal');
    await readIn(page, fileOf('kopi.json', file));
    await page.getByText('Jeg ble varm i ansiktet.').waitFor();
    const after = await keptIn(page);
    expect(JSON.stringify([after.runs, after.notes])).toBe(JSON.stringify([before.runs, before.notes]));
    expect(after.keys['frontstage.path']).toBe(before.keys['frontstage.path']);
    expect(await downloaded(page, '[data-action=export]').then(withoutTime)).toBe(withoutTime(file));
    expect({ foreign, sent, faults }).toEqual({ foreign: [], sent: [], faults: [] });
    await context.close();
  });
});

function withoutTime(file: string): string {
  return file.replace(/"exportedAt": "[^"]*"/, '');
}

describe('a file that cannot be used', () => {
  const cases: readonly (readonly [name: string, content: object | string, field: string])[] = [
    ['broken', JSON.stringify(journalFile()).slice(0, -9), 'hele fila'],
    ['of another program', { name: 'package', version: '1.0.0' }, 'frontstage'],
    ['with an input that is none', journalFile({ runs: [{ ...(journalFile() as { runs: object[] }).runs[0], run: { schema: 1, scene: 'kald-start', storyHash: '', start: { seed: 1, variant: 'mild', house: [], carried: [], help: 'novice' }, inputs: ['<script>'] } }] }), 'runs[0].run.inputs[0]'],
    ['with a note of a megabyte', journalFile({ notes: [{ version: 1, id: 'x', runId: null, kind: 'reflection', about: '', text: MEGABYTE, writtenAt: '2026-11-22T10:00:00.000Z' }] }), 'notes[0].text'],
    ['over ten megabytes', ' '.repeat(10_000_001), 'hele fila'],
  ];

  it('is refused by its field, and nothing is touched', async () => {
    const { page, context, faults } = await site.open();
    await open(page, '/journal', 'journal');
    await readIn(page, fileOf('kopi.json', journalFile()));
    const before = await keptIn(page);
    for (const [name, content, field] of cases) {
      await page.setInputFiles('main input[type=file]', fileOf(`${name}.json`, content));
      await page.locator('.refusal', { hasText: name }).waitFor();
      expect(await page.locator('.refusal code').innerText()).toBe(field);
      expect(await page.locator('dialog[open]').count()).toBe(0);
    }
    expect(await keptIn(page)).toEqual(before);
    await open(page, '/house', 'house');
    await page.setInputFiles('main input[type=file]', fileOf('house.json', { frontstage: 'house', version: 1, house: { owner: '' } }));
    expect(await page.locator('.refusal code').innerText()).toBe('house.owner');
    expect(await keptIn(page)).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('nothing is replaced before it was asked, and a no leaves it', async () => {
    const { page, context } = await site.open();
    await open(page, '/journal', 'journal');
    await readIn(page, fileOf('kopi.json', journalFile()));
    const before = await keptIn(page);
    await page.setInputFiles('main input[type=file]', fileOf('annen.json', journalFile({ runs: [], path: null, house: { owner: 'en annen', dated: '2026-11-02', contacts: [], closing: '', referrals: [], rules: [] } })));
    await page.waitForSelector('dialog[open]');
    expect(await page.locator('dialog[open]').innerText()).toContain('tar plassen til den som ligger her');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    expect(await keptIn(page)).toEqual(before);
    await context.close();
  });
});

describe('what anybody writes', () => {
  it('is shown as text in the journal, and a megabyte is refused by the name of the field', async () => {
    const { page, context, faults } = await site.open();
    await open(page, '/journal', 'journal');
    for (const text of NASTY) {
      await page.fill('.write textarea', text);
      await page.click('[data-action=keep-note]');
      await page.waitForFunction((written) => [...document.querySelectorAll('.written')].some((one) => one.textContent === written), text);
      await page.fill('[type=search]', text);
      await page.waitForFunction(() => document.querySelectorAll('.entries > li').length === 1);
      await page.fill('[type=search]', '');
    }
    await page.fill('[type=search]', MEGABYTE);
    await page.getByText('Ingenting her har').waitFor();
    await page.fill('[type=search]', '');
    await page.fill('.write textarea', MEGABYTE);
    expect(await page.locator('.write .wrong').innerText()).toMatch(/«Skriv noe i dag» har plass til 4\s000 tegn/);
    expect(await page.locator('[data-action=keep-note]').isDisabled()).toBe(true);
    expect((await keptIn(page)).notes).toHaveLength(NASTY.length);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is shown as text on the office’s page, in every field of it, and too much of it is refused by the names of the fields', async () => {
    const { page, context, faults } = await site.open();
    await open(page, '/house', 'house');
    await page.click('[data-action=edit]');
    for (const part of ['rules', 'contacts', 'referrals']) await page.click(`[data-action=add-${part}]`);
    const fields = page.locator('main :is(input[type=text], textarea)');
    const count = await fields.count();
    expect(count).toBe(7);
    for (let at = 0; at < count; at += 1) await fields.nth(at).fill(at === 0 ? MEGABYTE : TOO_LONG);
    await page.click('[data-action=save]');
    const refusal = await page.locator('.refusal').innerText();
    for (const label of await page.locator('main .field:has(:is(input[type=text], textarea)) > label').allInnerTexts()) expect(refusal).toContain(`«${label}»`);
    expect((await keptIn(page)).keys['frontstage.house']).toBeUndefined();
    for (let at = 0; at < count; at += 1) await fields.nth(at).fill(NASTY[at % NASTY.length]!);
    await page.click('[data-action=save]');
    await page.waitForSelector('.agreed');
    const shown = await page.locator('main').innerText();
    for (const text of NASTY) expect(shown).toContain(text);
    expect(await page.evaluate(() => ['pwned' in window, document.querySelectorAll('main script, main img[src="x"]').length])).toEqual([false, 0]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is shown as text in a path, and a megabyte of a name makes no link', async () => {
    const { page, context, faults } = await site.open();
    await open(page, '/path/new', 'path');
    await page.click('[data-action=suggest]');
    await page.fill('main input[type=text]', MEGABYTE);
    expect(await page.locator('.wrong').first().innerText()).toContain('«Navn på løpet»');
    expect(await page.locator('#path-link').count()).toBe(0);
    await page.fill('main input[type=text]', NASTY[1]!);
    const link = await page.inputValue('#path-link');
    await page.goto(link);
    await page.waitForFunction((title) => document.querySelector('.offer h2')?.textContent === title, NASTY[1]);
    await page.click('[data-action=follow]');
    await page.waitForFunction((title) => document.querySelector('main h1')?.textContent === title, NASTY[1]);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a path', () => {
  it('made by hand and broken gets a calm answer that names the field', async () => {
    const { page, context, faults } = await site.open();
    for (const [query, words] of [
      ['v=1&title=Ny&steps=0.kald-start.en.et-nei-som-staar&check=yes', 'ukene (steps), nummer 2'],
      ['v=1&title=Ny&steps=0.%3Cscript%3Ewindow.pwned=1%3C/script%3E&check=yes', 'scenen (steps), nummer 1'],
      [`v=1&title=${'N'.repeat(100_000)}&steps=0.kald-start&check=yes`, 'navnet (title)'],
      ['v=9&title=Ny&steps=0.kald-start&check=yes', 'utgaven (v)'],
    ] as const) {
      await open(page, `/path?${query}`, 'path');
      await page.locator('.refusal', { hasText: words }).waitFor();
      expect(await page.locator('[data-action=follow]').count()).toBe(0);
    }
    expect((await keptIn(page)).keys['frontstage.path']).toBeUndefined();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('that has been walked gives a receipt with title and date, and nothing else', async () => {
    const { page, context } = await site.open();
    await open(page, '/journal', 'journal');
    await readIn(page, fileOf('kopi.json', journalFile()));
    await open(page, '/path', 'path');
    expect(await page.locator('main').innerText()).toContain('1 av 1 er gjennomført');
    expect(await page.locator('.check-step[data-state=done]').count()).toBe(1);
    await page.click('a[href="#/path/receipt"]');
    await page.waitForSelector('.receipt');
    expect((await page.locator('.receipt').innerText()).split(/\n+/)).toEqual(['Frontstage', 'Gjennomført', 'Ny i Nav', '22. november 2026']);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.foot').isVisible()).toBe(false);
    expect(await page.locator('.top').isVisible()).toBe(false);
    await context.close();
  });
});

describe('the office’s page', () => {
  it('says that nothing is agreed where the office has laid nothing beside the game, without a fault', async () => {
    const { page, context, faults } = await site.open();
    await open(page, '/house', 'house');
    await page.getByText('Her er ingenting avtalt').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('comes from the file beside the game, is known to a run that begins, and a broken one is said so calmly', async () => {
    const { page, context, faults } = await site.open();
    const { house } = journalFile() as { house: object };
    await page.route('**/house.json', (route) => route.fulfill({ json: { frontstage: 'house', version: 1, house } }));
    await open(page, '/house', 'house');
    await page.getByText('Vi sier fra.').waitFor();
    await page.click('[data-action=help]');
    await page.locator('dialog[open]').getByText('Rom 204').waitFor();
    await page.goto(urlOf(site.url(), { slug: walk.slug, seed: walk.seed }));
    await begin(page, 'mouse');
    await readOn(page, 'mouse');
    const [first] = walk.steps;
    if (first?.kind !== 'pick') throw new Error('the walk begins with a choice');
    await pick(page, first.id, 'mouse');
    await page.goto(urlOf(site.url(), { route: '/journal' }));
    await page.waitForSelector('.entries');
    expect((await keptIn(page)).runs[0]?.run.start.house).toEqual(['contacts', 'closing', 'referrals', 'rules']);
    await page.unroute('**/house.json');
    await page.route('**/house.json', (route) => route.fulfill({ contentType: 'application/json', body: '{"frontstage":"house","version":1,"house":{"owner":7}}' }));
    await open(page, '/house', 'house');
    await page.reload();
    await page.waitForSelector('.refusal');
    expect(await page.locator('.refusal code').innerText()).toBe('house.owner');
    expect(faults).toEqual([]);
    await context.close();
  });
});
