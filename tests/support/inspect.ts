/** One screen as different people have it. Size and theme change on the spot: nothing of the way there is walked again. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { violations } from './axe.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Looked at by axe in the one theme, looked at by axe in the other, and room enough there. */
interface Sizes {
  readonly first: Size;
  readonly second: Size;
  readonly narrow: readonly Size[];
}

export const LAPTOP: Size = { width: 1366, height: 768 };
const PHONE: Size = { width: 390, height: 844 };
/** Where there is least room: a small phone, and a laptop zoomed in to 200 % in the one language and to 400 % in the other. */
const NARROW = { nb: [{ width: 320, height: 640 }, { width: 683, height: 384 }], en: [{ width: 320, height: 640 }, { width: 341, height: 192 }] } as const;

/** Bokmål is light on a laptop and dark on a phone, English the other way round: so each size and each language is seen in both. */
const THEMES = { nb: ['light', 'dark'], en: ['dark', 'light'] } as const;

export interface Inspection {
  /** For the context of the page. */
  readonly options: BrowserContextOptions;
  /** What is wrong by screen and by who would meet it; empty when nothing is. */
  readonly found: Record<string, readonly string[]>;
  /** axe in two sizes and themes, and room enough for everybody. Leaves the page as it was. */
  look(screen: string, page: Page): Promise<void>;
}

export function inspect(lang: 'nb' | 'en', { first, second, narrow }: Sizes = { first: LAPTOP, second: PHONE, narrow: NARROW[lang] }): Inspection {
  const [theme, other] = THEMES[lang];
  const found: Inspection['found'] = {};
  const note = (where: string, faults: readonly string[]) => {
    if (faults.length) found[where] = faults;
  };

  async function look(screen: string, page: Page): Promise<void> {
    note(`${screen}, ${first.width} px wide, ${theme}`, await violations(page));
    await dress(page, other);
    await resize(page, second);
    note(`${screen}, ${second.width} px wide, ${other}`, await violations(page));
    for (const size of [second, ...narrow]) {
      await resize(page, size);
      note(`${screen}, ${size.width} px wide`, await sideways(page));
    }
    await dress(page, theme);
    await resize(page, first);
  }

  return { options: { colorScheme: theme, viewport: first }, found, look };
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
