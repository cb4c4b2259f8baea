/** What moves in a body while the feeling stays: lids, mouth, chest, eyes. Every function gives a value at a time, in ms. */
import type { Chance } from './chance.ts';
import { along, smooth, swell } from './easing.ts';

export interface Span {
  readonly from: number;
  readonly until: number;
}

export const NEVER: Span = { from: 0, until: 0 };

/** Lids fall faster than they rise. */
const BLINK = { down: 70, shut: 30, up: 110 } as const;
export const BLINK_MS = BLINK.down + BLINK.shut + BLINK.up;

/** 0 open … 1 shut. */
export function lidsAt(now: number, blinks: readonly number[]): number {
  const start = blinks.findLast((at) => at <= now);
  if (start === undefined || now >= start + BLINK_MS) return 0;
  return Math.min(smooth(along(now, start, BLINK.down)), 1 - smooth(along(now, start + BLINK.down + BLINK.shut, BLINK.up)));
}

/** Between two blinks: people at rest blink every 2–6 seconds; a bout is short, so the shorter ones. */
export function blinksIn({ from, until }: Span, chance: Chance): readonly number[] {
  const blinks: number[] = [];
  for (let at = from + 300 + chance(0) * 900, n = 1; at + BLINK_MS <= until; at += 1700 + chance(n) * 1900, n += 1) blinks.push(at);
  return blinks;
}

/** Four syllables a second, as in calm Norwegian speech. */
const SYLLABLE = 240;

/** Opening of the mouth for speech, 0…1: one swell per syllable, some of them small, and a pause now and then. */
export function mouthAt(now: number, { from, until }: Span, chance: Chance): number {
  if (now <= from || now >= until) return 0;
  const syllable = Math.floor((now - from) / SYLLABLE);
  const dice = chance(syllable);
  const height = dice < 0.14 ? 0 : 0.4 + 0.6 * chance(syllable + 500);
  // the last one closes softly, wherever in it the end comes
  return height * swell(((now - from) % SYLLABLE) / SYLLABLE) * smooth((until - now) / 160);
}

/** How long a mouth moves over so many letters: not so long that it goes on while the player reads the answers. */
export function speechMs(letters: number): number {
  return Math.min(3200, 500 + letters * 22);
}

/** Fullness of the chest, 0…1: whole breaths of `period` ms from the empty chest and back to it. */
export function chestAt(now: number, { from, until }: Span, period: number): number {
  if (now <= from || now >= until) return 0;
  return swell(((now - from) % period) / period);
}

/** The end of the last whole breath within a time, so that a chest is never left half full. */
export function breathsIn({ from, until }: Span, period: number): Span {
  return { from, until: from + Math.floor((until - from) / period) * period };
}
