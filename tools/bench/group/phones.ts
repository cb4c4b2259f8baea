/**
 * Real phones in a real room, and everything that happens to phones: a facilitator and three of them walk through a whole
 * scene in real browsers while one is reloaded, one is out of reach for a while, one gets a new connection, and the server is
 * asked to stop, then killed. Nobody may be lost, and no answer.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { PHONE_TEXTS } from '#texts/pages/phone.ts';
import { launchBrowser } from '../../../tests/support/browser.ts';
import { flakyNet, type FlakyNet } from '../../../tests/support/flaky-net.ts';
import { killAll, startProcess, type ServerProcess } from '../../../tests/support/group-process.ts';
import { inPhase as phoneInPhase, waitForStatus } from '../../../tests/support/phone-page.ts';
import { inPhase, move, playOn, setUp, toQuestion, type Phase } from '../../../tests/support/wall.ts';
import { pause } from './wires.ts';

const PHONES = 3;
const AT_ONCE = 3;
const PATIENCE = 60_000;

interface Walk {
  /** Seconds until the phones, or the one it happened to, could answer again. */
  readonly back: Readonly<Record<string, number>>;
  /** What went wrong; empty when everybody was there to the end. */
  readonly lost: readonly string[];
}

export async function walkWithPhones(runs: number, cut: number): Promise<void> {
  const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-phones-'));
  await build({ logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
  const browser = await launchBrowser();
  const walks: Walk[] = [];
  let begun = 0;
  try {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, runs) }, async () => {
      while (begun < runs) {
        const run = (begun += 1);
        const walk = await walkOnce(browser, dist, cut);
        walks.push(walk);
        console.log(`  ${run}: ${walk.lost.join('; ') || 'everybody was there to the end'}`);
      }
    }));
  } finally {
    await browser.close();
    killAll();
    fs.rmSync(dist, { recursive: true, force: true });
  }
  report(walks, cut);
}

function report(walks: readonly Walk[], cut: number): void {
  const lost = walks.filter((walk) => walk.lost.length).length;
  console.log(`${walks.length} walk-throughs with a facilitator and ${PHONES} phones in real browsers, one phone out of reach for ${cut} s: ${lost} lost somebody; load of the machine ${os.loadavg()[0]!.toFixed(1)}`);
  for (const what of Object.keys(walks[0]?.back ?? {})) {
    const seconds = walks.flatMap(({ back }) => back[what] ?? []).sort((a, b) => a - b);
    console.log(`  ${what}: can answer again after ${seconds[seconds.length >> 1]?.toFixed(1)} s (${seconds[0]?.toFixed(1)}–${seconds.at(-1)?.toFixed(1)})`);
  }
}

/** A room in the making; all of it goes when the walk is over. */
interface Room {
  readonly wall: Page;
  readonly phones: readonly Page[];
  readonly nets: readonly FlakyNet[];
  server: ServerProcess;
}

async function walkOnce(browser: Browser, dist: string, cut: number): Promise<Walk> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-rooms-'));
  const start = (port = 0): Promise<ServerProcess> => startProcess({ dist, port, environment: { ROOMS_FOLDER: folder } });
  const server = await start();
  const nets = await Promise.all(Array.from({ length: PHONES + 1 }, () => flakyNet(server.port)));
  const contexts = await Promise.all(nets.map((_, place) => browser.newContext({ viewport: place ? { width: 390, height: 844 } : { width: 1920, height: 1080 }, reducedMotion: 'reduce', locale: 'nb-NO' })));
  const [wall, ...phones] = await Promise.all(contexts.map((context) => context.newPage()));
  const room: Room = { wall: wall!, phones, nets, server };
  const back: Record<string, number> = {};
  try {
    for (const page of [room.wall, ...phones]) page.setDefaultTimeout(PATIENCE);
    await gather(room);
    await happenings(room, back, start, cut);
    await toTheEnd(room);
    return { back, lost: [] };
  } catch (error) {
    const wallSays = await room.wall.locator('.wall-right').innerText({ timeout: 1000 }).catch(() => '');
    return { back, lost: [`${error instanceof Error ? error.message : String(error)} (${wallSays.replace(/\s+/g, ' ')})`] };
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
    await Promise.all(nets.map((net) => net.close()));
    await room.server.end('SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function gather({ wall, phones, nets }: Room): Promise<void> {
  await setUp(wall, nets[0]!.url, { way: 'phones' });
  const code = await wall.waitForSelector('[data-code]').then((element) => element.getAttribute('data-code'));
  await Promise.all(phones.map(async (phone, place) => {
    await phone.goto(`${nets[place + 1]!.url}/join#/group/join/${code}`);
    await phoneInPhase(phone, 'lobby');
  }));
  await wall.waitForFunction((people) => document.querySelector('.people')?.textContent?.startsWith(`${people} `), PHONES);
  await toQuestion(wall);
  await playOn(wall, 'e');
}

/** One question for each thing that may happen. */
async function happenings(room: Room, back: Record<string, number>, start: (port: number) => Promise<ServerProcess>, cut: number): Promise<void> {
  const { wall, phones, nets } = room;
  const [first, second, third] = phones as [Page, Page, Page];

  await ask(room, phones);
  await answer([first, second]);
  const reloading = performance.now();
  await first.reload();
  await phoneInPhase(first, 'open');
  if (await first.locator('[data-choice][aria-pressed=true]').count() !== 1) throw new Error('the phone that was reloaded has lost its answer');
  back['reloaded'] = since(reloading);
  await answer([third]);
  await reveal(room, PHONES);

  await ask(room, phones);
  await answer([second]);
  nets[2]!.down();
  const away = performance.now();
  await answer([first, third]);
  await reveal(room, PHONES);

  await ask(room, [first, third]);
  await answer([first]);
  const cutOff = performance.now();
  nets[3]!.cut();
  await answer([third]); // pressed while it is away, or a moment later
  back['a new connection'] = since(cutOff);
  await reveal(room, 2);

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    await ask(room, [first, third]);
    await answer([first]);
    const { port } = room.server;
    await room.server.end(signal);
    const ended = performance.now();
    room.server = await start(port);
    await answer([third]);
    await heard(wall, 2);
    back[`the server ended by ${signal}`] = since(ended);
    await reveal(room, 2);
  }

  await pause(Math.max(0, cut * 1000 - (performance.now() - away)));
  nets[2]!.up();
  const up = performance.now();
  await ask(room, phones);
  back[`out of reach for ${cut} s`] = since(up);
  await answer(phones);
  await reveal(room, PHONES);
}

/** Opens the next question; those who are in reach see it. */
async function ask({ wall }: Room, present: readonly Page[]): Promise<void> {
  if (await toQuestion(wall) !== 'asked') throw new Error('the scene was over too soon');
  await move(wall, 'Enter');
  await inPhase(wall, 'open');
  // a phone that is away keeps showing what it saw last
  const option = (await wall.locator('.opt-text').first().textContent()) ?? '';
  await Promise.all(present.map((phone) => phone.waitForFunction((text) => document.querySelector('main[data-phase=open] [data-choice][aria-disabled=false]')?.textContent?.includes(text), option)));
}

async function answer(present: readonly Page[]): Promise<void> {
  await Promise.all(present.map(async (phone) => {
    await phone.locator('[data-choice]').first().click();
    await waitForStatus(phone, PHONE_TEXTS.nb.answer.in.title); // it is in when the server has said so
  }));
}

async function heard(wall: Page, cast: number): Promise<void> {
  await wall.waitForFunction((wanted) => Number.parseInt(document.querySelector('.counter')?.textContent ?? '', 10) === wanted, cast);
}

async function reveal({ wall }: Room, cast: number): Promise<void> {
  await heard(wall, cast);
  await move(wall, 'Enter');
  await move(wall, 'Enter');
  await inPhase(wall, 'revealed');
  // so few answers are never counted out loud: the room picks
  await wall.keyboard.press('Enter');
  await wall.waitForSelector('dialog[open] [data-choice]');
  await move(wall, 'a');
  await wall.waitForSelector('dialog[open]', { state: 'detached' });
}

/** The rest of the scene without votes; then the room is closed, and every phone has seen it. */
async function toTheEnd({ wall, phones }: Room): Promise<void> {
  let phase: Phase = await toQuestion(wall);
  while (phase === 'asked') phase = await playOn(wall, 'a');
  await Promise.all(phones.map((phone) => phoneInPhase(phone, 'ending')));
  await wall.keyboard.press('x');
  await wall.waitForSelector('dialog[open]');
  await wall.locator('[data-action=end-yes]').click();
  await Promise.all(phones.map((phone) => phoneInPhase(phone, 'over')));
}

function since(start: number): number {
  return (performance.now() - start) / 1000;
}
