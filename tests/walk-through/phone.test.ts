/** A participant in the built game: a real room on the real server, led from here over the real transport. */
import type { Page, WebSocketRoute } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { HELP_PHONES } from '#story/phones.ts';
import { PHONE_TEXTS } from '#texts/pages/phone.ts';
import { joinPhones, openLead, sendHome, until, type Lead } from '../support/group-people.ts';
import { inPhase, openPhone, pressed, status, waitForStatus } from '../support/phone-page.ts';
import { useSite } from '../support/site.ts';

const site = useSite({ group: true });
const t = PHONE_TEXTS.nb;

afterEach(sendHome);

const openRoom = (): Promise<Lead> => openLead(site.url(), { opening: { scene: 'kald-start', variant: 'ordinary', seed: 1, house: [] } });
const optionsOf = ({ host }: Lead): string[] => host.state().view!.room.ballot!.options.map(({ id }) => id);

/** At the first question of the meeting, open for answers. */
async function openQuestion(room: Lead): Promise<string[]> {
  await room.toMeeting();
  await room.lead({ do: 'open' });
  return optionsOf(room);
}

async function answer(page: Page, id: string): Promise<void> {
  await page.click(`[data-choice="${id}"]`);
  await waitForStatus(page, t.answer.in.title);
}

describe('a walk-through on a phone', () => {
  it('goes from the lobby to the end, and leaves nothing behind', async () => {
    const room = await openRoom();
    const { page, faults, foreign, context } = await openPhone(site, room.code, {}, (fresh) => fresh.addInitScript(withoutSecureContext));
    expect(await page.getByText(t.lobby.sitOut).count()).toBe(1);
    await room.lead({ do: 'start' });
    await inPhase(page, 'asked');
    await room.lead({ do: 'play-on', choice: 'prep-done' });
    await inPhase(page, 'telling');
    await room.tellOn();
    await inPhase(page, 'asked');
    const options = optionsOf(room);
    expect(await page.getByRole('group', { name: 'Valg' }).getByRole('button').count()).toBe(options.length);

    await page.click(`[data-choice="${options[0]}"]`, { force: true });
    expect(await pressed(page)).toEqual([]); // not before it is open
    await room.lead({ do: 'open' });
    await waitForStatus(page, t.answer.pick.title);
    await answer(page, options[0]!);
    await answer(page, options[1]!);
    expect(await pressed(page)).toEqual([options[1]]);
    await until(() => expect(room.host.state().live.cast).toBe(1));
    await room.lead({ do: 'lock' });
    await waitForStatus(page, t.answer.locked.title);
    await page.click(`[data-choice="${options[0]}"]`, { force: true });
    expect(await pressed(page)).toEqual([options[1]]);

    await room.lead({ do: 'reveal' });
    await inPhase(page, 'revealed');
    expect(await page.locator('li[data-mine]').innerText()).toContain(t.result.mine);
    await room.lead({ do: 'revote' });
    await waitForStatus(page, t.answer.again.title);
    expect(await pressed(page)).toEqual([]);
    await answer(page, options[0]!);
    await room.lead({ do: 'lock' }, { do: 'reveal' });
    await inPhase(page, 'revealed');
    expect(await page.locator('.mine').allInnerTexts()).toEqual([t.result.mineOf[1], t.result.mineOf[0]]);

    await room.lead({ do: 'play-on', choice: options[0]! });
    await room.tellOn();
    await room.lead({ do: 'pause', on: true });
    await page.getByRole('heading', { name: t.paused.title }).waitFor();
    await room.lead({ do: 'pause', on: false }, { do: 'end' });
    await inPhase(page, 'over');
    expect(await page.locator('h1').innerText()).toBe('Takk. Ingenting er lagret.');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect([faults, foreign]).toEqual([[], []]);
    await context.close();
  });

  it('shows the counts as the facilitator’s screen does, and who is asked to speak first', async () => {
    const room = await openRoom();
    const { page, context } = await openPhone(site, room.code);
    const options = await openQuestion(room);
    const phones = await joinPhones(site.url(), room.code, 12);
    for (const [index, phone] of phones.entries()) phone.vote(options[index < 7 ? 0 : 1]!);
    await answer(page, options[1]!);
    await until(() => expect(room.host.state().live.cast).toBe(13));
    await room.lead({ do: 'lock' }, { do: 'reveal' });
    await inPhase(page, 'revealed');
    const { result } = room.host.state().view!.room;
    const texts = result!.first.map((shown) => (shown.is === 'count' ? String(shown.n) : shown.is === 'few' ? 'færre enn 5' : `${shown.from}–${shown.to}`));
    expect(await page.locator('.count b').allInnerTexts()).toEqual(texts);
    expect(texts).toContain('færre enn 5');
    expect(await status(page)).toMatch(/^Dere som valgte C, snakker først – hvis dere vil\./);
    await context.close();
  });

  it('has the second layer for itself', async () => {
    const room = await openRoom();
    const { page, context } = await openPhone(site, room.code);
    await room.toMeeting();
    await playToInner(room);
    await page.getByRole('heading', { name: t.ask.inner[0] }).waitFor();
    expect(await page.locator('[data-choice][data-layer=inner]').count()).toBe(optionsOf(room).length);
    await context.close();
  });
});

/** Plays on until the second layer is asked for. */
async function playToInner(room: Lead): Promise<void> {
  while (room.host.state().view!.room.ballot?.layer !== 'inner') {
    await room.lead({ do: 'play-on', choice: optionsOf(room)[0]! });
    await room.tellOn();
  }
}

/** In a local network over plain http browsers leave these out. Runs in the page. */
function withoutSecureContext(): void {
  for (const name of ['clipboard', 'serviceWorker', 'wakeLock', 'locks', 'storage']) Reflect.deleteProperty(Navigator.prototype, name);
  Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
  Reflect.deleteProperty(Crypto.prototype, 'subtle');
}

describe('a phone', () => {
  it('that is reloaded is the same one in the same place, with its answer', async () => {
    const room = await openRoom();
    const { page, context } = await openPhone(site, room.code);
    const options = await openQuestion(room);
    await answer(page, options[1]!);
    await page.reload();
    await waitForStatus(page, t.answer.in.title);
    expect(await pressed(page)).toEqual([options[1]]);
    await until(() => expect(room.host.state().live).toEqual({ people: 1, cast: 1 }));
    await context.close();
  });

  it('calls an answer in only when the server has it', async () => {
    const room = await openRoom();
    const network = createNetwork();
    const { page, context } = await openPhone(site, room.code, {}, network.onto);
    const [first] = await openQuestion(room);
    await waitForStatus(page, t.answer.pick.title);
    network.hold();
    await page.click(`[data-choice="${first}"]`);
    await waitForStatus(page, t.answer.sending.title);
    expect(await pressed(page)).toEqual([first]);
    await until(() => expect(room.host.state().live.cast).toBe(1));
    expect(await status(page)).toContain(t.answer.sending.title);
    network.release();
    await waitForStatus(page, t.answer.in.title);
    await context.close();
  });

  it('keeps the last it showed when the connection is lost, says so, and comes back', async () => {
    const room = await openRoom();
    const network = createNetwork();
    const { page, context } = await openPhone(site, room.code, {}, network.onto);
    const options = await openQuestion(room);
    await answer(page, options[0]!);
    await network.cut(page);
    await page.getByRole('status').getByText(t.away).waitFor();
    expect(await pressed(page)).toEqual([options[0]]);
    await room.lead({ do: 'lock' });
    await network.mend(page);
    await waitForStatus(page, t.answer.locked.title);
    await page.getByText(t.away).waitFor({ state: 'detached' });
    expect(await pressed(page)).toEqual([options[0]]);
    await context.close();
  });

  it('lets one find somebody to talk to without leaving the vote', async () => {
    const room = await openRoom();
    const { page, context } = await openPhone(site, room.code);
    const [first] = await openQuestion(room);
    await answer(page, first!);
    const opener = page.getByRole('button', { name: t.common.help });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: t.common.help });
    await dialog.waitFor();
    expect(await dialog.locator('a[href^="tel:"]').count()).toBe(HELP_PHONES.length);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await pressed(page)).toEqual([first]);
    await context.close();
  });
});

interface Network {
  /** Lays it between a page and the server. */
  onto(page: Page): Promise<void>;
  /** What the server says is kept back from now on. */
  hold(): void;
  release(): void;
  cut(page: Page): Promise<void>;
  mend(page: Page): Promise<void>;
}

function createNetwork(): Network {
  const routes: WebSocketRoute[] = [];
  let held: (() => void)[] | null = null;
  return {
    onto: (page) => page.routeWebSocket(/./, (route) => {
      const server = route.connectToServer();
      routes.push(route);
      server.onMessage((message) => {
        if (held) held.push(() => route.send(message));
        else route.send(message);
      });
    }),
    hold() {
      held = [];
    },
    release() {
      const late = held ?? [];
      held = null;
      for (const send of late) send();
    },
    async cut(page) {
      await page.route(/matchmake/, (route) => route.abort());
      for (const route of routes.splice(0)) await route.close();
    },
    async mend(page) {
      await page.unroute(/matchmake/);
      await page.evaluate(() => dispatchEvent(new Event('online')));
    },
  };
}
