/** A path (løp): scenes in an order, with weeks between. A fagutvikler makes it, and it travels as a link or a file. */
import { err, ok, type Result } from '#lib/result.ts';

export interface PathStep {
  /** Slug of the scene. */
  readonly scene: string;
  /** Weeks after the step before, 0–26. Of the first step: after the day the path is begun. */
  readonly weeks: number;
}

export interface Path {
  readonly title: string;
  readonly steps: readonly PathStep[];
  /** Whether the self-check is met before the first scene and after the last. */
  readonly check: boolean;
}

export const PATH_LIMITS = { title: 80, steps: 24, weeks: 26 } as const;

export type PathField = 'version' | 'title' | 'steps' | 'scene' | 'weeks' | 'check';

/** What is wrong with a path from outside, so that a person can be told. */
export interface PathFault {
  readonly field: PathField;
  /** Which step, from 1; null where it is not about one. */
  readonly step: number | null;
  readonly problem: 'missing' | 'too-long' | 'too-many' | 'not-understood' | 'no-such-scene' | 'newer';
}

/** A path as it came, before anything in it is believed. */
export interface RawPath {
  readonly version: unknown;
  readonly title: unknown;
  readonly steps: unknown;
  readonly check: unknown;
}

/** Raise it when an older game could not follow the path any more. */
export const PATH_VERSION = 1;

/** `scenes` are those of this edition: a path with another one cannot be followed. */
export function checkPath(raw: RawPath, scenes: readonly string[]): Result<Path, PathFault> {
  const fault = (field: PathField, problem: PathFault['problem'], step: number | null = null) => err({ field, problem, step });
  if (raw.version === undefined || raw.version === null) return fault('version', 'missing');
  if (!isWhole(raw.version) || raw.version < 1) return fault('version', 'not-understood');
  if (raw.version > PATH_VERSION) return fault('version', 'newer');

  const title = typeof raw.title === 'string' ? raw.title.trim() : null;
  if (title === null || title === '') return fault('title', 'missing');
  if (title.length > PATH_LIMITS.title) return fault('title', 'too-long');

  if (raw.steps === undefined || raw.steps === null) return fault('steps', 'missing');
  if (!Array.isArray(raw.steps)) return fault('steps', 'not-understood');
  if (raw.steps.length === 0) return fault('steps', 'missing');
  if (raw.steps.length > PATH_LIMITS.steps) return fault('steps', 'too-many');
  const steps: PathStep[] = [];
  for (const [index, step] of (raw.steps as readonly unknown[]).entries()) {
    const checked = checkStep(step, scenes);
    if (!checked.ok) return fault(checked.error.field, checked.error.problem, index + 1);
    steps.push(checked.value);
  }

  if (typeof raw.check !== 'boolean') return fault('check', raw.check === undefined ? 'missing' : 'not-understood');
  return ok({ title, steps, check: raw.check });
}

function checkStep(raw: unknown, scenes: readonly string[]): Result<PathStep, Pick<PathFault, 'field' | 'problem'>> {
  if (typeof raw !== 'object' || raw === null) return err({ field: 'steps', problem: 'not-understood' });
  const { scene, weeks } = raw as Partial<Record<'scene' | 'weeks', unknown>>;
  if (typeof scene !== 'string' || scene === '') return err({ field: 'scene', problem: 'missing' });
  if (!scenes.includes(scene)) return err({ field: 'scene', problem: 'no-such-scene' });
  if (weeks === undefined) return err({ field: 'weeks', problem: 'missing' });
  if (!isWhole(weeks) || weeks < 0 || weeks > PATH_LIMITS.weeks) return err({ field: 'weeks', problem: 'not-understood' });
  return ok({ scene, weeks });
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
