/** What a scan of the .ink text finds: every line and choice with its id, place and tags, and every line of logic. */
import type { Place } from '../findings/finding.ts';

export interface ScriptText extends Place {
  readonly kind: 'line' | 'choice';
  /** Empty when there is none. */
  readonly id: string;
  /** As the player reads it: without tags, escapes resolved, `{placeholders}` as they stand. */
  readonly text: string;
  /** Without the hash sign. */
  readonly tags: readonly string[];
  readonly knot: string;
  readonly placeholders: readonly string[];
  /** The line as written, without comments, for the rules about form. */
  readonly written: string;
}

/** A line that is only for Ink: a divert, a condition, a declaration … */
export interface ScriptLogic extends Place {
  readonly code: string;
  readonly knot: string;
  /** Inside `=== function`. */
  readonly inFunction: boolean;
}

export interface Script {
  /** The main file first. */
  readonly files: readonly string[];
  readonly texts: readonly ScriptText[];
  readonly logic: readonly ScriptLogic[];
}
