/** The participant's page for everybody: by keyboard, by ear, enlarged, in either light. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { PHONE_TEXTS } from '#texts/pages/phone.ts';
import { violations } from '../support/axe.ts';
import { openLead, sendHome, type Lead } from '../support/group-people.ts';
import { inPhase, openPhone, waitForStatus } from '../support/phone-page.ts';
import { press } from '../support/player.ts';
import { useSite } from '../support/site.ts';

const site = useSite({ group: true });
const t = PHONE_TEXTS.nb;

afterEach(sendHome);

const openRoom = (scene = 'kald-start'): Promise<Lead> => openLead(site.url(), { opening: { scene, variant: 'ordinary', seed: 1, house: [] } });

/** Leads a room through everything a phone can show, and calls `look` at each. */
async function everyPhase(room: Lead, page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await look('lobby');
  await room.lead({ do: 'start' });
  await inPhase(page, 'asked');
  await look('asked');
  await room.lead({ do: 'play-on', choice: 'prep-done' });
  await inPhase(page, 'telling');
  await look('telling');
  await room.tellOn();
  await room.lead({ do: 'open' });
  await inPhase(page, 'open');
  await page.locator('[data-choice]').nth(1).click();
  await page.waitForSelector('[data-choice][aria-pressed=true]');
  await page.waitForFunction(() => document.querySelector('.status .icon'));
  await look('open, answered');
  await page.click('[data-action=help]');
  await look('help');
  await page.keyboard.press('Escape');
  await room.lead({ do: 'lock' });
  await inPhase(page, 'locked');
  await look('locked');
  await room.lead({ do: 'reveal' });
  await inPhase(page, 'revealed');
  await look('revealed');
  await room.lead({ do: 'pause', on: true });
  await page.waitForSelector('main[data-paused]');
  await look('paused');
  await room.lead({ do: 'pause', on: false });
  await toTheEnding(room, async () => {
    await inPhase(page, 'feeling');
    await look('feeling');
  });
  await inPhase(page, 'ending');
  await look('ending');
  await room.lead({ do: 'end' });
  await inPhase(page, 'over');
  await look('over');
  for (const [code, phase] of [['BCDFGH', 'refused'], ['K7M', 'join']] as const) {
    await page.goto(`${site.url()}/join#/group/join/${code}`);
    await page.reload();
    await inPhase(page, phase);
    await look(phase);
  }
}

/** On with the first answer each time; the room’s first check-in is looked at. */
async function toTheEnding(room: Lead, onFeeling: () => Promise<void>): Promise<void> {
  let hasFelt = false;
  for (let { phase, ballot } = here(room); phase !== 'ending'; { phase, ballot } = here(room)) {
    if (phase === 'feeling' && !hasFelt) {
      hasFelt = true;
      await onFeeling();
    }
    await room.lead(ballot ? { do: 'play-on', choice: ballot.options[0]!.id } : { do: 'tell' });
  }
  expect(hasFelt).toBe(true);
}

const here = ({ host }: Lead) => host.state().view!.room;

/** Runs in the page: what is too small to hit or to read, and how far it reaches beyond the window. */
function whatIsTooSmall(): string[] {
  const shown = (element: Element): boolean => element.getClientRects().length > 0 && !element.closest('.vh');
  const small = [...document.querySelectorAll('button, input, a')].filter(shown).filter((element) => element.getBoundingClientRect().height < 48);
  const fine = [...document.querySelectorAll('body *')].filter(shown).filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) && parseFloat(getComputedStyle(element).fontSize) < 16);
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return [...small, ...fine].map((element) => `${element.tagName}: ${element.textContent}`).concat(over > 0 ? [`${over} px too wide`] : []);
}

/** A small phone, a phone at 200 % zoom, and one on its side. */
const SIZES = [{ width: 320, height: 568 }, { width: 195, height: 422 }, { width: 844, height: 390 }];
const LOOKS: readonly [name: string, options: BrowserContextOptions][] = [
  ['Bokmål, light', { colorScheme: 'light' }],
  ['English, dark', { colorScheme: 'dark', locale: 'en-GB' }],
];

describe('axe finds nothing, everything can be read and hit, and nothing has to be scrolled sideways', { timeout: 150_000 }, () => {
  it.each(LOOKS)('%s', async (_, options) => {
    const room = await openRoom();
    const { page, context } = await openPhone(site, room.code, options);
    const usual = page.viewportSize()!; // a page has one unless it was told to have none
    const found: Record<string, string[]> = {};
    const note = (where: string, faults: string[]) => {
      if (faults.length) found[where] = faults;
    };
    await everyPhase(room, page, async (name) => {
      note(name, await violations(page));
      for (const size of SIZES) {
        await page.setViewportSize(size);
        note(`${name}, ${size.width} px wide`, await page.evaluate(whatIsTooSmall));
      }
      await page.setViewportSize(usual);
    });
    expect(found).toEqual({});
    await context.close();
  });
});

describe('by keyboard alone', () => {
  it('one joins, answers, changes one’s mind, and never loses the place', async () => {
    const room = await openRoom();
    const { page, context } = await site.open({ locale: 'nb-NO' });
    await page.goto(`${site.url()}/join`);
    await inPhase(page, 'join');
    await page.keyboard.press('Tab');
    await page.keyboard.type(room.code.toLowerCase());
    await page.keyboard.press('Enter');
    await inPhase(page, 'lobby');
    await room.toMeeting();
    await room.lead({ do: 'open' });
    const [first, second] = room.host.state().view!.room.ballot!.options.map(({ id }) => id);
    await inPhase(page, 'open');
    for (const id of [first, second]) {
      await press(page, `[data-choice="${id}"]`);
      await page.waitForSelector(`[data-choice="${id}"][aria-pressed=true]`);
    }
    await waitForStatus(page, t.answer.in.title);
    await room.lead({ do: 'lock' });
    await inPhase(page, 'locked');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))).toBe(second);
    await room.lead({ do: 'reveal' });
    await inPhase(page, 'revealed');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t.result.title);
    await context.close();
  });
});

describe('by ear', () => {
  it('each turn is told once, and an answer is in once', async () => {
    const room = await openRoom();
    const { page, context } = await openPhone(site, room.code);
    await page.evaluate(() => {
      const region = document.querySelector('body > #root > .vh[role=status]')!;
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => void (heard.at(-1) === region.textContent || heard.push(region.textContent))).observe(region, { childList: true, characterData: true, subtree: true });
    });
    await room.toMeeting();
    await room.lead({ do: 'open' });
    await inPhase(page, 'open');
    await page.locator('[data-choice]').first().click();
    await waitForStatus(page, t.answer.in.title);
    await room.lead({ do: 'lock' }, { do: 'reveal' });
    await inPhase(page, 'revealed');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    const times = (text: string) => heard.filter((one) => one.includes(text)).length;
    expect([t.answer.pick.title, t.answer.in.title, t.answer.locked.title, t.result.title].map(times)).toEqual([1, 1, 1, 1]);
    await context.close();
  });
});
