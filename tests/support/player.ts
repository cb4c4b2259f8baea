/** Plays the built game as a person does: by keyboard alone, or by clicking. Waits on what is on the page, never on time. */
import type { Page } from 'playwright-core';
import type { Step } from './walks.ts';

export interface Address {
  readonly slug?: string;
  readonly lang?: 'nb' | 'en';
  readonly seed?: number;
  readonly stage?: 'off';
  readonly route?: string;
}

export function urlOf(base: string, { slug, lang, seed, stage, route }: Address): string {
  const query = new URLSearchParams();
  if (lang) query.set('lang', lang);
  if (seed !== undefined) query.set('seed', String(seed));
  if (stage) query.set('stage', stage);
  const search = query.size ? `?${query}` : '';
  return `${base}/${search}#${route ?? (slug ? `/play/${slug}` : '/')}`;
}

/** What the game asks for right now. */
export type Asked = 'briefing' | 'welcome' | 'continue' | 'choice' | 'feel' | 'end';

interface Standing {
  readonly asks: Asked;
  /** How much stands in the transcript. */
  readonly lines: number;
}

/** Runs in the page: null while it is at work, and until there is more than `before`. A function, not a text: the page's policy lets no text be run as code. */
function standing(before: number): Standing | null {
  const seen = (css: string) => [...document.querySelectorAll(css)].some((element) => element.getClientRects().length > 0);
  const lines = document.querySelector('[role=log]')?.children.length ?? 0;
  const found = (asks: Asked) => ({ asks, lines });
  if (document.querySelector('[aria-busy=true]') || (lines <= before && document.querySelector('[data-action=continue]'))) return null;
  if (seen('[data-action=to-debrief]')) return found('end');
  if (seen('main [data-choice]')) return found('choice');
  if (seen('main input[type=radio]')) return found('feel');
  if (seen('[data-phase=briefing] [data-action=start]')) return found('briefing');
  if (seen('[data-phase=briefing] [data-action=continue]')) return found('welcome');
  if (seen('[data-action=continue]')) return found('continue');
  return null;
}

async function stand(page: Page, before = -1): Promise<Standing> {
  const handle = await page.waitForFunction(standing, before);
  return (await handle.jsonValue())!; // waitForFunction waits until it is something
}

export async function asked(page: Page): Promise<Asked> {
  return (await stand(page)).asks;
}

export type Hand = 'keyboard' | 'mouse';

/** Starts the scene: past the worked example and the briefing. */
export async function begin(page: Page, hand: Hand = 'keyboard'): Promise<void> {
  for (let what = await asked(page); what === 'briefing' || what === 'welcome'; what = await asked(page)) {
    const selector = what === 'briefing' ? '[data-action=start]' : '[data-phase=briefing] [data-action=skip]';
    if (hand === 'mouse') await page.click(selector);
    else await press(page, selector);
    await page.waitForFunction((css) => !document.querySelector(css), selector);
  }
}

/** Walks the focus to a control with Tab, as somebody without a mouse must, and presses Enter. */
export async function press(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached with Tab`);
}

/** Reads on until the game asks for something. */
export async function readOn(page: Page, hand: Hand = 'keyboard'): Promise<Exclude<Asked, 'continue'>> {
  let { asks, lines } = await stand(page);
  for (let presses = 0; presses < 200; presses += 1) {
    if (asks !== 'continue') return asks;
    if (hand === 'mouse') await page.click('[data-action=continue]');
    else await page.keyboard.press('Enter');
    ({ asks, lines } = await stand(page, lines));
  }
  throw new Error('the game never asked for anything');
}

export function lineCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('[role=log]')?.children.length ?? 0);
}

export function offered(page: Page): Promise<string[]> {
  return page.$$eval('[data-choice]', (buttons) => buttons.map((button) => button.getAttribute('data-choice') ?? ''));
}

export async function pick(page: Page, id: string, hand: Hand = 'keyboard'): Promise<void> {
  const ids = await offered(page);
  const at = ids.indexOf(id);
  if (at < 0) throw new Error(`${id} is not offered; offered: ${ids.join(', ')}`);
  if (hand === 'mouse') await page.click(`[data-choice="${id}"]`);
  else if (at < 4) await page.keyboard.press(String(at + 1));
  else await press(page, `[data-choice="${id}"]`);
  await page.waitForFunction((gone) => !document.querySelector(`[data-choice="${gone}"]`), id);
}

/** Answers the check-in with arrow keys from the middle, or skips it. */
export async function feel(page: Page, point: { x: number; y: number } | null, hand: Hand = 'keyboard'): Promise<void> {
  if (!point) {
    if (hand === 'mouse') await page.click('main [data-action=skip]');
    else await press(page, 'main [data-action=skip]');
  } else if (hand === 'mouse') {
    await page.locator('main input[type=radio]').nth(cellOf(point)).check({ force: true });
    await page.click('main [data-action=confirm]');
  } else {
    await tabTo(page, 'main input[type=radio]');
    const { x, y } = pointOf(await page.evaluate(() => [...document.querySelectorAll('main input[type=radio]')].indexOf(document.activeElement as Element)));
    const arrows = (key: string, n: number) => Array.from({ length: Math.max(0, n) }, () => key);
    for (const key of [...arrows('ArrowRight', point.x - x), ...arrows('ArrowLeft', x - point.x), ...arrows('ArrowUp', point.y - y), ...arrows('ArrowDown', y - point.y)]) await page.keyboard.press(key);
    if (!(await page.locator('main input[type=radio]').nth(cellOf(point)).isChecked())) throw new Error('the arrow keys did not lead there');
    await press(page, 'main [data-action=confirm]');
  }
  await page.waitForFunction(() => !document.querySelector('main input[type=radio]'));
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached with Tab`);
}

/** Plays a whole walk from the briefing to the last line. Calls `at` before each answer. */
export async function playWalk(page: Page, steps: readonly Step[], hand: Hand = 'keyboard', at?: (what: Asked) => Promise<void>): Promise<void> {
  await begin(page, hand);
  for (const step of steps) {
    const what = await readOn(page, hand);
    await at?.(what);
    if (step.kind === 'pick') await pick(page, step.id, hand);
    else await feel(page, step.point, hand);
  }
  const end = await readOn(page, hand);
  if (end !== 'end') throw new Error(`the walk is over, but the game asks for ${end}`);
}

/** The grid is read row by row, from much energy to little. */
function cellOf({ x, y }: { x: number; y: number }): number {
  return (2 - y) * 5 + x + 2;
}

function pointOf(cell: number): { x: number; y: number } {
  return { x: (cell % 5) - 2, y: 2 - Math.floor(cell / 5) };
}
