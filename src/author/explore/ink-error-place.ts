import type { CompiledInk } from '../compile/compile-ink.ts';
import type { Place } from '../findings/finding.ts';
import { placeOfPath } from './places.ts';

/** inkjs names an Ink path in its run-time errors, `RUNTIME ERROR: (a.0.3): …`, when it knows one. */
export function placeInError(message: string, compiled: CompiledInk, mainFile: string, otherwise: string): Place {
  const path = /\(([\w.$-]+)\): /.exec(message)?.[1];
  return placeOfPath(compiled, mainFile, path ?? otherwise);
}

/** The error in a writer's words. */
export function inWords(message: string): string {
  const bare = message
    .replace(/^RUNTIME ERROR: /, '')
    .replace(/^\([\w.$-]+\): /, '')
    .replace(/^'[^']*' line \d+: /, '');
  if (/ran out of content/.test(bare)) return 'the story stops here without an end: after this, send it on with -> and the name of a part, or end it with -> END';
  return bare;
}
