/** A Chromium for the browser tests and the benchmark: the one named, else one that is installed, else the one from npm. */
import fs from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

export interface ChromiumPlace {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const INSTALLED = [
  '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chromium', '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge', '/usr/bin/microsoft-edge-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * In a container there is often no sandbox to be had, and /dev/shm is small. Without a graphics card the page is painted
 * twice as fast by the processor itself as by an imitated card; WebGL still works, on SwiftShader.
 */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--mute-audio', '--disable-gpu', '--enable-unsafe-swiftshader'];

export async function findChromium(environment = process.env): Promise<ChromiumPlace> {
  const named = environment['CHROMIUM_PATH'];
  if (named) {
    if (!fs.existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return { executablePath: named, args: ARGS };
  }
  const installed = INSTALLED.find((file) => fs.existsSync(file));
  if (installed) return { executablePath: installed, args: ARGS };
  // its own list of args would switch off web security, which the tests are there to see
  return { executablePath: await sparticuz.executablePath(), args: ARGS };
}

export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return chromium.launch({ ...options, executablePath, args: [...args], headless: true });
}

let shared: Promise<Browser> | null = null;

/** One browser for all files that a worker runs; each test has a context of its own in it. It ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  if (!(await shared)?.isConnected()) shared = launchForWorker();
  return shared!; // launched a moment ago, or connected
}

function launchForWorker(): Promise<Browser> {
  // Vitest ends its workers by this signal; a process that exits takes its browser and the browser's files with it
  process.once('SIGTERM', () => process.exit());
  return launchBrowser({ handleSIGTERM: false });
}
