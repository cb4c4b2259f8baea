/** A cheap phone on a bad line: 4× slower than this machine, DevTools' "Fast 3G", nothing kept from before. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** 1.6 Mbit/s and 750 kbit/s, of which nine tenths are had; 150 ms × 3.75 for each request. */
const FAST_3G = { offline: false, latency: 562.5, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };

export interface SlowPhone {
  readonly page: Page;
  /** Bytes over the wire so far. */
  bytes(): number;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function openSlowPhone(browser: Browser, { cpu = 4, network = true } = {}): Promise<SlowPhone> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  const devtools = await context.newCDPSession(page);
  const bytes = await countBytes(devtools);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (network) await devtools.send('Network.emulateNetworkConditions', FAST_3G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, bytes, errors, close: () => context.close() };
}

async function countBytes(devtools: CDPSession): Promise<() => number> {
  let sum = 0;
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
  return () => sum;
}
