/** The built game on the real server and a real browser, with a watch on what a page must never do. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { readSettings, type GroupSettings } from '#server/group/settings.ts';
import { startServer, type Server } from '#server/start-server.ts';
import { sharedBrowser } from './browser.ts';

export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anywhere but the game's own server. */
  readonly foreign: string[];
  /** Content-Security-Policy violations, page errors and console errors. */
  readonly faults: string[];
}

export interface Site {
  url(): string;
  /** A page in a context of its own: nothing is left from other tests. */
  open(options?: BrowserContextOptions): Promise<Watched>;
  /** Another tab in the same context. */
  tab(context: BrowserContext): Promise<Watched>;
}

/** How long a page may take for one thing, in ms: longer than any machine needs, shorter than a test may last. */
const PATIENCE = 60_000;

interface SiteOptions {
  /** With the group's rooms beside the game. Then the server is the file's own. */
  readonly group?: boolean;
}

let shared: Promise<Server> | null = null;

/** One server for all files that a worker runs, as there is one browser; it ends with the worker. */
function sharedServer(): Promise<Server> {
  return (shared ??= startServer({ port: 0, dist: dist() }));
}

function dist(): string {
  return process.env['DIST'] ?? 'dist';
}

export function useSite({ group = false }: SiteOptions = {}): Site {
  const rooms = group ? fs.mkdtempSync(path.join(os.tmpdir(), 'rooms-')) : null;
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    const started = rooms ? startServer({ port: 0, dist: dist(), group: groupIn(rooms) }) : sharedServer();
    [server, browser] = await Promise.all([started, sharedBrowser()]);
  });
  // a test that failed leaves its game running, and the next ones would wait for it
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    if (!rooms) return;
    await server.stop();
    fs.rmSync(rooms, { recursive: true });
  });

  async function tab(context: BrowserContext): Promise<Watched> {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const foreign: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) foreign.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
    });
    return { page, context, foreign, faults };
  }

  return {
    url: () => server.url,
    tab,
    open: async (options) => tab(await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', ...options })),
  };
}

function groupIn(folder: string): GroupSettings {
  const settings = readSettings({}, folder);
  if (!settings.ok) throw new Error(settings.error);
  return settings.value;
}
