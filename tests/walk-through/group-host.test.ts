/** The facilitator's wall, without a server: by keyboard alone, through a reload, in two windows, for two people, for everybody. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { counted, inPhase, move, phaseOf, pick, playOn, setUp, toQuestion, vote } from '../support/wall.ts';

const site = useSite();

/** To the first question in the meeting, past what is done before it. */
async function toMeeting(page: Page, options: Parameters<typeof setUp>[2] = {}): Promise<void> {
  await setUp(page, site.url(), options);
  await toQuestion(page);
  await playOn(page, 'e');
}

describe('by keyboard alone', () => {
  it('a room walks a scene to its end, goes back, takes the other road, agrees on one thing, and nothing is left', { timeout: 180_000 }, async () => {
    const { page, context, faults, foreign } = await site.open();
    await toMeeting(page);
    const question = await page.locator('.opt-text').allTextContents();
    await vote(page, [21, 19, 8]);
    expect(await counted(page)).toEqual(['21', '19', '8']);
    expect(await page.locator('li[data-first] .opt-letter').allTextContents()).toEqual(['C']);
    await move(page, 'Enter'); // vote again
    await inPhase(page, 'open');
    expect(await page.locator('.opt-count').count()).toBe(0);
    for (const amount of [11, 24, 13]) {
      await page.locator('.hands input').nth([11, 24, 13].indexOf(amount)).focus();
      await page.keyboard.type(String(amount));
    }
    await page.locator('[data-action=lock]').focus();
    await move(page, 'Enter');
    await move(page, 'Enter');
    expect(await counted(page)).toEqual(['11først 21', '24først 19', '13først 8']);
    await move(page, 'Enter'); // on with B, which leads
    let phase = await toQuestion(page);
    while (phase === 'asked') phase = await playOn(page, 'b');
    expect(phase).toBe('ending');

    await page.keyboard.press('t');
    await page.waitForSelector('dialog[open] [data-to]');
    expect(await page.locator('dialog').textContent()).toContain('24 først 19');
    // the second decision, which is the last but one of the list, and of it the outer layer
    const back = page.locator('dialog [data-to]').nth(-2);
    await back.focus();
    await move(page, 'Enter');
    await inPhase(page, 'asked');
    expect(await page.locator('.opt-text').allTextContents()).toEqual(question);
    phase = await playOn(page, 'c');
    while (phase === 'asked') phase = await playOn(page, 'a');
    expect(await page.locator('.wall-end .road-list > li').count()).toBe(2);

    await page.keyboard.press('Enter');
    await inPhase(page, 'follow-up');
    await page.locator('textarea').focus();
    await page.keyboard.type('Vi avtaler én setning');
    await page.keyboard.press('Tab');
    await page.keyboard.type('teamlederen');
    expect(await page.locator('blockquote').textContent()).toMatch(/^Vi avtaler én setning\. Ansvarlig: teamlederen\. Vi ser på det /);
    await page.locator('[data-action=end]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-action=end-yes]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('main[data-phase=notice]');
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('frontstage')))).toEqual([]);
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await context.close();
  });

  it('a held Enter and a double click are one press, and focus stays on the next thing to do', async () => {
    const { page, context } = await site.open();
    await toMeeting(page);
    await page.keyboard.down('Enter');
    for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await phaseOf(page)).toBe('open');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('lock');
    await page.locator('[data-action=lock]').dblclick();
    expect(await phaseOf(page)).toBe('locked');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('reveal');
    await context.close();
  });

  it('goes by what is shown: after a pause nothing moves but going on', async () => {
    const { page, context } = await site.open();
    await toMeeting(page);
    await move(page, 'p');
    await page.waitForSelector('.wall-paused');
    expect(await page.locator('.opts').count()).toBe(0);
    await page.keyboard.press('v');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await move(page, 'Enter');
    expect(await phaseOf(page)).toBe('asked');
    await context.close();
  });
});

describe('what is on the wall', () => {
  it('is the card’s question, and never what to listen for or when to stop', async () => {
    const { page, context } = await site.open();
    await toMeeting(page, { lang: 'en' });
    expect(await page.locator('body').textContent()).not.toContain('holds the mask');
    await vote(page, [6, 7, 8]);
    const wall = await page.locator('body').textContent();
    expect(wall).toContain('Who is the anger meant for?');
    expect(wall).not.toMatch(/Listen for|Stop when|what did she know about you/);
    await context.close();
  });

  it('hides small counts, says why, and names the ways only after the reveal', async () => {
    const { page, context } = await site.open();
    await toMeeting(page);
    await vote(page, [2, 1, 1]);
    expect(await counted(page)).toEqual(['færre enn 5', 'færre enn 5', 'færre enn 5']);
    expect(await page.locator('.talk9').textContent()).toContain('Så få har svart');
    expect(await page.locator('.bar9').count()).toBe(0);
    // which one leads is not told either: it is picked
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] [data-choice]');
    await move(page, 'a');
    await toQuestion(page);
    expect(await page.locator('.opts[data-layer=inner]').count()).toBe(1);
    expect(await page.locator('.opt-way').count()).toBe(0);
    await vote(page, [9, 6, 7]);
    expect(await page.locator('.opt-way').allTextContents()).toEqual(expect.arrayContaining(['holder masken', 'jobber med følelsen', 'lar det vises']));
    await context.close();
  });

  it('is never under 26 px on a projector, fits it, and is announced', { timeout: 120_000 }, async () => {
    const { page, context } = await site.open({ viewport: { width: 1920, height: 1080 } });
    const small: string[] = [];
    const look = async (name: string) => {
      const found = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('.wall')!, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement!;
          const box = parent.getBoundingClientRect();
          if (!node.textContent?.trim() || box.width < 2 || parent.closest('.vh, .see')) continue;
          if (parseFloat(getComputedStyle(parent).fontSize) < 25.9) texts.push(`${getComputedStyle(parent).fontSize} ${node.textContent}`);
        }
        const over = document.documentElement.scrollHeight - innerHeight;
        return over > 0 ? [...texts, `${over} px too high`] : texts;
      });
      small.push(...found.map((text) => `${name}: ${text}`));
    };
    await setUp(page, site.url());
    await look('lobby');
    expect(await page.locator('[data-announce]').textContent()).toBe('Rommet er åpent.');
    await toQuestion(page);
    await look('asked');
    expect(await page.locator('[data-announce]').textContent()).toBe('Beslutning 1. 5 alternativer.');
    await playOn(page, 'e');
    await vote(page, [21, 19, 8]);
    await look('revealed');
    expect(await page.locator('[data-announce]').textContent()).toBe('A: 21. B: 19. C: 8.');
    for (const key of ['t', 'h', 'n', 'x']) {
      await page.keyboard.press(key);
      await page.waitForSelector('dialog[open]');
      await look(key);
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog[open]', { state: 'detached' });
    }
    expect(small).toEqual([]);
    await context.close();
  });
});

describe('a reload in the middle', () => {
  it('keeps the place, the counts and the clock', async () => {
    const { page, context } = await site.open();
    await toMeeting(page);
    await move(page, 'Enter');
    await page.locator('.hands input').first().focus();
    await page.keyboard.type('17');
    const before = await page.evaluate(() => sessionStorage.getItem('frontstage.walk'));
    await page.reload();
    await inPhase(page, 'open');
    expect(await page.locator('.hands input').first().inputValue()).toBe('17');
    expect(await page.locator('.people').textContent()).toContain('17');
    expect(await page.evaluate(() => sessionStorage.getItem('frontstage.walk'))).toBe(before);
    // another tab is another room
    const other = await site.tab(context);
    await other.page.goto(urlOf(site.url(), { route: '/group/host' }));
    await inPhase(other.page, 'set-up');
    await context.close();
  });
});

describe('two people at one screen', () => {
  it('choose by letter without a vote, and whoever looks on has a card of their own', async () => {
    const { page, context } = await site.open();
    await setUp(page, site.url(), { way: 'pair' });
    await toQuestion(page);
    expect(await page.locator('[data-action=open], [data-action=notes]').count()).toBe(0);
    await move(page, 'e');
    await toQuestion(page);
    expect(await page.locator('.observer').getAttribute('open')).toBeNull();
    await page.locator('.observer summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.observer').textContent()).toContain('Hvem er sinnet ment for?');
    await move(page, '1');
    await toQuestion(page);
    expect(await page.locator('.opts[data-layer=inner] button').count()).toBe(3);
    // the next question folds the card again
    expect(await page.locator('.observer').getAttribute('open')).toBeNull();
    await page.locator('.opts button').nth(1).focus();
    await move(page, 'Enter');
    await context.close();
  });
});

describe('the facilitator’s own window', () => {
  it('has the whole card, keeps in step with the wall, and steers it', async () => {
    const { page, context } = await site.open();
    await toMeeting(page, { lang: 'en' });
    await page.keyboard.press('n');
    await page.waitForSelector('dialog[open]');
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.click('[data-action=open-notes]')]);
    await inPhase(notes, 'asked');
    expect(await notes.locator('.notes-card').textContent()).toMatch(/Who is the anger meant for\?.*Listen for.*Stop when/);
    expect(await page.locator('dialog[open]').count()).toBe(0);

    await notes.click('[data-action=open]');
    await inPhase(page, 'open');
    await page.locator('.hands input').first().focus();
    await page.keyboard.type('12');
    await notes.waitForFunction(() => document.querySelector('.people')?.textContent?.includes('12'));
    await move(notes, 'Enter');
    await inPhase(page, 'locked');
    await page.locator('[data-action=reveal]').focus();
    await move(page, 'Enter');
    await inPhase(notes, 'revealed');
    // twelve for one and none for the others: on at once, to what one does with the feeling
    await move(notes, 'Enter');
    await page.waitForSelector('.opts[data-layer=inner]');
    await notes.waitForFunction(() => document.querySelector('.notes-card')?.textContent?.includes('three insides'));

    await page.reload();
    await page.waitForSelector('.opts[data-layer=inner]');
    await notes.waitForSelector('main[data-phase=asked]');
    await page.close();
    await notes.waitForSelector('main[data-phase=notice]');
    await context.close();
  });

  it('says so when there is no wall', async () => {
    const { page, context } = await site.open();
    await page.goto(urlOf(site.url(), { route: '/group/notes?walk=abcdef123456' }));
    await page.waitForSelector('main[data-phase=notice]');
    expect(await page.locator('h1').textContent()).toBe('Veggen er ikke åpen');
    await context.close();
  });
});

describe('without a server', () => {
  it('phones are not offered, and a scene of fixed steps only to two people', async () => {
    const { page, context } = await site.open();
    await page.goto(urlOf(site.url(), { route: '/group/host' }));
    await page.waitForFunction(() => document.querySelector('.setup .pickone')?.textContent?.includes('Denne siden har ingen'));
    expect(await page.locator('input[value=phones]').isDisabled()).toBe(true);
    expect(await page.locator('.scene-row').count()).toBe(21);
    await page.locator('input[value=pair]').check();
    expect(await page.locator('.scene-row').count()).toBe(22);
    await context.close();
  });
});

/** Every page of the facilitator's, once. */
async function everyPage(page: Page, lang: 'nb' | 'en', look: (name: string, page: Page) => Promise<void>): Promise<void> {
  await page.goto(urlOf(site.url(), { lang, route: '/group' }));
  await page.waitForSelector('main[data-phase=group] form');
  await look('group', page);
  await page.goto(urlOf(site.url(), { lang, route: '/group/host' }));
  await page.waitForSelector('[data-action=start]:not([aria-disabled])');
  await look('set-up', page);
  await page.locator('[data-action=start]').click();
  await inPhase(page, 'lobby');
  await look('lobby', page);
  await move(page, 'Enter');
  await toQuestion(page);
  await look('asked', page);
  for (const [key, name] of [['v', 'pick'], ['h', 'help'], ['n', 'notes'], ['x', 'end']] as const) {
    await page.keyboard.press(key);
    await page.waitForSelector('dialog[open]');
    await look(name, page);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  }
  await playOn(page, 'e');
  await move(page, 'Enter');
  await look('open', page);
  for (const [place, amount] of [21, 19, 8].entries()) await page.locator('.hands input').nth(place).fill(String(amount));
  await page.locator('[data-action=lock]').click();
  await look('locked', page);
  await page.locator('[data-action=reveal]').click();
  await look('revealed', page);
  await page.keyboard.press('n');
  await page.waitForSelector('dialog[open]');
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.click('[data-action=open-notes]')]);
  await inPhase(notes, 'revealed');
  await notes.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  await look('own window', notes);
  await notes.close();
  await page.locator('[data-action=play-on]').click();
  await inPhase(page, 'asked'); // the inner layer: how it is said
  await pick(page, 'a');
  await inPhase(page, 'telling');
  await look('telling', page);
  await move(page, 'p');
  await look('paused', page);
  await move(page, 'Enter');
  let phase = await toQuestion(page);
  while (phase === 'asked') phase = await playOn(page, 'a');
  await look('ending', page);
  await page.keyboard.press('t');
  await page.waitForSelector('dialog[open]');
  await look('rewind', page);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  await page.keyboard.press('Enter');
  await inPhase(page, 'follow-up');
  await page.locator('textarea').fill('Én setning');
  await page.locator('main input[type=text]').fill('teamlederen');
  await page.waitForSelector('blockquote');
  await look('follow-up', page);
}

const WALKS: readonly [name: string, lang: 'nb' | 'en', options: BrowserContextOptions][] = [
  ['Bokmål on a projector', 'nb', { viewport: { width: 1920, height: 1080 } }],
  ['English on a laptop', 'en', {}],
];

describe('axe finds nothing on the facilitator’s pages, light or dark', () => {
  it.each(WALKS)('%s', { timeout: 240_000 }, async (_, lang, options) => {
    const { page, context, faults } = await site.open({ colorScheme: 'light', ...options });
    const found: Record<string, string[]> = {};
    const note = (name: string, faulty: string[]) => {
      if (faulty.length) found[name] = faulty;
    };
    await everyPage(page, lang, async (name, here) => {
      note(name, await violations(here));
      // the other theme has other colours and nothing else
      await here.emulateMedia({ colorScheme: 'dark' });
      await here.waitForSelector('html.dark', { state: 'attached' });
      note(`${name}, dark`, await violations(here, 'colours'));
      await here.emulateMedia({ colorScheme: 'light' });
      await here.waitForSelector('html.light', { state: 'attached' });
    });
    expect({ found, faults }).toEqual({ found: {}, faults: [] });
    await context.close();
  });
});

describe('none of them has to be scrolled sideways', () => {
  it.each([['at 320 px', { width: 320, height: 640 }], ['at 200 % zoom on a laptop', { width: 683, height: 384 }], ['on a tablet', { width: 820, height: 1180 }]])('%s', { timeout: 180_000 }, async (_, viewport) => {
    const { page, context } = await site.open({ viewport });
    const wide: string[] = [];
    await everyPage(page, 'nb', async (name, here) => {
      const over = await here.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wide.push(`${name}: ${over} px`);
    });
    expect(wide).toEqual([]);
    await context.close();
  });
});

describe('with the stage switched off', () => {
  it('the wall says in words what the picture would have shown', async () => {
    const { page, context } = await site.open();
    await toMeeting(page, { stage: 'off' });
    expect(await page.locator('.wall .room').count()).toBe(0);
    expect(await page.locator('.wall-said .see').textContent()).toMatch(/Du er på møterommet\. Wenche /);
    await context.close();
  });
});
