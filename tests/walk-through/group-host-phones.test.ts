/** The facilitator's wall on a group server: phones that vote, a phone that steers, and a wall that is reloaded. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { PhonePort } from '#group/ports.ts';
import { violations } from '../support/axe.ts';
import { joinPhones, sendHome, until } from '../support/group-people.ts';
import { openPhone } from '../support/phone-page.ts';
import { useSite, type Watched } from '../support/site.ts';
import { counted, inPhase, move, playOn, setUp, toQuestion } from '../support/wall.ts';

const site = useSite({ group: true });
afterEach(sendHome);

async function openWall(): Promise<Watched & { code: string }> {
  const watched = await site.open();
  await setUp(watched.page, site.url(), { way: 'phones' });
  await watched.page.waitForSelector('[data-code]');
  return { ...watched, code: (await watched.page.getAttribute('[data-code]', 'data-code'))! };
}

/** Each votes for the option at its place, and is heard. */
async function voteBy(phones: readonly PhonePort[], places: readonly number[]): Promise<void> {
  for (const [at, phone] of phones.entries()) phone.vote(phone.state().room!.ballot!.options[places[at]!]!.id); // as many places as phones
  await until(() => expect(phones.every((phone) => phone.state().sending === null && phone.state().own !== null)).toBe(true));
}

async function openVote(page: Page, phones: readonly PhonePort[]): Promise<void> {
  await move(page, 'Enter');
  await inPhase(page, 'open');
  await until(() => expect(phones.every((phone) => phone.state().room?.phase === 'open')).toBe(true));
}

const answered = (page: Page, text: string) => page.waitForFunction((wanted) => document.querySelector('.counter')?.textContent?.replace(/\s+/g, ' ').trim() === wanted, text);

describe('a room with phones', () => {
  it('is joined by code, votes unseen, and sees the counts only after the reveal', { timeout: 120_000 }, async () => {
    const { page, context, code, faults, foreign } = await openWall();
    expect(code).toMatch(/^[A-Z0-9]{6}$/);
    const phones = await joinPhones(site.url(), code, 11);
    const real = await openPhone(site, code);
    await page.waitForFunction(() => document.querySelector('.people')?.textContent === '12 er med');
    await toQuestion(page);
    await playOn(page, 'e');
    await openVote(page, phones);
    await answered(page, '0 av 12 har svart');
    const quiet = await page.locator('.opts').ariaSnapshot();
    await voteBy(phones, [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    await real.page.locator('[data-choice]').nth(0).click();
    await answered(page, '12 av 12 har svart');
    // the options look as they did before anybody had answered
    expect(await page.locator('.opts').ariaSnapshot()).toBe(quiet);

    await page.reload();
    await inPhase(page, 'open');
    expect(await page.getAttribute('[data-code]', 'data-code')).toBe(code);
    await answered(page, '12 av 12 har svart');
    await move(page, 'Enter');
    await move(page, 'Enter');
    await inPhase(page, 'revealed');
    // what is told of the five hides the none beside them
    expect((await counted(page)).at(2)).toBe('færre enn 5');
    await real.page.waitForSelector('main[data-phase=revealed]');

    await page.keyboard.press('x');
    await page.waitForSelector('dialog[open]');
    await page.locator('[data-action=end-yes]').click();
    await page.waitForSelector('main[data-phase=notice]');
    await real.page.waitForSelector('main[data-phase=over]');
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('frontstage')))).toEqual([]);
    expect({ faults, foreign: foreign.filter((url) => !url.startsWith(site.url().replace('http', 'ws'))) }).toEqual({ faults: [], foreign: [] });
    await real.context.close();
    await context.close();
  });

  it('is steered from the facilitator’s phone too, until that is sent away', { timeout: 120_000 }, async () => {
    const { page, context, code } = await openWall();
    const phones = await joinPhones(site.url(), code, 5);
    await toQuestion(page);
    await page.keyboard.press('n');
    await page.waitForSelector('dialog[open]');
    // nothing to scan before it is asked for
    expect(await page.locator('dialog .qr').count()).toBe(0);
    if (await page.locator('dialog .join-address').count()) {
      await page.locator('dialog .join-address input').fill('192.168.1.20:4173');
      await page.locator('dialog [data-action=address]').click();
    }
    await page.locator('[data-action=pair]').click();
    const link = await page.locator('dialog input[readonly]').inputValue();
    expect(link).toContain(`#/group/remote/${code}?word=`);
    expect(await violations(page)).toEqual([]);
    const remote = await site.open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'nb-NO' });
    await remote.page.goto(`${site.url()}/${link.slice(link.indexOf('#'))}`);
    await inPhase(remote.page, 'asked');
    expect(await remote.page.locator('.notes-card').textContent()).toContain('Lytt etter');
    // it has been used: what could be scanned is gone
    await page.waitForSelector('dialog .qr', { state: 'detached' });
    await page.keyboard.press('Escape');

    await remote.page.locator('[data-action=open]').tap();
    await inPhase(page, 'open');
    await until(() => expect(phones[0]?.state().room?.phase).toBe('open'));
    await voteBy(phones, [0, 0, 0, 0, 0]);
    await remote.page.waitForFunction(() => document.querySelector('.people')?.textContent === '5 av 5 har svart');
    await remote.page.reload();
    await inPhase(remote.page, 'open');
    await remote.page.locator('[data-action=lock]').tap();
    await inPhase(page, 'locked');

    // a second scan of the same code steers nothing
    const late = await site.open();
    await late.page.goto(`${site.url()}/${link.slice(link.indexOf('#'))}`);
    await late.page.waitForSelector('main[data-phase=notice]');
    await page.keyboard.press('n');
    await page.waitForSelector('dialog[open] [data-action=unpair]');
    await page.locator('[data-action=unpair]').click();
    await remote.page.waitForSelector('main[data-phase=notice]');
    for (const one of [late.context, remote.context, context]) await one.close();
  });
});
