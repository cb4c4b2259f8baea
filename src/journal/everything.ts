/** All that is kept, read together and put back together. */
import type { Everything } from './export-file.ts';
import type { Journal, Kept } from './journal.ts';
import { keepFollowed, keepOwnHouse, keepSelfChecks, readFollowed, readOwnHouse, readSelfChecks } from './small-things.ts';

export async function readEverything(journal: Journal): Promise<Everything> {
  const [{ runs }, notes] = await Promise.all([journal.runs(), journal.notes()]);
  return { runs, notes, path: readFollowed(), checks: readSelfChecks(), house: readOwnHouse() };
}

/** The runs first: if they find no room, nothing has been touched. What the file does not have stays as it is. */
export async function restoreEverything(journal: Journal, { runs, notes, path, checks, house }: Everything): Promise<Kept> {
  const restored = await journal.restore({ runs, notes });
  if (!restored.ok) return restored;
  const small = [path ? keepFollowed(path) : null, checks.length ? keepSelfChecks(checks) : null, house ? keepOwnHouse(house) : null];
  return small.find((kept) => kept?.ok === false) ?? restored;
}
