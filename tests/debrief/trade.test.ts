/** Nothing but a red line is shown with one side only: each ordinary choice names a gain and a cost (domain §7.3). */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { atOnce } from '#debrief/roads.ts';
import { kindOf, movedBy, tradeOf, type Kind, type Trade, type Traded } from '#debrief/trade.ts';
import { startState, type Effect } from '#model/state.ts';
import { ACTS } from '#model/words.ts';
import { parseTags } from '#story/tags.ts';
import { DEBRIEF_TEXTS } from '#texts/debrief.ts';
import { scanScript } from '../../src/author/source/scan-script.ts';
import { folderOf } from '../support/scene-of.ts';
import { debriefOfMeant, TEN } from './ten-runs.ts';

const LANGUAGES = ['nb', 'en'] as const;
const METERS: readonly Traded[] = ['agitation', 'trust', 'understanding', 'energy', 'gap', 'safety', 'clarity', 'residue'];

/** Every ordinary choice of every scene there is, with what the script says of it. */
const CHOICES = fs.readdirSync('stories', { withFileTypes: true })
  .map(({ name }) => path.resolve('stories', name, 'scene.ink'))
  .filter((file) => fs.existsSync(file))
  .flatMap((file) => scanScript([file]).texts.filter(({ kind }) => kind === 'choice').map(({ id, tags }) => ({ id: `${path.basename(path.dirname(file))} ${id}`, tags: parseTags(tags).tags })))
  .filter(({ tags }) => tags.redline === undefined);

function namesBoth(text: string, trade: Trade, language: (typeof LANGUAGES)[number]): boolean {
  const words = DEBRIEF_TEXTS[language].trade;
  const [usualGain, usualCost] = words.usual(trade.kind);
  const gain = trade.gains.length ? trade.gains.every((each) => text.includes(words.gain(each))) : text.includes(usualGain);
  const cost = trade.costs.length ? trade.costs.every((each) => text.includes(words.cost(each))) : text.includes(usualCost);
  return gain && cost;
}

describe('what a choice gave and cost', () => {
  it('knows the choices of the scenes', () => {
    expect(CHOICES.length).toBeGreaterThan(150);
  });

  it.each(LANGUAGES)('names a gain and a cost for every ordinary choice, even where the model moved nothing (%s)', (language) => {
    const oneSided = CHOICES.filter(({ tags }) => {
      const trade: Trade = { gains: [], costs: [], kind: kindOf(tags) };
      const { gave, wouldGive } = DEBRIEF_TEXTS[language].trade;
      return !namesBoth(gave(trade), trade, language) || !namesBoth(wouldGive(trade), trade, language);
    });
    expect(oneSided.map(({ id }) => id)).toEqual([]);
  });

  it.each(LANGUAGES)('names both sides whatever the model moved (%s)', (language) => {
    const { gave, wouldGive } = DEBRIEF_TEXTS[language].trade;
    for (const gains of [[], ['agitation', 'trust']] satisfies Traded[][]) {
      for (const costs of [[], ['energy', 'gap', 'residue']] satisfies Traded[][]) {
        const trade: Trade = { gains, costs, kind: 'wait' };
        expect(namesBoth(gave(trade), trade, language)).toBe(true);
        expect(namesBoth(wouldGive(trade), trade, language)).toBe(true);
      }
    }
  });

  it.each(LANGUAGES)('has a gain and a cost of its own for every act, and words for every meter (%s)', (language) => {
    const { usual, gain, cost } = DEBRIEF_TEXTS[language].trade;
    const kinds: readonly Kind[] = [...ACTS, 'surface', 'deep', 'genuine', 'other'];
    for (const kind of kinds) {
      const [given, taken] = usual(kind);
      expect([given.length, taken.length].every((length) => length > 2), kind).toBe(true);
      expect(given).not.toBe(taken);
    }
    for (const meter of METERS) expect([gain(meter), cost(meter)].every((word) => word.length > 1)).toBe(true);
  });

  it('is said of every decision of every run but the red lines', () => {
    for (const meant of TEN) {
      for (const decision of debriefOfMeant(meant).decisions) {
        const trade = tradeOf(decision);
        if (decision.chosen.tags.redline !== undefined) expect(trade).toBeNull();
        else for (const language of LANGUAGES) expect(namesBoth(DEBRIEF_TEXTS[language].trade.gave(trade!), trade!, language)).toBe(true);
      }
    }
  });
});

describe('what the meters did', () => {
  const effect = (quantity: Effect['quantity'], from: number, to: number): Effect => ({ rule: 'R1', quantity, from, to });

  it('counts less unrest and a smaller gap as gains', () => {
    expect(movedBy([effect('agitation', 4, 3), effect('gap', 2, 1), effect('energy', 4, 3)])).toEqual({ gains: ['agitation', 'gap'], costs: ['energy'] });
  });

  it('leaves out what came back to where it was, and what is no meter', () => {
    expect(movedBy([effect('trust', 3, 4), effect('trust', 4, 3), effect('feltX', 2, 1), effect('minutes', 9, 4)])).toEqual({ gains: [], costs: [] });
  });

  it('names the largest moves first, and no more than three', () => {
    const effects = [effect('trust', 2, 3), effect('clarity', 0, 3), effect('energy', 1, 3), effect('safety', 1, 2)];
    expect(movedBy(effects).gains).toEqual(['clarity', 'energy', 'trust']);
  });
});

describe('the road not taken', () => {
  const before = startState({ variant: 'hard', minutes: 0, carried: [], house: [] });
  const choice = (...tags: string[]) => ({ id: 'x', text: 'x', tags: parseTags(tags).tags });

  it('is what the choice itself would have done at once, by the rules of the game', () => {
    expect(atOnce(before, choice('id:x', 'act:refuse'))).toEqual({ gains: ['clarity'], costs: ['agitation'], kind: 'refuse' });
    expect(atOnce(before, choice('id:x', 'act:wait', 'mode:deep', 'shows:calm'))).toMatchObject({ gains: ['agitation', 'trust'], costs: ['energy'] });
  });

  it('is named and not weighed where it crosses a red line', () => {
    expect(atOnce(before, choice('id:x', 'act:confide', 'redline:confidentiality'))).toBeNull();
  });

  it('leaves the run as it was', () => {
    const values = [...before.values];
    atOnce(before, choice('id:x', 'act:concede'));
    expect(before.values).toEqual(values);
  });

  it('fits every choice that was offered in a real run', () => {
    const { decisions } = debriefOfMeant(TEN[1]!);
    for (const { others, before: put } of decisions) for (const other of others) expect(atOnce(put, other) === null).toBe(other.tags.redline !== undefined);
    expect(folderOf('kald-start').scene.slug).toBe('kald-start');
  });
});
