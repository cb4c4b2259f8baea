/** Records in IndexedDB. Every call ends: some browsers leave a request unanswered for ever instead of refusing it. */
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import type { Change, Records, RunStore } from './run-store.ts';

export const DATABASE = 'frontstage';
const RUNS = 'runs';
const NOTES = 'notes';
/** 1 had runs only; 2 has what the player writes too. */
export const DATABASE_VERSION = 2;

export interface Patience {
  /** How long the browser may take to open the database, in ms. */
  readonly open: number;
  /** And for one request, in ms. */
  readonly request: number;
}
export const PATIENCE: Patience = { open: 8000, request: 8000 };

/** Rejects where IndexedDB is missing, refused, broken or silent. */
export async function openIndexedDbStore(patience: Patience = PATIENCE): Promise<RunStore> {
  let onDeleted = (): void => undefined;
  // null once it has been closed; the next request opens it again
  let connection: Promise<IDBPDatabase> | null = null;

  async function open(): Promise<IDBPDatabase> {
    const opening = openDB(DATABASE, DATABASE_VERSION, {
      upgrade: (database) => {
        // only what is missing is made: what an older game has kept stays as it is
        for (const name of [RUNS, NOTES]) if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath: 'id' });
      },
      // another tab deletes the database, or a newer game changes it: this one must let go
      blocking: (_version, newVersion) => {
        void disconnect();
        if (newVersion === null) onDeleted();
      },
      terminated: () => {
        connection = null;
      },
    });
    return within(patience.open, opening, (late) => late.close());
  }

  async function disconnect(): Promise<void> {
    const closing = connection;
    connection = null;
    (await closing?.catch(() => null))?.close(); // one that never opened needs no closing
  }

  async function ask<T>(request: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    connection ??= open();
    const opening = connection;
    try {
      return await within(patience.request, opening.then(request));
    } catch (error) {
      // one that failed to open is not asked again
      if (connection === opening) await opening.catch(() => (connection = null));
      throw error;
    }
  }

  const recordsOf = (name: string): Records => ({
    all: () => ask((database) => database.getAll(name)),
    get: (id) => ask((database) => database.get(name, id)),
    put: (record) => ask(async (database) => void (await database.put(name, record))),
    delete: (id) => ask((database) => database.delete(name, id)),
  });

  await ask((database) => database.count(RUNS));
  return {
    ...recordsOf(RUNS),
    notes: recordsOf(NOTES),
    change: (change) => ask((database) => changeTogether(database, change)),
    async destroy() {
      // emptied first: deleting waits for other tabs, and the data must be gone even if one never answers
      const emptied = await ask((database) => clear(database)).then(() => true, () => false);
      await disconnect();
      await deleteDatabase(patience).catch((error: unknown) => {
        if (!emptied) throw error;
      });
    },
    onDeletedElsewhere(listener) {
      onDeleted = listener;
    },
  };
}

/** One transaction: it is all there afterwards, or nothing of it is. */
async function changeTogether(database: IDBPDatabase, { putRuns = [], putNotes = [], deleteRuns = [], deleteNotes = [] }: Change): Promise<void> {
  const change = database.transaction([RUNS, NOTES], 'readwrite');
  const [runs, notes] = [change.objectStore(RUNS), change.objectStore(NOTES)];
  // one that fails takes the whole change back with it; `done` tells of it
  const ask = (request: Promise<unknown>) => void request.catch(() => undefined);
  try {
    for (const id of deleteRuns) ask(runs.delete(id));
    for (const id of deleteNotes) ask(notes.delete(id));
    for (const record of putRuns) ask(runs.put(record));
    for (const record of putNotes) ask(notes.put(record));
    await change.done;
  } catch (error) {
    abort(change);
    throw error;
  }
}

function abort(change: { abort(): void; readonly done: Promise<void> }): void {
  change.done.catch(() => undefined); // the first error is the one that is told
  try {
    change.abort();
  } catch {
    // the browser has given it up by itself
  }
}

async function clear(database: IDBPDatabase): Promise<void> {
  const change = database.transaction([RUNS, NOTES], 'readwrite');
  await Promise.all([change.objectStore(RUNS).clear(), change.objectStore(NOTES).clear(), change.done]);
}

/** Also where the database could not be opened: it may be there all the same. */
export function deleteDatabase(patience: Patience = PATIENCE): Promise<void> {
  return within(patience.request, deleteDB(DATABASE));
}

export class TookTooLong extends Error {
  override name = 'TookTooLong';
}

/** `late` tidies up what arrives after nobody waits for it any more. */
function within<T>(ms: number, promise: Promise<T>, late: (value: T) => void = () => undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const timer = setTimeout(() => {
      waiting = false;
      reject(new TookTooLong(`IndexedDB gave no answer in ${ms} ms`));
    }, ms);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (waiting) resolve(value);
        else late(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
