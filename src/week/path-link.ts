/**
 * A path as the query of a link that can be read and mended by hand:
 * `v=1&title=Ny%20i%20Nav&steps=0.kald-start.1.et-nei-som-staar&check=yes`. The numbers are the weeks before each scene.
 */
import type { Result } from '#lib/result.ts';
import { LINK_KEYS } from './link-keys.ts';
import { checkPath, PATH_VERSION, type Path, type PathFault } from './path.ts';

export function linkOf({ title, steps, check }: Path): string {
  const walk = steps.map(({ scene, weeks }) => `${weeks}.${scene}`).join('.');
  return `v=${PATH_VERSION}&title=${encodeURIComponent(title)}&steps=${walk}&check=${check ? 'yes' : 'no'}`;
}

/** `read` gives a value of the query, null where it is missing. Null when the link names no path at all. */
export function pathFromLink(read: (key: string) => string | null, scenes: readonly string[]): Result<Path, PathFault> | null {
  if (LINK_KEYS.every((key) => read(key) === null)) return null;
  const [version, title, steps, check] = LINK_KEYS.map(read);
  return checkPath({
    version: version ? numberIn(version) : undefined,
    title: title ?? undefined,
    steps: steps ? stepsIn(steps) : undefined,
    check: check === null ? undefined : check === 'yes' ? true : check === 'no' ? false : check,
  }, scenes);
}

function stepsIn(text: string): unknown[] {
  const parts = text.split('.');
  const steps: unknown[] = [];
  for (let at = 0; at < parts.length; at += 2) steps.push({ weeks: numberIn(parts[at] ?? ''), scene: parts[at + 1] });
  return steps;
}

/** Written out as a person would: `1e3`, `0x1` and ` 1` are not understood. */
function numberIn(text: string): number | string {
  return /^\d{1,3}$/.test(text) ? Number(text) : text;
}
