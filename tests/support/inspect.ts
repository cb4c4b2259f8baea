/** One screen as different people have it. Size and theme change on the spot: nothing of the way there is walked again. */
import type { Page } from 'playwright-core';
import { violations } from './axe.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const LAPTOP: Size = { width: 1366, height: 768 };
const PHONE: Size = { width: 390, height: 844 };
/** Where there is least room: a small phone, and a laptop zoomed in to 200 % and to 400 %. */
const NARROW: readonly Size[] = [{ width: 320, height: 640 }, { width: 683, height: 384 }, { width: 341, height: 192 }];

export interface Inspection {
  /** What is wrong by screen and by who would meet it; empty when nothing is. */
  readonly found: Record<string, readonly string[]>;
  /** axe on laptop and phone, in light and dark, and room enough for everybody. Leaves the page as it was. */
  look(screen: string): Promise<void>;
}

/** For a page on a laptop, in a context that prefers light. */
export function inspect(page: Page): Inspection {
  const found: Inspection['found'] = {};
  const note = (where: string, faults: readonly string[]) => {
    if (faults.length) found[where] = faults;
  };

  async function look(screen: string): Promise<void> {
    note(`${screen}, laptop, light`, await violations(page));
    await dress(page, 'dark');
    note(`${screen}, laptop, dark`, await violations(page, 'colours'));
    await resize(page, PHONE);
    note(`${screen}, phone, dark`, await violations(page));
    await dress(page, 'light');
    note(`${screen}, phone, light`, await violations(page, 'colours'));
    for (const size of NARROW) {
      await resize(page, size);
      note(`${screen}, ${size.width} px wide`, await sideways(page));
    }
    await resize(page, LAPTOP);
  }

  return { found, look };
}

async function dress(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForSelector(`html.${theme}`, { state: 'attached' });
}

/** And waits until that has been painted: what React changes for the new size comes with the frame. */
async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise<number>((painted) => { requestAnimationFrame(() => requestAnimationFrame(painted)); }));
}

async function sideways(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`has to be scrolled sideways by ${over} px`] : [];
}
