/** The sound beside the game: when it is fetched, that each line sounds once, that it can be had without, and that its words are always there. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PICTURE_TEXTS } from '#texts/picture.ts';
import { begin, feel, lineCount, pick, readOn, urlOf } from '../support/player.ts';
import { useSite, type Watched } from '../support/site.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const site = useSite();
const walks = walksOfAllEndings();
const kaldStart = walks.find(({ slug, ending }) => slug === 'kald-start' && ending === 'hun-gikk')!;
/** Begins with a chair that only its sound tells of. */
const skjema = walks.find(({ slug }) => slug === 'bare-et-skjema-til')!;
const isAudio = (url: string) => /\.(webm|m4a|mp3)$/.test(new URL(url).pathname);

interface Played {
  readonly loop: boolean;
  /** Where in its file it begins, in s. */
  readonly from: number;
  /** How long its file is, in s. */
  readonly length: number;
}

declare global {
  interface Window {
    played: Played[];
    stopped: number;
    decoded: number;
  }
}

/** Notes everything that is set to sound. Howler begins with an empty buffer, which is no sound. */
function listen(): void {
  window.played = [];
  window.stopped = 0;
  window.decoded = 0;
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, when, from, ...rest) {
    if (this.buffer && this.buffer.duration > 0.1) window.played.push({ loop: this.loop, from: from ?? 0, length: this.buffer.duration });
    start.call(this, when, from, ...rest);
  };
  const { stop } = AudioScheduledSourceNode.prototype;
  AudioScheduledSourceNode.prototype.stop = function (this: AudioScheduledSourceNode, when) {
    window.stopped += 1;
    stop.call(this, when);
  };
  const { decodeAudioData } = BaseAudioContext.prototype;
  BaseAudioContext.prototype.decodeAudioData = async function (this: BaseAudioContext, bytes) {
    const sound = await decodeAudioData.call(this, bytes);
    window.decoded += 1;
    return sound;
  };
}

type Kept = Partial<Record<'sound' | 'stage' | 'welcomed', boolean>>;

async function open(kept: Kept = {}): Promise<Watched & { audio: string[]; at(walk?: { slug: string; seed: number }): Promise<void> }> {
  const watched = await site.open();
  const { page } = watched;
  const audio: string[] = [];
  page.on('request', (request) => { if (isAudio(request.url())) audio.push(request.url()); });
  await page.addInitScript(listen);
  await page.addInitScript((settings) => { if (!localStorage.getItem('frontstage.settings')) localStorage.setItem('frontstage.settings', settings); }, JSON.stringify({ welcomed: true, ...kept }));
  return { ...watched, audio, at: async (walk = kaldStart) => void (await page.goto(urlOf(site.url(), walk))) };
}

/** Plays the first steps of a walk. */
async function playOn(page: Page, steps = 4, walk = kaldStart): Promise<void> {
  for (const step of walk.steps.slice(0, steps)) {
    await readOn(page);
    if (step.kind === 'pick') await pick(page, step.id);
    else await feel(page, step.point);
  }
  await readOn(page);
}

const loops = (page: Page) => page.waitForFunction(() => window.played.some(({ loop }) => loop));
/** The buttons' file is a few seconds long, that of the effects many. */
const effects = (page: Page) => page.evaluate(() => window.played.filter(({ loop, length }) => !loop && length > 10).length);
const wholeLog = (page: Page) => page.locator('[role=log] > *').evaluateAll((entries) => entries.map((entry) => entry.textContent));

it('asks for nothing before the page is touched, then for its own files alone, and says nothing is wrong', async () => {
  const { page, audio, foreign, faults, context, at } = await open({ sound: true });
  await at();
  await page.waitForSelector('[data-action=start]');
  await page.waitForLoadState('networkidle');
  expect(audio).toEqual([]);
  await begin(page);
  await loops(page);
  await playOn(page);
  expect(audio.length).toBeGreaterThan(2);
  expect(new Set(audio).size).toBe(audio.length);
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

it('is off until it is turned on, by button or by key, and stops when it is turned off', async () => {
  const { page, audio, faults, context, at } = await open();
  await at();
  await begin(page);
  await playOn(page, 2);
  expect(audio).toEqual([]);
  await page.click('[data-action=sound]');
  await loops(page);
  await page.waitForSelector('[data-action=sound][aria-pressed=true]');
  const before = await page.evaluate(() => window.stopped);
  await page.keyboard.press('m');
  await page.waitForSelector('[data-action=sound][aria-pressed=false]');
  await page.waitForFunction((stopped) => window.stopped > stopped, before);
  await page.keyboard.press('M');
  await page.waitForFunction(() => (JSON.parse(localStorage.getItem('frontstage.settings') ?? '{}') as Kept).sound === true);
  expect(faults).toEqual([]);
  await context.close();
});

it('does not play what has been told again when the run is taken up', async () => {
  const { page, context, at } = await open({ sound: true });
  await at();
  await begin(page);
  await loops(page);
  await playOn(page, 6);
  await expect.poll(() => effects(page)).toBeGreaterThan(0);
  await page.reload();
  await page.click('[data-phase=briefing] [data-action=continue]');
  await page.waitForSelector('[role=log] [data-line]');
  // effects, buttons and the room are there; and once a button has sounded, whatever waited for its file has had its turn
  await page.waitForFunction(() => window.decoded >= 3);
  await page.keyboard.press('p');
  await page.waitForFunction(() => window.played.some(({ loop, length }) => !loop && length < 10));
  expect(await effects(page)).toBe(0);
  await context.close();
});

it('falls silent while the page is hidden or the game is paused, and comes back', async () => {
  const { page, context, at } = await open({ sound: true });
  await at();
  await begin(page);
  await loops(page);
  const stops = () => page.evaluate(() => window.stopped);
  const stillThen = async (hush: () => Promise<void>, wake: () => Promise<void>) => {
    const stopped = await stops();
    await hush();
    await page.waitForFunction((before) => window.stopped > before, stopped);
    const started = await page.evaluate(() => window.played.filter(({ loop }) => loop).length);
    await wake();
    await page.waitForFunction((before) => window.played.filter(({ loop }) => loop).length > before, started);
  };
  const turn = (hidden: boolean) => page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
  await stillThen(() => turn(true), () => turn(false));
  await stillThen(() => page.keyboard.press('p'), () => page.keyboard.press('Escape'));
  await context.close();
});

it.each([
  ['files that cannot be had', true, async ({ page }: Watched) => { await page.route((url) => isAudio(url.href), (route) => route.abort()); }],
  ['files that are no sound', true, async ({ page }: Watched) => { await page.route((url) => isAudio(url.href), (route) => route.fulfill({ body: 'not a sound' })); }],
  ['no audio at all', false, async ({ page }: Watched) => { await page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext')); }],
  ['a device that refuses', false, async ({ page }: Watched) => { await page.addInitScript(() => { Reflect.set(window, 'AudioContext', function refuse() { throw new DOMException('none', 'NotSupportedError'); }); }); }],
])('goes on without a word with %s', async (_, asks, spoil) => {
  const watched = await open({ sound: true });
  const { page, audio, faults, context, at } = watched;
  await spoil(watched);
  await at();
  await begin(page);
  await playOn(page);
  expect(await lineCount(page)).toBeGreaterThan(4);
  if (asks) await expect.poll(() => audio.length).toBeGreaterThan(0);
  else expect(audio).toEqual([]);
  // the browser itself notes a file that did not come
  expect(faults.filter((fault) => !/Failed to load resource|ERR_FAILED/.test(fault))).toEqual([]);
  expect(await page.locator('dialog[open], [role=alert]').count()).toBe(0);
  await context.close();
});

it('tells the same with the sound on or off and the picture on or off, what is heard in words', async () => {
  const told = await Promise.all(([{ sound: true }, { sound: false }, { sound: true, stage: false }, { stage: false }] satisfies Kept[]).map(async (kept) => {
    const { page, context, at } = await open(kept);
    await at(skjema);
    await begin(page);
    await playOn(page, 6, skjema);
    const log = await wholeLog(page);
    await context.close();
    return log;
  }));
  const captions = Object.values(PICTURE_TEXTS.nb.sounds);
  expect(told[0]!.some((text) => captions.includes(text ?? ''))).toBe(true);
  for (const other of told.slice(1)) expect(other).toEqual(told[0]);
});
