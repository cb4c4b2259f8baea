/**
 * Aksel brings a thousand design tokens, of which the game uses a tenth. The rest is left out of the page: it would be
 * read and kept by every phone before the first word is shown.
 */
const DECLARATION = /(--ax-[\w-]+)\s*:([^;{}]*);?/g;
const NAME = /--ax-[\w-]+/g;

/** Removes declarations of `--ax-` properties that neither these styles nor any of the `others` ever name. */
export function dropUnusedProperties(css: string, others: readonly string[]): string {
  const used = new Set(others.flatMap((text) => text.match(NAME) ?? []));
  // what stands outside a declaration, or in that of another property, is a use
  for (const name of css.replace(DECLARATION, ';').match(NAME) ?? []) used.add(name);
  follow(css, used);
  return css.replace(DECLARATION, (declaration, name: string) => (used.has(name) ? declaration : ''));
}

/** A property that is used uses those in its value, in any of its declarations. */
function follow(css: string, used: Set<string>): void {
  const values = new Map<string, string[]>();
  for (const [, name, value] of css.matchAll(DECLARATION)) values.set(name!, [...(values.get(name!) ?? []), ...(value!.match(NAME) ?? [])]);
  // a set gives what is added to it while it is walked through
  for (const name of used) for (const next of values.get(name) ?? []) used.add(next);
}
