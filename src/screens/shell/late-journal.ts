/** A journal that may be used before it has been opened: the first screen does not wait for the database. */
import type { Journal } from '#journal/journal.ts';

export function lateJournal(opening: Promise<Journal>): Journal {
  let canKeep = true;
  void opening.then((journal) => { canKeep = journal.canKeep; });
  const claimed = new Set<string>();
  return {
    get canKeep() { return canKeep; },
    runs: async () => (await opening).runs(),
    run: async (id) => (await opening).run(id),
    save: async (run) => (await opening).save(run),
    remove: async (id) => (await opening).remove(id),
    notes: async (runId) => (await opening).notes(runId),
    keepNote: async (note) => (await opening).keepNote(note),
    dropNote: async (id) => (await opening).dropNote(id),
    restore: async (kept) => (await opening).restore(kept),
    deleteAll: async () => (await opening).deleteAll(),
    async claim(id, onTaken) {
      claimed.add(id);
      const journal = await opening;
      // released again before the database was open
      return claimed.has(id) ? journal.claim(id, onTaken) : 'owned';
    },
    async takeOver(id, onTaken) {
      claimed.add(id);
      await (await opening).takeOver(id, onTaken);
    },
    release(id) {
      claimed.delete(id);
      void opening.then((journal) => { if (!claimed.has(id)) journal.release(id); });
    },
  };
}
