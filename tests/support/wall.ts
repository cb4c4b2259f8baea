/** Leads a walk-through on the wall as a facilitator does: by keyboard. Waits on what is on the page, never on time. */
import type { Page } from 'playwright-core';
import { press, urlOf } from './player.ts';

export type Phase = 'set-up' | 'lobby' | 'telling' | 'feeling' | 'asked' | 'open' | 'locked' | 'revealed' | 'ending' | 'follow-up';

export function phaseOf(page: Page): Promise<Phase> {
  return page.evaluate(() => document.querySelector('main')?.getAttribute('data-phase') as Phase);
}

export async function inPhase(page: Page, phase: Phase): Promise<void> {
  await page.waitForSelector(`main[data-phase=${phase}]`);
}

/** From the address to the lobby. Tab and arrow keys only. */
export async function setUp(page: Page, base: string, { lang, way = 'hands', stage }: { lang?: 'nb' | 'en'; way?: 'hands' | 'pair' | 'phones'; stage?: 'off' } = {}): Promise<void> {
  await page.goto(urlOf(base, { route: '/group/host', ...(lang ? { lang } : {}), ...(stage ? { stage } : {}) }));
  await inPhase(page, 'set-up');
  await choose(page, way);
  // the scene is on its way as soon as it is chosen
  await page.waitForSelector('[data-action=start]:not([aria-disabled])');
  await press(page, '[data-action=start]');
  await inPhase(page, 'lobby');
}

/** From the address to the first question in the meeting, past what is done before it. */
export async function toMeeting(page: Page, base: string, options: Parameters<typeof setUp>[2] = {}): Promise<void> {
  await setUp(page, base, options);
  await toQuestion(page);
  await playOn(page, 'e');
}

/** Walks to the first group of radio buttons and on to the wanted one with the arrow keys. */
async function choose(page: Page, value: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>(`input[type=radio][value=${wanted}]`)?.disabled === false, value);
  for (let tabs = 0; tabs < 30; tabs += 1) {
    if (await page.evaluate(() => document.activeElement?.matches('.setup fieldset:first-of-type input[type=radio]') ?? false)) break;
    await page.keyboard.press('Tab');
  }
  for (let arrows = 0; arrows < 3 && !(await page.locator(`input[type=radio][value=${value}]`).isChecked()); arrows += 1) await page.keyboard.press('ArrowDown');
}

/** Presses a key and waits until the room has moved. */
export async function move(page: Page, key: string): Promise<void> {
  const before = await versionOf(page);
  await page.keyboard.press(key);
  await page.waitForFunction((version) => document.querySelector('[data-version]')?.getAttribute('data-version') !== version, before);
}

function versionOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('[data-version]')?.getAttribute('data-version') ?? null);
}

/** Enter until the room is asked something, or the scene is over. */
export async function toQuestion(page: Page): Promise<Phase> {
  for (let presses = 0; presses < 200; presses += 1) {
    const phase = await phaseOf(page);
    if (!['lobby', 'telling', 'feeling'].includes(phase)) return phase;
    await move(page, 'Enter');
  }
  throw new Error('the scene never asked for anything');
}

/** Takes the option of that letter, without a vote. */
export async function pick(page: Page, letter: string): Promise<void> {
  await page.keyboard.press('v');
  await page.waitForSelector('dialog[open] [data-choice]');
  await move(page, letter);
  await page.waitForSelector('dialog[open]', { state: 'detached' });
}

/** Takes it, and on to the next question or the end. */
export async function playOn(page: Page, letter: string): Promise<Phase> {
  await pick(page, letter);
  return toQuestion(page);
}

/** Opens, types what was counted for each option, locks and reveals. By keyboard. */
export async function vote(page: Page, counts: readonly number[]): Promise<void> {
  await move(page, 'Enter');
  await inPhase(page, 'open');
  await focusHands(page, 0);
  for (const amount of counts) {
    await page.keyboard.type(String(amount));
    await page.keyboard.press('Enter');
  }
  // from the last field Enter has gone on to the button
  await move(page, 'Enter');
  await inPhase(page, 'locked');
  await move(page, 'Enter');
  await inPhase(page, 'revealed');
}

async function focusHands(page: Page, place: number): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    const at = await page.evaluate(() => [...document.querySelectorAll('.hands input')].indexOf(document.activeElement as Element));
    if (at === place) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the field of option ${place + 1} cannot be reached with Tab`);
}

/** What stands for each option after the reveal. */
export function counted(page: Page): Promise<string[]> {
  return page.$$eval('.opt-count', (cells) => cells.map((cell) => cell.textContent ?? ''));
}
