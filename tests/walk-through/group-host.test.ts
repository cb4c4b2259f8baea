/** The facilitator's wall, without a server: by keyboard alone, through a reload, for two people. */
import { describe, expect, it } from 'vitest';
import { urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { counted, inPhase, move, phaseOf, playOn, setUp, toMeeting, toQuestion, vote } from '../support/wall.ts';

const site = useSite();

describe('by keyboard alone', () => {
  it('a room walks a scene to its end, goes back, takes the other road, agrees on one thing, and nothing is left', { timeout: 180_000 }, async () => {
    const { page, context, faults, foreign } = await site.open();
    await toMeeting(page, site.url());
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
    await toMeeting(page, site.url());
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
    await toMeeting(page, site.url());
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
    await toMeeting(page, site.url(), { lang: 'en' });
    expect(await page.locator('body').textContent()).not.toContain('holds the mask');
    await vote(page, [6, 7, 8]);
    const wall = await page.locator('body').textContent();
    expect(wall).toContain('Who is the anger meant for?');
    expect(wall).not.toMatch(/Listen for|Stop when|what did she know about you/);
    await context.close();
  });

  it('hides small counts, says why, and names the ways only after the reveal', async () => {
    const { page, context } = await site.open();
    await toMeeting(page, site.url());
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
    await toMeeting(page, site.url());
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

describe('with the stage switched off', () => {
  it('the wall says in words what the picture would have shown', async () => {
    const { page, context } = await site.open();
    await toMeeting(page, site.url(), { stage: 'off' });
    expect(await page.locator('.wall .room').count()).toBe(0);
    expect(await page.locator('.wall-said .see').textContent()).toMatch(/Du er på møterommet\. Wenche /);
    await context.close();
  });
});
