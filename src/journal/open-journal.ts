import type { Journal, Kept } from './journal.ts';
import { removeAllKeys } from './keys.ts';

/**
 * Never rejects: neither a device that refuses storage nor a line that breaks must stop anyone from playing. What reads
 * and checks the records is a chunk of its own, for the first screen can do without.
 */
export async function openJournal(): Promise<Journal> {
  try {
    const { openKeptJournal } = await import('./open-kept-journal.ts');
    return await openKeptJournal();
  } catch {
    return NO_JOURNAL;
  }
}

const NOT_KEPT: Kept = { ok: false, error: 'no-storage' };

/** The chunk could not be fetched: what is on the device stays there, unread. */
const NO_JOURNAL: Journal = {
  runs: async () => ({ runs: [], unreadable: 0 }),
  run: async () => null,
  save: async () => NOT_KEPT,
  remove: async () => NOT_KEPT,
  notes: async () => [],
  keepNote: async () => NOT_KEPT,
  dropNote: async () => NOT_KEPT,
  restore: async () => NOT_KEPT,
  deleteAll: async () => {
    removeAllKeys();
    return NOT_KEPT;
  },
  canKeep: false,
  claim: async () => 'owned',
  takeOver: async () => undefined,
  release: () => undefined,
};
