/** The pages around the play: axe, room on small screens, and no mouse needed. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SELF_CHECK_TEXTS } from '#texts/pages/self-check.ts';
import { THEMES } from '#week/self-check.ts';
import { inspect } from '../support/inspect.ts';
import { fileOf, journalFile, keptIn, readIn } from '../support/keeping.ts';
import { press, urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const { words } = SELF_CHECK_TEXTS.nb;

/** Goes through every page with something on it, and calls `look` at each. */
async function everyPage(page: Page, lang: 'nb' | 'en', look: (name: string) => Promise<void>): Promise<void> {
  const open = async (route: string, selector: string) => {
    await page.goto(urlOf(site.url(), { lang, route }));
    await page.waitForSelector(selector);
  };
  await open('/path', 'main[data-phase=path] [data-action=import]');
  await look('path, none');
  await open('/house', 'main[data-phase=house] .empty');
  await look('house, nothing agreed');
  await open('/journal', 'main[data-phase=journal] .empty');
  await look('journal, empty');
  await page.setInputFiles('main input[type=file]', fileOf('x.json', '{}'));
  await page.waitForSelector('.refusal');
  await look('journal, a file refused');
  await page.setInputFiles('main input[type=file]', fileOf('x.json', journalFile()));
  await page.waitForSelector('dialog[open]');
  await look('journal, what an import would do');
  await page.keyboard.press('Escape');
  await readIn(page, fileOf('x.json', journalFile()));
  await page.waitForSelector('.entries');
  await look('journal');
  await page.locator('.entries .linklike').first().click();
  await page.waitForSelector('dialog[open]');
  await look('journal, delete one?');
  await open('/path', 'main[data-phase=path] .steps');
  await look('path, followed');
  await open('/path/receipt', '.receipt');
  await look('receipt');
  await open('/path/new', '[data-action=suggest]');
  await page.click('[data-action=suggest]');
  await page.locator('main input[type=text]').fill('Ny i Nav');
  await page.waitForSelector('#path-link');
  await look('path, made');
  await open('/path?v=1&title=Ny&steps=0.kald-start&check=yes', '.offer');
  await look('path, offered');
  await open('/path?v=1&title=Ny&steps=&check=yes', '.refusal');
  await look('path, refused');
  await open('/house', '.agreed');
  await look('house');
  await page.click('[data-action=edit]');
  await page.locator('main input[type=text]').first().fill('');
  await page.click('[data-action=save]');
  await page.waitForSelector('.refusal');
  await look('house, edited');
  await open('/self-check', '.result');
  await page.locator('.result summary').click();
  await look('self-check, results');
  await page.click('main [data-action=start]');
  await page.waitForSelector('.pickone');
  await look('self-check, situation');
  for (let at = 0; at < 12; at += 1) await page.click('[data-action=skip]');
  await page.waitForSelector('.scale');
  await look('self-check, how sure');
  await open('/about', 'main[data-phase=about] summary');
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  // all 92 would be the same row 92 times
  await page.fill('#rule-search', 'R1');
  await look('about, all opened');
}

it.each([['Bokmål', 'nb'], ['English', 'en']] as const)('axe finds nothing on any of them in %s, light or dark, laptop or phone, and none has to be scrolled sideways', async (_, lang) => {
  const { options, found, look } = inspect(lang);
  const { page, context, faults } = await site.open(options);
  await everyPage(page, lang, (name) => look(name, page));
  expect({ found, faults }).toEqual({ found: {}, faults: [] });
  await context.close();
});

it('a path is put together, opened and followed by keyboard alone, and its check answered', async () => {
  const { page, context } = await site.open();
  await page.goto(urlOf(site.url(), { route: '/path/new' }));
  await page.waitForSelector('[data-action=add-scene]');
  for (let tabs = 0; tabs < 20 && !(await page.evaluate(() => document.activeElement?.matches('main input[type=text]'))); tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('Ny i Nav');
  await press(page, '[data-action=add-scene]');
  await press(page, '[data-action=add-scene]');
  await press(page, '.maker-steps li:nth-child(2) .movers button:first-child');
  await press(page, 'main a[href^="#/path?"]');
  await page.waitForSelector('.offer');
  await press(page, '[data-action=follow]');
  await page.waitForSelector('.steps');
  await press(page, 'a[href="#/self-check/before"]');
  await page.waitForSelector('[data-action=start]');
  await press(page, '[data-action=start]');
  for (let at = 0; at < 12; at += 1) {
    const question = [words.situation(Math.floor(at / 2) + 1, THEMES.length), at % 2 ? words.should : words.would];
    await page.waitForFunction((asked) => asked.join() === [document.querySelector('.situation .kick'), document.activeElement].map((one) => one?.textContent).join(), question);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    if (at % 2) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await page.waitForSelector('.scale');
  await press(page, '[data-action=finish]');
  await page.waitForSelector('.result');
  const { keys } = await keptIn(page);
  const [check] = JSON.parse(keys['frontstage.self-checks'] ?? '[]') as { would: number[]; should: number[] }[];
  expect([check?.would, check?.should]).toEqual([[0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1]]);
  await context.close();
});
