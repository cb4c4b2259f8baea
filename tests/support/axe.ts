/** axe in the page itself: brought once for each document, and asked as often as one likes. */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const SOURCE = fs.readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** `all` of WCAG 2.2 AA that axe can see; `colours` is what a change of theme can break. */
const RULES = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Record<string, axe.RunOnly>;

/** Each violation with where it is, or nothing. */
export async function violations(page: Page, rules: keyof typeof RULES = 'all', within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(async ([css, runOnly]) => {
    const { violations: found } = await window.axe!.run(css, { runOnly, resultTypes: ['violations'] }); // brought a moment ago
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, [within, RULES[rules]] as const);
}
