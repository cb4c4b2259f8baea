/**
 * Which files the code is delivered in. What a page needs before it can answer comes in as few files as can be: each one more
 * is a round trip's worth of headers, and on HTTP/1.1 a browser fetches six at a time.
 */
import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type Modules = Parameters<Extract<Group['name'], (...args: never[]) => unknown>>[1];

const GAME = /[\\/]src[\\/]main\.tsx$/;
const PHONE = /[\\/]src[\\/]phone[\\/]main\.tsx$/;

export function chunkGroups(): Group[] {
  // apart because they change seldom: a new release leaves them in people's caches
  const libraries: Group[] = [
    { name: 'react', priority: 3, test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
    { name: 'inkjs', priority: 3, test: /node_modules[\\/]inkjs[\\/]/ },
  ];
  return [
    ...libraries,
    { debugName: 'shared', priority: 2, name: (id, modules) => (isReached(id, modules, GAME) && isReached(id, modules, PHONE) ? 'shared' : null) },
    { debugName: 'game', priority: 1, name: (id, modules) => (isReached(id, modules, GAME) ? 'game' : null) },
  ];
}

/** Whether a page's entry reaches a module without an `import()` on the way: else it is fetched when it is wanted. */
function isReached(id: string, modules: Modules, entry: RegExp): boolean {
  const above = new Set([id]);
  for (const one of above) {
    if (entry.test(one)) return true;
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) above.add(importer);
  }
  return false;
}
