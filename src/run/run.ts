/** A run is its list of inputs. Everything else is recomputed by replay. */
import { err, ok, type Result } from '#lib/result.ts';
import type { Point } from '#model/quantities.ts';
import type { Variant } from '#model/words.ts';

/** A choice's id, or a check-in: `feel:x,y` with −2…2 on each axis, or `feel:skip`. */
export type Input = string;

/** What a run begins with, fixed once and for all. */
export interface RunStart {
  readonly seed: number;
  readonly variant: Variant;
  readonly house: readonly string[];
  readonly carried: readonly string[];
  /** Novices get a coach line after each decision, the experienced in the debrief only. */
  readonly help: 'novice' | 'experienced';
}

export interface Run {
  readonly schema: 1;
  readonly scene: string;
  readonly storyHash: string;
  readonly start: RunStart;
  readonly inputs: readonly Input[];
}

export type ParsedInput =
  | { readonly kind: 'choice'; readonly id: string }
  | { readonly kind: 'feel'; readonly point: Point | null };

export function feelInput(point: Point | null): Input {
  return point ? `feel:${point.x},${point.y}` : 'feel:skip';
}

export function parseInput(input: Input): Result<ParsedInput, 'not-an-input'> {
  if (input === 'feel:skip') return ok({ kind: 'feel', point: null });
  const feel = /^feel:(-?[0-2]),(-?[0-2])$/.exec(input);
  // `+ 0` turns −0 into 0, so that equal points are equal
  if (feel) return ok({ kind: 'feel', point: { x: Number(feel[1]) + 0, y: Number(feel[2]) + 0 } });
  return /^[a-z0-9-]+$/.test(input) ? ok({ kind: 'choice', id: input }) : err('not-an-input');
}

/** Which temperament a seed draws: mild, ordinary and hard about as often. */
export function variantOf(seed: number): Variant {
  const mixed = Math.imul((seed ^ (seed >>> 16)) >>> 0, 0x45d9f3b) >>> 0;
  return (['mild', 'ordinary', 'hard'] as const)[((mixed ^ (mixed >>> 15)) >>> 0) % 3]!;
}
