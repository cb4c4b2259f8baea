/** What a table has got and lost, by name: nobody should have to look for it, or lose a text of theirs without being told. */

export type Change = { readonly kind: 'new'; readonly name: string } | { readonly kind: 'gone'; readonly name: string; readonly texts: readonly string[] };

export function changesIn(before: unknown, after: unknown, path: readonly string[] = []): Change[] {
  const [was, is] = [membersOf(before), membersOf(after)];
  if (!was || !is) return before === after ? [] : [{ kind: 'new', name: path.join('.') }];
  const named = (key: string) => [...path, key].join('.');
  return [
    ...[...was].filter(([key]) => !is.has(key)).map(([key, value]): Change => ({ kind: 'gone', name: named(key), texts: leavesOf(value) })),
    ...[...is].flatMap(([key, value]): Change[] => (was.has(key) ? changesIn(was.get(key), value, [...path, key]) : [{ kind: 'new', name: named(key) }])),
  ];
}

/** Without what has gone of the template a new scene began with: nobody has written that. */
export function ownChanges(changes: readonly Change[], template: unknown): Change[] {
  const known = new Set(leavesOf(template));
  return changes.filter((change) => change.kind === 'new' || !change.texts.every((text) => known.has(text)));
}

/** The words of a list are their own names: it does not matter in which place they stand. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  return new Map(Array.isArray(value) ? value.map((each: unknown) => [typeof each === 'string' ? each : JSON.stringify(each), each]) : Object.entries(value));
}

/** Every text in it, so that it can be copied from the screen. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
