/** What the stage costs: when it is there, what it weighs, how long it blocks, and that it draws nothing while nothing moves. */
import type { Browser, Page } from 'playwright-core';
import { openSlowPhone } from './slow-phone.ts';

export interface StageVisit {
  readonly renderer: string;
  /** ms from the moment the talk can be used: until Phaser has come, and until the first picture is painted. */
  readonly loaded: number;
  readonly up: number;
  /** Of the chunks of the stage, compressed. */
  readonly bytes: number;
  /** ms beyond 50 of each long task meanwhile, and the longest task. */
  readonly blocking: number;
  readonly longest: number;
  /** Pictures a second while it acts, and pictures in two seconds of stillness afterwards. */
  readonly rate: number;
  readonly still: number;
}

interface Watched {
  pictures: number;
  readonly longTasks: { start: number; length: number }[];
}
declare global {
  interface Window {
    benchStage: Watched;
  }
}

export interface Conditions {
  readonly cpu: number;
  readonly network: boolean;
}

export async function visitStage(browser: Browser, url: string, conditions: Conditions): Promise<StageVisit> {
  const phone = await openSlowPhone(browser, conditions);
  const { page } = phone;
  await page.addInitScript(watch);
  await page.goto(url);
  for (const press of ['[data-action=start]', '[data-phase=briefing] [data-action=skip]']) await page.click(press);
  await page.waitForSelector('.scene[data-up]', { state: 'attached', timeout: 60_000 });
  await page.waitForSelector('.stage [data-stage=resting]', { state: 'attached' });
  const start = await page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    const [wanted, loaded, up] = [at('stage:wanted'), at('stage:loaded'), at('stage:up')];
    const long = window.benchStage.longTasks.filter((task) => task.start >= wanted && task.start <= up);
    const chunks = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name, startTime }) => name.endsWith('.js') && startTime >= wanted);
    return {
      renderer: document.querySelector('.stage [data-renderer]')?.getAttribute('data-renderer') ?? 'none',
      loaded: loaded - wanted,
      up: up - wanted,
      bytes: chunks.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      blocking: long.reduce((sum, { length }) => sum + length - 50, 0),
      longest: Math.max(0, ...long.map(({ length }) => length)),
    };
  });
  const rate = await rateWhileActing(page);
  const still = await picturesIn(page, 2000);
  await phone.close();
  return { ...start, rate, still };
}

/** Until somebody has come in and spoken: nobody acts before. */
async function rateWhileActing(page: Page): Promise<number> {
  await page.click('[data-choice=prep-done]');
  await page.waitForSelector('.stage [data-stage=moving]', { state: 'attached' });
  const [before, from] = await page.evaluate(() => [window.benchStage.pictures, performance.now()] as const);
  await page.waitForSelector('.stage [data-stage=resting]', { state: 'attached', timeout: 60_000 });
  const [after, until] = await page.evaluate(() => [window.benchStage.pictures, performance.now()] as const);
  return ((after - before) * 1000) / (until - from);
}

function picturesIn(page: Page, ms: number): Promise<number> {
  return page.evaluate((time) => new Promise<number>((resolve) => {
    const before = window.benchStage.pictures;
    setTimeout(() => resolve(window.benchStage.pictures - before), time);
  }), ms);
}

/** Runs in the page. A picture begins with the wall: Phaser clears the canvas that is on the page once for each. */
function watch(): void {
  const seen: Watched = { pictures: 0, longTasks: [] };
  window.benchStage = seen;
  for (const [prototype, name] of [[CanvasRenderingContext2D.prototype, 'fillRect'], [WebGLRenderingContext.prototype, 'clear']] as const) {
    const draw = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: { canvas: HTMLCanvasElement }, ...args: unknown[]) {
      if (this.canvas.isConnected) seen.pictures += 1;
      return Reflect.apply(draw, this, args);
    });
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });
}
