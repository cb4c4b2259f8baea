/** `npm run dev` from a writer's side: save the script, and see it where one stands. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inkScenes } from '../../src/author/vite/ink-scenes.ts';
import { licences } from '../../src/author/vite/licences.ts';
import { phaserParts } from '../../src/author/vite/phaser-parts.ts';
import { sharedBrowser } from '../support/browser.ts';

const stories = fs.mkdtempSync(path.join(os.tmpdir(), 'stories-'));
const script = path.join(stories, 'kald-start/scene.ink');
let server: ViteDevServer;
let page: Page;

beforeAll(async () => {
  fs.cpSync('stories/kald-start', path.join(stories, 'kald-start'), { recursive: true });
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    cacheDir: path.join(stories, '.vite'),
    server: { port: 5300 },
    plugins: [inkScenes({ stories }), phaserParts(), licences(), react()],
  });
  await server.listen();
  page = await (await sharedBrowser()).newPage();
  // the dev server makes everything when it is first asked for
  page.setDefaultTimeout(150_000);
  await page.addInitScript(() => localStorage.setItem('frontstage.settings', JSON.stringify({ welcomed: true })));
  await page.goto(`${server.resolvedUrls!.local[0]}?seed=1#/play/kald-start`);
  await page.click('[data-action=start]');
  await page.waitForSelector('[role=log]');
});
afterAll(async () => {
  await page.close();
  await server.close();
  fs.rmSync(stories, { recursive: true });
});

const lines = () => page.locator('[role=log] [data-line]').evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset['line']));
const edit = (from: string, to: string): void => fs.writeFileSync(script, fs.readFileSync(script, 'utf8').replace(from, to));

async function playOn(): Promise<void> {
  const before = await page.locator('main').textContent();
  await page.locator('main [data-choice]:visible, main [data-action=continue]:visible').first().click();
  await page.waitForFunction((text) => document.querySelector('main')?.textContent !== text, before);
}

it('a line that is edited is seen at once, and the player stays where the player was', async () => {
  for (let press = 0; press < 6; press += 1) await playOn();
  const before = await lines();
  edit('Klokka er 09.40', 'Klokka er 09.41');
  await page.getByText('Klokka er 09.41').first().waitFor({ state: 'attached' });
  expect(await lines()).toEqual(before);
});

it('a mistake is shown over the game at its file and line, and goes away with its repair', async () => {
  edit('-> choose', '-> nowhere');
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ state: 'attached' });
  const line = fs.readFileSync(script, 'utf8').split('\n').findIndex((text) => text.includes('-> nowhere')) + 1;
  expect(await overlay.locator('.file').first().textContent()).toContain(`kald-start/scene.ink:${line}`);
  edit('-> nowhere', '-> choose');
  await overlay.waitFor({ state: 'detached' });
});
