import { describe, expect, it } from 'vitest';
import type { StoredRun } from '#journal/journal.ts';
import type { SceneCard } from '#story/catalogue.ts';
import { inOrder, shelfOf } from '../../src/screens/start/shelf.ts';

const text = 'x';

function card(slug: string, change: Partial<SceneCard> = {}): SceneCard {
  return {
    slug, title: text, minutes: 12, sensitivity: 'none', category: 'angry', channel: 'room', contentNote: null,
    briefing: { who: text, why: text, fixed: text, open: text }, review: {}, person: { id: slug, name: slug, look: 'calm' }, ...change,
  };
}

function played(scene: string, ending: string | null): StoredRun {
  const start = { seed: 1, variant: 'ordinary', house: [], carried: [], help: 'novice' } as const;
  return { id: `${scene}-${ending}`, run: { schema: 1, scene, storyHash: '', start, inputs: [] }, place: 0, startedAt: '', updatedAt: '', ending };
}

const cards = [card('sinne'), card('sinne-to'), card('avslag', { category: 'refusal' })];

describe('the start page', () => {
  it('is a first visit when nothing has been played, or only scenes that are gone', () => {
    expect(shelfOf(cards, []).first).toBe(true);
    expect(shelfOf(cards, [played('borte', null)]).first).toBe(true);
  });

  it('goes on with the newest unfinished run', () => {
    const shelf = shelfOf(cards, [played('avslag', null), played('sinne', null)]);
    expect(shelf.underway?.card.slug).toBe('avslag');
    expect([...shelf.flags]).toEqual(expect.arrayContaining([['avslag', 'underway'], ['sinne', 'underway']]));
  });

  it('lets a run be that was left before the scene was played to its end', () => {
    const shelf = shelfOf(cards, [played('sinne', 'slutt'), played('sinne', null)]);
    expect(shelf.underway).toBeNull();
    expect(shelf.flags.get('sinne')).toBe('played');
  });

  it('suggests another kind than the last, and something played long ago when all is played', () => {
    expect(shelfOf(cards, [played('sinne', 'slutt')]).suggestion).toMatchObject({ card: { slug: 'avslag' }, trained: 'angry', again: false });
    const all = [played('avslag', 's'), played('sinne-to', 's'), played('sinne', 's')];
    expect(shelfOf(cards, all).suggestion).toMatchObject({ card: { slug: 'sinne' }, again: true });
  });

  it('puts the gentle scenes first', () => {
    const order = inOrder([card('rød', { sensitivity: 'red' }), card('nei', { category: 'refusal' }), card('lang', { minutes: 20 }), card('kort')]);
    expect(order.map(({ slug }) => slug)).toEqual(['kort', 'lang', 'nei', 'rød']);
  });
});
