/** The participant's page before there is a room: how it is found, what it weighs, and the code that is typed. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type {} from '#screens/shell/early.ts';
import { PHONE_TEXTS } from '#texts/pages/phone.ts';
import { openLead, sendHome } from '../support/group-people.ts';
import { inPhase } from '../support/phone-page.ts';
import { useSite } from '../support/site.ts';

const site = useSite({ group: true });
const t = PHONE_TEXTS.nb;

afterEach(sendHome);

describe('the address', () => {
  it('in the game leads to the page of its own, before anything of the game has run', async () => {
    const { page, context, faults } = await site.open();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'frontstageEarly', { set: () => console.error('the game has begun') });
    });
    await page.goto(`${site.url()}/?lang=en#/group/join/ZZZZZZ`);
    await inPhase(page, 'refused');
    const { pathname, search, hash } = new URL(page.url());
    expect([pathname, search, hash]).toEqual(['/join.html', '?lang=en', '#/group/join/ZZZZZZ']);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(faults.filter((fault) => fault.includes('begun'))).toEqual([]);
    await context.close();
  });

  it('that the running game is sent to leads there too, and the game does not say that there is no such page', async () => {
    const { page, context, faults } = await site.open();
    await page.goto(`${site.url()}/`);
    await page.waitForFunction(() => window.frontstageEarly === undefined);
    await page.evaluate(() => {
      new MutationObserver(() => { if (document.querySelector('.calm')) console.error('another page was shown'); }).observe(document.body, { childList: true, subtree: true });
      location.hash = '#/group/join';
    });
    await page.waitForURL(/join\.html#\/group\/join$/);
    await inPhase(page, 'join');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is short enough to be typed', async () => {
    const { page, context, faults, foreign } = await site.open();
    await page.goto(`${site.url()}/join`);
    await inPhase(page, 'join');
    expect(await page.title()).toContain(PHONE_TEXTS.en.join.title);
    expect([faults, foreign]).toEqual([[], []]);
    await context.close();
  });
});

it('says in the phone’s language when the rest of the page does not come', async () => {
  const { page, context } = await site.open({ locale: 'nn-NO' });
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(`${site.url()}/join`);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/^Sida kom ikkje .+\.$/);
  await context.close();
});

/** The page and every script it asks for, as they are sent. */
function partsOf(dist: string): Record<string, number> {
  const html = fs.readFileSync(path.join(dist, 'join.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file!); // the pattern has one group
  return Object.fromEntries(['join.html', ...scripts].map((file) => [file, gzipSync(fs.readFileSync(path.join(dist, file))).length]));
}

describe('what is fetched before the page can be used', () => {
  const dist = process.env['DIST'] ?? 'dist';

  it('is at most 90 kB, packed', () => {
    const parts = partsOf(dist);
    expect(Object.keys(parts).length).toBeGreaterThan(1);
    expect(Object.values(parts).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(90_000);
  });

  it('has neither the stage nor the game’s own screens in it', async () => {
    const { page, context } = await site.open();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname.slice(1)));
    await page.goto(`${site.url()}/join.html#/group/join`);
    await inPhase(page, 'join');
    await page.waitForLoadState('networkidle');
    expect(fetched.sort()).toEqual(Object.keys(partsOf(dist)).sort());
    for (const file of fetched) expect(fs.readFileSync(path.join(dist, file), 'utf8')).not.toMatch(/phaser|react-dom|aksel/i);
    await context.close();
  });
});

describe('the code', () => {
  const openForm = async () => {
    const watched = await site.open({ locale: 'nb-NO' });
    await watched.page.goto(`${site.url()}/join`);
    await inPhase(watched.page, 'join');
    return watched;
  };
  const type = async (page: Page, code: string) => {
    await page.getByRole('textbox', { name: t.join.code }).fill(code);
    await page.keyboard.press('Enter');
  };

  it('may be typed in small letters and with spaces', async () => {
    const { code } = await openLead(site.url(), { opening: { scene: 'kald-start', variant: 'ordinary', seed: 1, house: [] } });
    const { page, context, faults } = await openForm();
    await type(page, `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`);
    await inPhase(page, 'lobby');
    expect(await page.evaluate(() => location.hash)).toBe(`#/group/join/${code}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('that cannot be one is not sent; it is said why, and it stays to be mended', async () => {
    const { page, context, faults } = await openForm();
    for (const [typed, why] of [['k0m4qo', t.join.never('0 og O')], ['K7M', t.join.length(3)], ['', t.join.empty]] as const) {
      await type(page, typed);
      const field = page.getByRole('textbox', { name: t.join.code });
      await expect.poll(() => page.getByRole('alert').innerText()).toBe(why);
      expect(await field.inputValue()).toBe(typed);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  it('that leads nowhere stays too, and another one leads in', async () => {
    const { code } = await openLead(site.url(), { opening: { scene: 'kald-start', variant: 'ordinary', seed: 1, house: [] } });
    const { page, context } = await openForm();
    await type(page, 'ZZZZZZ');
    await inPhase(page, 'refused');
    expect(await page.locator('h1').innerText()).toBe(t.refusals['no-such-room'].title);
    expect(await page.getByRole('textbox', { name: t.join.code }).inputValue()).toBe('ZZZZZZ');
    expect(await page.getByRole('alert').innerText()).toBe(t.refusals['no-such-room'].body);
    // the same once more knocks once more
    await Promise.all([page.waitForRequest(/matchmake/), type(page, 'ZZZZZZ')]);
    await inPhase(page, 'refused');
    await type(page, code);
    await inPhase(page, 'lobby');
    await context.close();
  });
});

describe('the language', () => {
  it('is the phone’s own, can be changed, and is still so after a reload', async () => {
    const { page, context } = await site.open({ locale: 'en-GB' });
    await page.goto(`${site.url()}/join`);
    await page.getByRole('heading', { name: PHONE_TEXTS.en.join.title }).waitFor();
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.getByText(PHONE_TEXTS.nn.join.lead).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('nn');
    await page.reload();
    await page.getByText(PHONE_TEXTS.nn.join.lead).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await context.close();
  });

  it('is what is set in the game on this device, as are the colours', async () => {
    const { page, context } = await site.open({ locale: 'en-GB', colorScheme: 'light' });
    await page.addInitScript(() => localStorage.setItem('frontstage.settings', JSON.stringify({ language: 'nb', theme: 'dark' })));
    await page.goto(`${site.url()}/join`);
    await page.getByText(t.join.lead).waitFor();
    expect(await page.getAttribute('html', 'class')).toBe('dark');
    await context.close();
  });
});
