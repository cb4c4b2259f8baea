/** Before all browser tests: the browser from npm unpacks itself into /tmp, and no worker may find it half-way. */
import { findChromium } from './browser.ts';

export async function setup(): Promise<void> {
  await findChromium();
}
