/**
 * Keeps one room in the store. While one writing is under way the next ones gather, so a thousand votes in a second become a
 * handful of writings. When the store has failed, nothing is kept before all of the room has been written again: half a room
 * with a gap in it would be worse than none.
 */
import { together, type Changes, type RoomStore, type StoredRoom } from './store/store.ts';

export interface Book {
  /** True when it is kept for good; false when it could not be. */
  write(changes: Partial<Changes>): Promise<boolean>;
  isKept(): boolean;
  close(): void;
}

export interface BookOptions {
  readonly store: RoomStore;
  readonly code: string;
  readonly owner: string;
  /** What the store has of it; a new room is not in it yet. */
  readonly isKept: boolean;
  /** All there is to keep, now. */
  whole(): StoredRoom;
  onKept(kept: boolean): void;
  /** Another process has the room: nothing that happens here counts any more. */
  onTaken(): void;
}

const TRY_AGAIN = 1000;

interface Waiting {
  readonly changes: Changes;
  readonly tell: (kept: boolean) => void;
}

export function openBook({ store, code, owner, isKept: wasKept, whole, onKept, onTaken }: BookOptions): Book {
  let waiting: Waiting[] = [];
  let isBusy = false;
  let isKept = wasKept;
  let isClosed = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function writeAll(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    clearTimeout(retry);
    do {
      const batch = waiting;
      waiting = [];
      const kept = await writeBatch(batch.map(({ changes }) => changes));
      for (const { tell } of batch) tell(kept);
    } while (waiting.length);
    isBusy = false;
    if (!isKept && !isClosed) retry = setTimeout(() => void writeAll(), TRY_AGAIN);
  }

  async function writeBatch(batch: readonly Changes[]): Promise<boolean> {
    if (isClosed) return false;
    let written = isKept ? await store.write(code, owner, together(batch)) : 'missing';
    if (written === 'missing') written = await store.writeWhole(code, owner, whole());
    if (written === 'taken') {
      isClosed = true;
      onTaken();
      return false;
    }
    note(written === 'kept');
    return written === 'kept';
  }

  function note(kept: boolean): void {
    if (kept === isKept) return;
    isKept = kept;
    onKept(kept);
  }

  return {
    write: (changes) => new Promise((tell) => {
      if (isClosed) return tell(false);
      waiting.push({ changes: { votes: [], ...changes }, tell });
      void writeAll();
    }),
    isKept: () => isKept,
    close() {
      isClosed = true;
      clearTimeout(retry);
    },
  };
}
