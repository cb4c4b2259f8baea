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
  const entries = entriesOfModules();
  return [
    ...libraries,
    { debugName: 'shared', priority: 2, name: (id, modules) => (entries(id, modules) === 'both' ? 'shared' : null) },
    { debugName: 'game', priority: 1, name: (id, modules) => (entries(id, modules) === 'game' ? 'game' : null) },
  ];
}

/** Which page's entry reaches a module without an `import()` on the way; null for what is fetched when it is wanted. */
function entriesOfModules(): (id: string, modules: Modules) => 'game' | 'phone' | 'both' | null {
  const known = new Map<string, { readonly game: boolean; readonly phone: boolean }>();
  return (id, modules) => {
    const found = known.get(id) ?? reachedFrom(id, modules);
    known.set(id, found);
    if (found.game && found.phone) return 'both';
    return found.game ? 'game' : found.phone ? 'phone' : null;
  };
}

function reachedFrom(id: string, modules: Modules): { game: boolean; phone: boolean } {
  const above = new Set([id]);
  for (const one of above) for (const importer of modules.getModuleInfo(one)?.importers ?? []) above.add(importer);
  const ids = [...above];
  return { game: ids.some((one) => GAME.test(one)), phone: ids.some((one) => PHONE.test(one)) };
}
