/** From the address to the first thing that can be pressed, and on to the answer of a press made at that very moment. */
import type { Browser } from 'playwright-core';
import type {} from '../../src/screens/shell/early.ts';
import { openSlowPhone } from './slow-phone.ts';

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly choice: string;
}

export interface Visit {
  /** ms from navigation until something can be pressed, and until that press has been answered on the screen. */
  readonly choice: number;
  readonly answer: number;
  /** And until the app takes over; null on a page without one. */
  readonly app: number | null;
  readonly bytesAtChoice: number;
  readonly bytesAtAnswer: number;
  /** By the moment the app takes over, or the press is answered, whichever is later. */
  readonly bytesAtApp: number;
  readonly shift: number;
  readonly errors: readonly string[];
}

interface Seen {
  choice: number | null;
  answer: number | null;
  app: number | null;
  shift: number;
}
declare global {
  interface Window {
    benchSeen: Seen;
  }
}

export async function visit(browser: Browser, { url, choice }: Target): Promise<Visit> {
  const phone = await openSlowPhone(browser);
  const { page } = phone;
  await page.addInitScript(watch, choice);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.benchSeen.choice !== null, null, { polling: 'raf' });
  const bytesAtChoice = phone.bytes();
  await page.waitForFunction(() => window.benchSeen.answer !== null, null, { polling: 50 });
  const bytesAtAnswer = phone.bytes();
  if (await page.evaluate(() => 'frontstageEarly' in window)) await page.waitForFunction(() => window.benchSeen.app !== null, null, { polling: 50 });
  const bytesAtApp = phone.bytes();
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(() => window.benchSeen);
  await phone.close();
  return { choice: seen.choice!, answer: seen.answer!, app: seen.app, shift: seen.shift, bytesAtChoice, bytesAtAnswer, bytesAtApp, errors: phone.errors };
}

/** Runs in the page. Presses what can be pressed as soon as it can, and waits until it has gone. */
function watch(choice: string): void {
  const seen: Seen = { choice: null, answer: null, app: null, shift: 0 };
  window.benchSeen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  /** On the screen, not covered, not switched off. */
  function usable(element: HTMLElement): boolean {
    const { width, height, left, top } = element.getBoundingClientRect();
    if (width < 4 || height < 4 || (element as HTMLButtonElement).disabled) return false;
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden' || style.pointerEvents === 'none' || Number(style.opacity) < 0.5) return false;
    const [x, y] = [left + width / 2, top + height / 2];
    if (y > innerHeight) return true; // below the fold: one may scroll
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  }

  let pressed: HTMLElement | null = null;
  function look(): void {
    if (!pressed) {
      pressed = [...document.querySelectorAll<HTMLElement>(choice)].find(usable) ?? null;
      if (pressed) {
        seen.choice = performance.now();
        pressed.click();
      }
    } else if (!pressed.isConnected || !pressed.matches(choice)) {
      seen.answer ??= performance.now();
    }
    // the app has taken over what the start script left
    if ('frontstageEarly' in window && !window.frontstageEarly) seen.app ??= performance.now();
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}
