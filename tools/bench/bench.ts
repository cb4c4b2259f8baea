/**
 * `npm run bench [-- --runs 5] [--scene kald-start] [--stage]`: what design §14 promises of speed, measured on a fresh build.
 * Interleaved (text, game, text, game …), so that a busy machine hits both alike: the text page is the measure of the machine.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../../tests/support/browser.ts';
import { IN_THE_GAME, ON_THE_TEXT_PAGE, playThrough, type Press } from './choice-to-paint.ts';
import { visit, type Target, type Visit } from './first-choice.ts';
import { serveGzipped } from './gzip-server.ts';
import { type Conditions, visitStage } from './stage.ts';
import { makeTextPage } from './text-page.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, scene: { type: 'string', default: 'kald-start' }, stage: { type: 'boolean', default: false } } });
const runs = Number(values.runs);
const { scene } = values;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
const [textDir, gameDir] = [path.join(folder, 'text'), path.join(folder, 'game')];
await build({ logLevel: 'error', build: { outDir: gameDir, emptyOutDir: true } });
makeTextPage(path.resolve('stories', scene, 'scene.ink'), textDir);

const [text, game, browser] = await Promise.all([serveGzipped(textDir), serveGzipped(gameDir), launchBrowser()]);
try {
  if (values.stage) await stage(browser);
  else {
    await firstChoice(browser);
    await choiceToPaint(browser);
  }
} finally {
  await browser.close();
  text.stop();
  game.stop();
  fs.rmSync(folder, { recursive: true });
}

async function firstChoice(browser: Browser): Promise<void> {
  const targets: Target[] = [
    { name: 'text page', url: `${text.url}/`, choice: 'button.choice' },
    { name: `#/play/${scene}`, url: `${game.url}/#/play/${scene}`, choice: '[data-choice],[data-action=start]' },
  ];
  const visits = new Map<string, Visit[]>(targets.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) for (const target of targets) visits.get(target.name)!.push(await visit(browser, target));

  console.log(`First choice: 4× CPU, Fast 3G, empty cache, phone; medians of ${runs} interleaved visits (lowest–highest)`);
  const base = median(visits.get('text page')!.map(({ choice }) => choice));
  for (const [name, all] of visits) {
    const [choice, answer] = [all.map((one) => one.choice), all.map((one) => one.answer)];
    console.log(`  ${name}`);
    console.log(`    can be pressed after ${ms(choice)}, ratio ${(median(choice) / base).toFixed(2)}, ${kB(all.map((one) => one.bytesAtChoice))} gzip by then`);
    console.log(`    the press is answered after ${ms(answer)}, ratio ${(median(answer) / base).toFixed(2)}, ${kB(all.map((one) => one.bytesAtAnswer))} gzip by then`);
    const app = all.flatMap((one) => one.app ?? []);
    if (app.length) console.log(`    the app has arrived after ${ms(app)}, ratio ${(median(app) / base).toFixed(2)}, ${kB(all.map((one) => one.bytesAtApp))} gzip by then`);
    console.log(`    layout shift ${Math.max(...all.map(({ shift }) => shift)).toFixed(3)}, errors ${[...new Set(all.flatMap(({ errors }) => errors))].join(' | ') || 'none'}`);
  }
}

async function choiceToPaint(browser: Browser): Promise<void> {
  const targets = [
    { name: 'text page', url: () => `${text.url}/`, pressable: ON_THE_TEXT_PAGE },
    { name: `#/play/${scene}`, url: (seed: number) => `${game.url}/?seed=${seed}#/play/${scene}`, pressable: IN_THE_GAME },
  ];
  const presses = new Map<string, Press[]>(targets.map(({ name }) => [name, []]));
  for (const seed of [1, 2, 3]) {
    for (const { name, url, pressable } of targets) presses.get(name)!.push(...(await playThrough(browser, url(seed), pressable, seed)));
  }
  console.log('From a press to the paint of what it brought: 4× CPU, three times through the scene');
  for (const [name, all] of presses) {
    console.log(`  ${name}: ${spread(all.filter(({ before }) => !before))}`);
    const earlier = all.filter(({ before }) => before);
    if (earlier.length) console.log(`    on the briefing and in the worked example, on the way there: ${spread(earlier)}`);
  }
}

function spread(presses: readonly Press[]): string {
  const times = presses.map((press) => press.ms).sort((a, b) => a - b);
  const at = (share: number): string => `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toFixed(0)} ms`;
  return `median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} of ${times.length} presses`;
}

async function stage(browser: Browser): Promise<void> {
  const conditions: Record<string, Conditions> = { 'this machine': { cpu: 1, network: false }, '4× slower': { cpu: 4, network: false }, '4× slower, Fast 3G': { cpu: 4, network: true } };
  console.log(`The stage of ${scene}, on a phone’s screen, from the moment the talk can be used; medians of ${runs} visits (lowest–highest)`);
  for (const [name, condition] of Object.entries(conditions)) {
    for (const renderer of ['canvas', 'webgl']) {
      const visits: Awaited<ReturnType<typeof visitStage>>[] = [];
      for (let run = 0; run < runs; run += 1) visits.push(await visitStage(browser, `${game.url}/?seed=1#/play/${scene}?stage=${renderer}`, condition));
      const of = (key: 'loaded' | 'up' | 'blocking' | 'longest' | 'rate' | 'bytes'): number[] => visits.map((visit) => visit[key]);
      console.log(`  ${name}, ${renderer}`);
      console.log(`    Phaser has come after ${ms(of('loaded'))}, the first picture after ${ms(of('up'))}; ${kB(of('bytes'))} gzip`);
      console.log(`    blocks for ${ms(of('blocking'))}, longest task ${ms(of('longest'))}; ${Math.round(median(of('rate')))} pictures a second, ${Math.max(...visits.map(({ still }) => still))} in 2 s of stillness`);
    }
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

function ms(times: readonly number[]): string {
  return `${Math.round(median(times))} ms (${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))})`;
}

function kB(bytes: readonly number[]): string {
  return `${(median(bytes) / 1000).toFixed(1)} kB`;
}
