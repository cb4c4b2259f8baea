/** The facilitator's own window beside the wall, without a server. */
import { describe, expect, it } from 'vitest';
import { urlOf } from '../support/player.ts';
import { useSite } from '../support/site.ts';
import { inPhase, move, toMeeting } from '../support/wall.ts';

const site = useSite();

describe('the facilitator’s own window', () => {
  it('has the whole card, keeps in step with the wall, and steers it', async () => {
    const { page, context } = await site.open();
    await toMeeting(page, site.url(), { lang: 'en' });
    await page.keyboard.press('n');
    await page.waitForSelector('dialog[open]');
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.click('[data-action=open-notes]')]);
    await inPhase(notes, 'asked');
    expect(await notes.locator('.notes-card').textContent()).toMatch(/Who is the anger meant for\?.*Listen for.*Stop when/);
    expect(await page.locator('dialog[open]').count()).toBe(0);

    await notes.click('[data-action=open]');
    await inPhase(page, 'open');
    await page.locator('.hands input').first().focus();
    await page.keyboard.type('12');
    await notes.waitForFunction(() => document.querySelector('.people')?.textContent?.includes('12'));
    await move(notes, 'Enter');
    await inPhase(page, 'locked');
    await page.locator('[data-action=reveal]').focus();
    await move(page, 'Enter');
    await inPhase(notes, 'revealed');
    // twelve for one and none for the others: on at once, to what one does with the feeling
    await move(notes, 'Enter');
    await page.waitForSelector('.opts[data-layer=inner]');
    await notes.waitForFunction(() => document.querySelector('.notes-card')?.textContent?.includes('three insides'));

    await page.reload();
    await page.waitForSelector('.opts[data-layer=inner]');
    await notes.waitForSelector('main[data-phase=asked]');
    await page.close();
    await notes.waitForSelector('main[data-phase=notice]');
    await context.close();
  });

  it('says so when there is no wall', async () => {
    const { page, context } = await site.open();
    await page.goto(urlOf(site.url(), { route: '/group/notes?walk=abcdef123456' }));
    await page.waitForSelector('main[data-phase=notice]');
    expect(await page.locator('h1').textContent()).toBe('Veggen er ikke åpen');
    await context.close();
  });
});
