/** Where records lie. The journal knows nothing else of IndexedDB, so that memory can stand in for it. */

/** One kind of records. */
export interface Records {
  all(): Promise<readonly unknown[]>;
  get(id: string): Promise<unknown>;
  /** The record's `id` is its key. */
  put(record: object): Promise<void>;
  delete(id: string): Promise<void>;
}

/** What is changed together or not at all. */
export interface Change {
  readonly putRuns?: readonly object[];
  readonly putNotes?: readonly object[];
  readonly deleteRuns?: readonly string[];
  readonly deleteNotes?: readonly string[];
}

/** Itself the records of runs; what a player has written lies beside them. */
export interface RunStore extends Records {
  readonly notes: Records;
  /** All of it, or none if any of it fails. */
  change(change: Change): Promise<void>;
  /** Leaves nothing behind, also nothing that could not be read. */
  destroy(): Promise<void>;
  /** Another tab has destroyed the store. */
  onDeletedElsewhere(listener: () => void): void;
}

/** Where nothing can be kept, a run lives as long as the page does. */
export function createMemoryStore(): RunStore {
  const runs = new Map<string, unknown>();
  const notes = new Map<string, unknown>();
  return {
    ...recordsIn(runs),
    notes: recordsIn(notes),
    change: async ({ putRuns = [], putNotes = [], deleteRuns = [], deleteNotes = [] }) => {
      for (const id of deleteRuns) runs.delete(id);
      for (const id of deleteNotes) notes.delete(id);
      for (const record of putRuns) runs.set(idOf(record), structuredClone(record));
      for (const record of putNotes) notes.set(idOf(record), structuredClone(record));
    },
    destroy: async () => {
      runs.clear();
      notes.clear();
    },
    onDeletedElsewhere: () => undefined,
  };
}

function recordsIn(records: Map<string, unknown>): Records {
  return {
    all: async () => [...records.values()],
    get: async (id) => records.get(id),
    put: async (record) => {
      // a copy, as IndexedDB would make one: nobody changes a record by keeping hold of it
      records.set(idOf(record), structuredClone(record));
    },
    delete: async (id) => {
      records.delete(id);
    },
  };
}

function idOf(record: object): string {
  return (record as { id: string }).id;
}
