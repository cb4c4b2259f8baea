/** The stage over the still picture: when it comes, that it rests, what it looks like, and that losing it harms nothing. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { begin, feel, lineCount, pick, readOn, urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const SEED = 7;

declare global {
  interface Window {
    drawn: number;
    pressed: number[];
  }
}

/** Counts every frame anybody asks for and everything drawn on a canvas that is on the page; notes every press. */
function countFrames(): void {
  window.drawn = 0;
  window.pressed = [];
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (call) => ask((time) => { window.drawn += 1; call(time); });
  const counted = (prototype: object, names: readonly string[]) => {
    for (const name of names) {
      const draw = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
      Reflect.set(prototype, name, function (this: { canvas: HTMLCanvasElement }, ...args: unknown[]) {
        if (this.canvas.isConnected) window.drawn += 1;
        return Reflect.apply(draw, this, args);
      });
    }
  };
  counted(CanvasRenderingContext2D.prototype, ['drawImage', 'fillRect', 'clearRect']);
  counted(WebGLRenderingContext.prototype, ['drawElements', 'drawArrays', 'clear']);
  for (const type of ['keydown', 'pointerdown']) addEventListener(type, () => window.pressed.push(performance.now()), { capture: true });
}

async function open(motion: 'reduce' | 'no-preference', renderer?: 'canvas' | 'webgl') {
  const watched = await site.open({ reducedMotion: motion });
  const { page } = watched;
  await page.addInitScript(countFrames);
  await page.goto(`${urlOf(site.url(), { slug: 'kald-start', seed: SEED })}${renderer ? `?stage=${renderer}` : ''}`);
  return watched;
}

const isUp = (page: Page) => page.waitForSelector('.scene[data-up]', { state: 'attached' });
/** Nothing moves, and what is shown is the newest line there is to read. */
const rests = (page: Page) => page.waitForFunction(() => {
  const newest = [...document.querySelectorAll('[role=log] [data-line]')].at(-1)?.getAttribute('data-line');
  return document.querySelector(`.stage [data-stage=resting][data-line="${newest}"]`) !== null;
});

/** Picks the first answer there is, and waits until something else stands there. */
async function answer(page: Page): Promise<void> {
  const lines = await lineCount(page);
  await page.keyboard.press('1');
  await page.waitForFunction((before) => document.querySelector('[role=log]')!.children.length > before, lines);
}

/** To where Wenche has said her first words and waits for an answer; the player says that nothing is felt. */
async function meetWenche(page: Page): Promise<void> {
  await begin(page);
  await readOn(page);
  await pick(page, 'prep-done');
  await readOn(page);
  await feel(page, { x: 0, y: 0 });
  expect(await readOn(page)).toBe('choice');
}

function framesIn(page: Page, ms: number): Promise<number> {
  return page.evaluate((time) => new Promise<number>((resolve) => {
    const before = window.drawn;
    setTimeout(() => resolve(window.drawn - before), time); // the length of the stillness is what is measured
  }), ms);
}

it('comes by itself when nobody has pressed anything for a while, and acts, and then rests', async () => {
  const { page, context, faults } = await open('no-preference');
  await meetWenche(page);
  await isUp(page);
  const waited = await page.evaluate(() => {
    const at = performance.getEntriesByName('stage:boot')[0]!.startTime;
    return at - Math.max(...window.pressed.filter((input) => input < at));
  });
  expect(waited).toBeGreaterThanOrEqual(300);
  await rests(page);
  const before = await page.evaluate(() => window.drawn);
  await answer(page);
  await rests(page);
  expect(await page.evaluate(() => window.drawn) - before).toBeGreaterThan(30);
  expect(await framesIn(page, 2000)).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

it('draws the end state once, where nothing may move', async () => {
  const { page, context } = await open('reduce');
  await meetWenche(page);
  await isUp(page);
  await rests(page);
  const before = await page.evaluate(() => window.drawn);
  await answer(page);
  await rests(page);
  // one picture is a dozen drawings
  expect(await page.evaluate(() => window.drawn) - before).toBeLessThan(60);
  expect(await framesIn(page, 2000)).toBe(0);
  await context.close();
});

/** How far two pictures of the room are apart: the mean over a coarse grid, 0–255. */
function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(async (sources) => {
    const [one, other] = await Promise.all(sources.map(async (source) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(64, 48);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0, 64, 48);
      return pen.getImageData(0, 0, 64, 48).data;
    }));
    return one!.reduce((sum, value, at) => sum + Math.abs(value - other![at]!), 0) / one!.length;
  }, [a.toString('base64'), b.toString('base64')]);
}

/** Above the feeling card and left of the sheet: the window, the person, the wall. */
const ROOM = { x: 0, y: 70, width: 770, height: 470 } as const;

it('looks the same on both renderers', async () => {
  const [canvas, webgl] = await Promise.all((['canvas', 'webgl'] as const).map(async (renderer) => {
    const { page, context } = await open('reduce', renderer);
    await meetWenche(page);
    await isUp(page);
    await rests(page);
    expect(await page.getAttribute('.stage .room-frame', 'data-renderer')).toBe(renderer);
    return { page, context, picture: await page.screenshot({ clip: ROOM }) };
  }));
  expect(await difference(canvas!.page, canvas!.picture, webgl!.picture)).toBeLessThan(1);
  await Promise.all([canvas!.context.close(), webgl!.context.close()]);
});

it.each(['canvas', 'webgl'] as const)('on %s takes the place of the still picture, and leaves it when the canvas is lost', async (renderer) => {
  const { page, context, faults } = await open('reduce', renderer);
  await page.route('**/assets/stage-*.js', async (route) => {
    await held;
    await route.continue();
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await meetWenche(page);
  await page.waitForFunction(() => document.querySelectorAll('.room-person image').length > 1);
  const still = await page.screenshot({ clip: ROOM });
  release();
  await isUp(page);
  await rests(page);
  await page.waitForFunction(() => getComputedStyle(document.querySelector('.scene .room')!).visibility === 'hidden');
  const staged = await page.screenshot({ clip: ROOM });
  // the same room and the same person; the stage has the light of the moment besides
  expect(await difference(page, still, staged)).toBeLessThan(12);

  await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!;
    const lose = canvas.getContext('webgl')?.getExtension('WEBGL_lose_context');
    if (lose) lose.loseContext();
    else canvas.dispatchEvent(new Event('contextlost')); // a browser does this to a plain canvas when it is out of memory
  });
  await page.waitForSelector('.scene:not([data-up])', { state: 'attached' });
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.scene .room')!).visibility)).toBe('visible');
  await isUp(page);
  await rests(page);
  expect(await page.locator('canvas').count()).toBe(1);
  expect(await difference(page, staged, await page.screenshot({ clip: ROOM }))).toBeLessThan(1);
  expect(faults).toEqual([]);
  await context.close();
});

it('follows the window, and never stands empty', async () => {
  const { page, context } = await open('reduce');
  await meetWenche(page);
  await isUp(page);
  await rests(page);
  await page.setViewportSize({ width: 1180, height: 700 });
  const [width, wide] = await page.waitForFunction(() => {
    const canvas = document.querySelector('canvas')!;
    return canvas.width === canvas.clientWidth && canvas.clientWidth !== 1366 ? [canvas.width, canvas.clientHeight * 16 / 9] : null;
  }).then((handle) => handle.jsonValue()) as [number, number];
  expect(Math.abs(width - wide)).toBeLessThan(3);
  const seen = async (up: boolean) => {
    await page.evaluate((on) => document.querySelector('.scene')!.toggleAttribute('data-up', on), up);
    return page.screenshot({ clip: { x: 0, y: 70, width: 560, height: 400 } });
  };
  // the new size may be there a frame before its picture
  await expect.poll(async () => difference(page, await seen(false), await seen(true)), { timeout: 20_000 }).toBeLessThan(14);
  await context.close();
});

it('is not missed when it cannot be had', async () => {
  const { page, context, faults } = await open('no-preference');
  await page.route('**/assets/stage-*.js', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await meetWenche(page);
  await failed;
  await answer(page);
  await readOn(page);
  expect(await page.locator('canvas').count()).toBe(0);
  expect(await page.locator('.scene[data-up]').count()).toBe(0);
  expect(await page.locator('.room-person image').count()).toBeGreaterThan(1);
  expect(await page.locator('[role=alert], .notice').count()).toBe(0);
  // the browser itself writes down that a file did not come; the game says nothing
  expect(faults.filter((fault) => !fault.includes('net::ERR_FAILED'))).toEqual([]);
  await context.close();
});
