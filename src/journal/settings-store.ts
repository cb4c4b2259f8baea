/**
 * Settings in localStorage. Never throws: a setting that cannot be read is its default, one that cannot be kept is said
 * so. Read before the first paint, so by hand: zod is ten times the size of all this.
 */
import { isOneOf } from '#lib/one-of.ts';
import type { Kept } from './journal.ts';
import { readKey, writeKey } from './keys.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const SETTINGS = 'settings';

/** A list of the words allowed, true for yes and no, or the top of a whole number that begins at 0. */
const SHAPES = {
  language: ['nb', 'en', 'nn'],
  theme: ['light', 'dark', 'system'],
  textSize: ['normal', 'large', 'larger'],
  motion: ['system', 'reduced'],
  help: ['novice', 'experienced'],
  stage: true,
  sound: true,
  soundAmbience: 10,
  soundEffects: 10,
  soundInterface: 10,
  welcomed: true,
} as const satisfies { readonly [K in keyof Settings]: Settings[K] extends boolean ? true : Settings[K] extends number ? number : readonly Settings[K][] };

export function loadSettings(): Settings {
  const kept = jsonOf(readKey(SETTINGS) ?? '{}');
  if (typeof kept !== 'object' || kept === null) return DEFAULT_SETTINGS;
  // each for itself: one unknown value must not take the others with it
  const readable = Object.entries(kept).filter(([name, value]) => isReadable(name, value));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(readable) };
}

export function saveSettings(next: Settings): Kept {
  return writeKey(SETTINGS, JSON.stringify(next));
}

function isReadable(name: string, value: unknown): boolean {
  if (!Object.hasOwn(SHAPES, name)) return false;
  const shape = SHAPES[name as keyof Settings]; // hasOwn has just said so
  if (shape === true) return typeof value === 'boolean';
  if (typeof shape === 'number') return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= shape;
  return typeof value === 'string' && isOneOf<string>(shape, value);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {}; // half written, or another's: the defaults then
  }
}
