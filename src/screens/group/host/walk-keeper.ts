/** What the facilitator's page knows through a reload of this tab, and only of this tab: sessionStorage, wiped at the end. */
import { parseKeptWalk, type KeptWalk } from '#group/kept-walk.ts';

const KEY = 'frontstage.walk';

export interface WalkKeeper {
  /** Null when there is none, or none that can be read. */
  now(): KeptWalk | null;
  begin(walk: KeptWalk): void;
  /** The walk as it is then; null when there is none to change. */
  change(changes: Partial<KeptWalk>): KeptWalk | null;
  forget(): void;
}

/** Where nothing may be stored it goes on in memory: it is only that a reload ends it. */
export function openWalkKeeper(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): WalkKeeper {
  let walk = read();

  function read(): KeptWalk | null {
    const text = orNull(() => storage().getItem(KEY));
    const parsed = text === null ? null : parseKeptWalk(text);
    return parsed?.ok ? parsed.value : null;
  }

  function set(next: KeptWalk | null): void {
    walk = next;
    orNull(() => (next ? storage().setItem(KEY, JSON.stringify(next)) : storage().removeItem(KEY)));
  }

  return {
    now: () => walk,
    begin: set,
    change(changes) {
      if (walk) set({ ...walk, ...changes });
      return walk;
    },
    forget: () => set(null),
  };
}

function orNull<T>(attempt: () => T): T | null {
  try {
    return attempt();
  } catch {
    return null; // refused or full
  }
}
