/** A participant's page in a real browser, and what can be read from it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Site, Watched } from './site.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'nb-NO' };

/** In the room of that code, with what it shows first on the page. */
export async function openPhone(site: Site, code: string, options: BrowserContextOptions = {}, prepare: (page: Page) => Promise<unknown> = async () => undefined): Promise<Watched> {
  const watched = await site.open({ ...PHONE, ...options });
  await prepare(watched.page);
  await watched.page.goto(`${site.url()}/join#/group/join/${code}`);
  await inPhase(watched.page, 'lobby');
  return watched;
}

export async function inPhase(page: Page, phase: string): Promise<void> {
  await page.waitForSelector(`main[data-phase=${phase}]`);
}

export function status(page: Page): Promise<string> {
  return page.locator('.status').innerText();
}

/** Waits until what stands below the options begins so. */
export async function waitForStatus(page: Page, beginning: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('.status')?.textContent?.startsWith(text), beginning);
}

export function pressed(page: Page): Promise<string[]> {
  return page.$$eval('[data-choice][aria-pressed=true]', (buttons) => buttons.map((button) => button.getAttribute('data-choice') ?? ''));
}
