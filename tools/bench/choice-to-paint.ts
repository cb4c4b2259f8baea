/** How long after a press the next line is on the screen: a whole scene by real clicks on a slow processor. */
import type { Browser, Page } from 'playwright-core';
import { openSlowPhone } from './slow-phone.ts';

export interface Press {
  /** From the press to the paint that shows what it brought, in ms. */
  readonly ms: number;
  /** Before the play: on the briefing or in the worked example, which are pages rather than lines. */
  readonly before: boolean;
}

declare global {
  interface Window {
    benchPresses: Press[];
  }
}

/** Of the game: what is pressed, in this order of preference. */
export const IN_THE_GAME = ['main [data-choice]:not([data-chosen]):not([disabled])', '[data-action=continue]', '[data-action=skip]', '[data-action=start]'];
export const ON_THE_TEXT_PAGE = ['button.choice'];
const ENOUGH = 400;

export async function playThrough(browser: Browser, url: string, pressable: readonly string[], seed: number): Promise<Press[]> {
  const phone = await openSlowPhone(browser, { network: false });
  const { page } = phone;
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const chance = chanceFrom(seed);
  for (let press = 0; press < ENOUGH && (await pressNext(page, pressable, chance)); press += 1);
  const presses = await page.evaluate(() => window.benchPresses);
  await phone.close();
  return presses;
}

/** False when the scene is over and there is nothing left to press. */
async function pressNext(page: Page, pressable: readonly string[], chance: () => number): Promise<boolean> {
  if (await page.locator('[data-action=to-debrief]').count()) return false;
  const before = await page.evaluate(() => window.benchPresses.length);
  for (const selector of pressable) {
    const buttons = page.locator(`${selector}:visible`);
    const count = await buttons.count();
    if (!count) continue;
    await buttons.nth(Math.floor(chance() * count)).click();
    await page.waitForFunction((n) => window.benchPresses.length > n, before);
    return true;
  }
  return false;
}

/** Runs in the page. A press is over when the page has changed and the change has been painted. */
function watch(): void {
  window.benchPresses = [];
  addEventListener('click', ({ timeStamp }) => {
    const before = document.querySelector('main[data-phase=briefing]') !== null;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        // after the frame's callbacks, style, layout and paint
        channel.port1.onmessage = () => window.benchPresses.push({ ms: performance.now() - timeStamp, before });
        channel.port2.postMessage(null);
      });
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }, true);
}

/** The same presses in every run of the benchmark. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
