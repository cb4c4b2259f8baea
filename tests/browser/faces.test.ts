/**
 * Every look as pixels, against references that somebody has looked at (faces/*.png). When faces have been redrawn on
 * purpose: FACES=write npm run unit -- --project browser tests/browser/faces.test.ts, then look at the two pictures.
 */
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { buildInlineScript } from '../../src/author/vite/first-screen-builds.ts';
import { sharedBrowser } from '../support/browser.ts';
import { greyPng } from '../support/png.ts';
import type { FacesPage } from '../support/faces-in-page.ts';

declare global {
  var faces: FacesPage;
}

const DETAILS = ['full', 'small'] as const;
/** How light a square of 4×4 pixels is may differ by this, of 255: edges are softer on some machines. A missing brow gives 98 and more. */
const TOLERANCE = 24;

let page: Page;
beforeAll(async () => {
  const [browser, script] = await Promise.all([sharedBrowser(), buildInlineScript(path.resolve('tests/support/faces-in-page.ts'))]);
  page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent('<style>body { margin: 0 } svg { display: block }</style>');
  await page.addScriptTag({ content: script });
});
afterAll(() => page.close());

const referenceOf = (detail: string) => path.resolve(`tests/browser/faces/${detail}.png`);

async function reference(detail: (typeof DETAILS)[number]): Promise<string> {
  if (process.env['FACES'] === 'write') {
    const { width, greys } = await page.evaluate((d) => ({ width: faces.width, greys: faces.greys(d) }), detail);
    fs.writeFileSync(referenceOf(detail), greyPng(width, Uint8Array.from(greys)));
  }
  return fs.readFileSync(referenceOf(detail), 'base64');
}

/** Those that differ by more than machines do, and those that do not. */
const over = (differences: Record<string, number>) => Object.entries(differences).filter(([, difference]) => difference > TOLERANCE);
const within = (differences: Record<string, number>) => Object.entries(differences).filter(([, difference]) => difference <= TOLERANCE);

describe.each(DETAILS)('every look drawn %s', (detail) => {
  it('by canvas is what was looked at', async () => {
    expect(over(await page.evaluate(([png, d]) => faces.canvasAgainst(png, d), [await reference(detail), detail] as const))).toEqual([]);
  });

  it('by SVG is the same as by canvas', async () => {
    await page.evaluate((d) => faces.showBySvg(d), detail);
    const photo = (await page.locator('body > svg').screenshot()).toString('base64');
    expect(over(await page.evaluate(([png, d]) => faces.canvasAgainst(png, d), [photo, detail] as const))).toEqual([]);
  });

  it('could not pass for another look', async () => {
    expect(within(await page.evaluate((d) => faces.pairs(d), detail))).toEqual([]);
  });

  it.each([['the near brow', 0], ['the far brow', 1]])('is found out when it lacks %s', async (_, nth) => {
    expect(within(await page.evaluate(([png, d, n]) => faces.lackingAgainst(png, d, 'brow', n), [await reference(detail), detail, nth] as const))).toEqual([]);
  });
});
