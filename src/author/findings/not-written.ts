import type { LocatedJson } from '../source/located-json.ts';
import { UNWRITTEN } from '../fill/unwritten.ts';
import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';

/** Texts that `npm run stories -- fill` has made room for, and nobody has written yet. */
export function checkWritten({ scene, ratings }: Checked): Finding[] {
  return [scene, ratings].flatMap((part) => (part ? unwrittenIn(part.json) : []));
}

function unwrittenIn(json: LocatedJson): Finding[] {
  const found: Finding[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (value === UNWRITTEN) found.push(error(json.placeOf(path), 'not-written', `${path.join('.')} is still «${UNWRITTEN}»: write it`));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(json.value, []);
  return found;
}
