/** Opens what is kept on this device; where nothing may be kept, a journal that forgets with the page. */
import { openClaims } from './claims.ts';
import { createJournal } from './create-journal.ts';
import { deleteDatabase, openIndexedDbStore, PATIENCE, TookTooLong, type Patience } from './indexed-db-store.ts';
import type { Journal } from './journal.ts';
import { finishWriting } from './write-ahead.ts';
import { createMemoryStore, type RunStore } from './run-store.ts';

/** Never rejects: a device that refuses storage must not stop anyone from playing. */
export async function openKeptJournal(patience: Patience = PATIENCE): Promise<Journal> {
  const claims = openClaims();
  try {
    const store = await openIndexedDbStore(patience);
    // what an earlier page could not finish; a journal that opens without it is better than none
    await finishWriting(store).catch(() => undefined);
    return createJournal(store, claims, true);
  } catch {
    return createJournal(createForgetfulStore(patience), claims, false);
  }
}

/** A database that was too slow to open today may hold yesterday's runs; "delete everything" means them too. */
function createForgetfulStore(patience: Patience): RunStore {
  const memory = createMemoryStore();
  return {
    ...memory,
    async destroy() {
      await memory.destroy();
      try {
        await deleteDatabase(patience);
      } catch (error) {
        if (error instanceof TookTooLong) throw error;
        // refused as a whole: then nothing was ever put there
      }
    },
  };
}
