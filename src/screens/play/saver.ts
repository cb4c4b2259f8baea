/**
 * Keeps the newest state of a run, once the player has seen it. One write at a time; what came meanwhile is written after it,
 * older states are skipped.
 */
import type { Kept, StoredRun } from '#journal/journal.ts';

export interface Saver {
  save(run: StoredRun): void;
  /** The page is going away: what waits is written now, side by side with what is being written. */
  flush(): void;
  /** Resolves when everything handed in has been tried. */
  idle(): Promise<void>;
}

/** `soon` says when a write may begin; a page that goes away does not wait for it. */
export function createSaver(write: (run: StoredRun) => Promise<Kept>, onKept: (kept: Kept) => void, soon: (call: () => void) => void): Saver {
  let waiting: StoredRun | null = null;
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    while (waiting) {
      const next = waiting;
      waiting = null;
      onKept(await write(next).catch((): Kept => ({ ok: false, error: 'unknown' })));
    }
    writing = null;
  }

  function begin(): Promise<void> {
    if (waiting) writing ??= writeAll();
    return writing ?? Promise.resolve();
  }

  return {
    save(run) {
      waiting = run;
      if (!writing) soon(() => void begin());
    },
    flush() {
      if (!waiting) return;
      const next = waiting;
      waiting = null;
      void write(next).then(onKept, () => undefined);
    },
    idle: begin,
  };
}
