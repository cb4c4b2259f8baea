/** Claims by Web Locks: the browser itself frees the run when its tab is closed or dies. */
import { isClaimMessage, type Channel } from './channel-claims.ts';
import type { Claims } from './claims.ts';

/** The one method of navigator.locks that is used. */
export interface Locks {
  request(name: string, options: LockOptions, held: (lock: Lock | null) => Promise<void>): Promise<void>;
}

/** A page that is being reloaded may hold its locks for a moment yet, in ms. */
const RELOAD_TIME = 300;
/** How long the other tab has to write what it has and let go, in ms. After that the run is taken. */
const HANDOVER_TIME = 800;

interface Held {
  readonly onTaken: () => void;
  readonly letGo: () => void;
  /** When the browser has freed the lock. */
  readonly ended: () => Promise<void>;
}

export function createLockClaims(locks: Locks, channel: Channel | null): Claims {
  const held = new Map<string, Held>();
  const elsewhere = new Set<string>();
  /** What is asked about one run is done in turn: React claims, releases and claims again within a millisecond. */
  const turns = new Map<string, Promise<unknown>>();

  channel?.listen((message) => {
    if (isClaimMessage(message) && message.kind === 'give-up') lose(message.run);
  });

  function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(id) ?? Promise.resolve()).then(work);
    turns.set(id, turn.catch(() => undefined)); // the caller hears of it; the next in turn need not
    return turn;
  }

  function lose(id: string): void {
    const lost = held.get(id);
    if (!lost) return;
    held.delete(id);
    elsewhere.add(id);
    lost.letGo();
    lost.onTaken();
  }

  /** Resolves to whether the lock was granted; then it is held until `letGo`. */
  function hold(id: string, onTaken: () => void, options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      const request = locks.request(`frontstage.run.${id}`, options, (lock) =>
        new Promise<void>((letGo) => {
          if (!lock) return letGo();
          held.set(id, { onTaken, letGo, ended: () => ended });
          elsewhere.delete(id);
          resolve(true);
        }));
      // no lock, or rejected: the wait was cut short, or, once held, another tab has stolen the lock
      const ended = request.catch(() => lose(id)).finally(() => resolve(false));
    });
  }

  /** The browser's own word, however long it takes to give it: `false` means that another page has the run. */
  const holdIfFree = (id: string, onTaken: () => void) => hold(id, onTaken, { ifAvailable: true });
  const holdWithin = (ms: number, id: string, onTaken: () => void) => hold(id, onTaken, { signal: AbortSignal.timeout(ms) });

  /** Whether the run is this tab's already; the one to call is changed then. */
  function isHeld(id: string, onTaken: () => void): boolean {
    const mine = held.get(id);
    if (mine) held.set(id, { ...mine, onTaken });
    return mine !== undefined;
  }

  return {
    claim: (id, onTaken) => inTurn(id, async () => {
      if (isHeld(id, onTaken) || (await holdIfFree(id, onTaken))) return 'owned';
      // asked again after the wait: a machine too busy to answer within it is not another tab, and the run must be kept
      if ((await holdWithin(RELOAD_TIME, id, onTaken)) || (await holdIfFree(id, onTaken))) return 'owned';
      elsewhere.add(id);
      return 'elsewhere';
    }),
    takeOver: (id, onTaken) => inTurn(id, async () => {
      if (isHeld(id, onTaken)) return;
      channel?.post({ kind: 'give-up', run: id });
      if (await holdWithin(HANDOVER_TIME, id, onTaken)) return;
      await hold(id, onTaken, { steal: true });
    }),
    release: (id) => void inTurn(id, async () => {
      const mine = held.get(id);
      held.delete(id);
      mine?.letGo();
      await mine?.ended();
    }),
    isElsewhere: (id) => elsewhere.has(id),
  };
}
