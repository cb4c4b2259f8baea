/** The sentence an office has agreed on is shown in the scene, as text, and missed in words when it is gone. */
import { expect, it } from 'vitest';
import { fileOf, NASTY } from '../support/keeping.ts';
import { begin, feel, pick, readOn, urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const site = useSite();
const walk = walksOfAllEndings().find(({ slug, ending }) => slug === 'ordene' && ending === 'lagt-pa-ringt-tilbake')!;
const closing = `«Vi stopper her. ${NASTY[0]} Ring i morgen.»`;
const house = { frontstage: 'house', version: 1, house: { owner: 'fagutvikleren', dated: '2026-11-01', contacts: [], closing, referrals: [], rules: [] } };

it('as it was agreed, in play and afterwards, and in other words without the page', async () => {
  const { page, context, faults } = await site.open();
  await page.goto(urlOf(site.url(), { route: '/house' }));
  await page.waitForSelector('main[data-phase=house] [data-action=import]');
  await page.setInputFiles('main input[type=file]', fileOf('house.json', house));
  await page.waitForSelector('.closing-sentence');

  await page.goto(urlOf(site.url(), { slug: walk.slug, lang: 'nb', seed: walk.seed, stage: 'off' }));
  await page.waitForSelector('[data-action=start]');
  await begin(page, 'mouse');
  await readOn(page, 'mouse');
  await pick(page, 'prep-line', 'mouse');
  await readOn(page, 'mouse');
  const told = page.locator('[role=log]', { hasText: 'Du henter den fram: «Vi stopper her. <script>window.pwned=1</script> Ring i morgen.»' });
  await told.waitFor();

  for (const step of walk.steps.filter((step) => step.kind !== 'pick' || step.id !== 'prep-line')) {
    await readOn(page, 'mouse');
    if (step.kind === 'pick') await pick(page, step.id, 'mouse');
    else await feel(page, step.point, 'mouse');
  }
  await readOn(page, 'mouse');
  await page.click('[data-action=to-debrief]');
  await page.waitForSelector('main[data-phase=debrief] #talk');
  const talk = () => page.locator('#talk').textContent();
  expect(await talk()).toContain('«Vi stopper her. <script>window.pwned=1</script> Ring i morgen.»');
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);

  const debrief = page.url();
  await page.goto(urlOf(site.url(), { route: '/house' }));
  await page.click('[data-action=remove]');
  await page.click('[data-action=remove-yes]');
  await page.waitForSelector('main[data-phase=house] .empty');
  await page.goto(debrief);
  await page.waitForSelector('main[data-phase=debrief] #talk');
  expect(await talk()).toContain('«setningen dere har avtalt»');
  expect(faults).toEqual([]);
  await context.close();
});
