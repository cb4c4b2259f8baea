/** What an import would do, before it does anything. */
import type { Everything } from './export-file.ts';

export interface Count {
  readonly added: number;
  /** Something else lies here under the same id. */
  readonly replaced: number;
  /** The very same is here already. */
  readonly same: number;
}

export interface ImportPlan {
  readonly runs: Count;
  readonly notes: Count;
  readonly path: Fate;
  readonly checks: Fate;
  readonly house: Fate;
  /** Whether importing would change anything at all. */
  readonly changes: boolean;
}

export type Fate = 'none' | 'added' | 'replaced' | 'same';

export function importPlan(here: Everything, incoming: Everything): ImportPlan {
  const runs = countOf(here.runs, incoming.runs);
  const notes = countOf(here.notes, incoming.notes);
  const path = fateOf(here.path, incoming.path);
  const checks = fateOf(here.checks.length ? here.checks : null, incoming.checks.length ? incoming.checks : null);
  const house = fateOf(here.house, incoming.house);
  const changes = [runs, notes].some(({ added, replaced }) => added + replaced > 0) || [path, checks, house].some((fate) => fate === 'added' || fate === 'replaced');
  return { runs, notes, path, checks, house, changes };
}

function countOf(here: readonly { readonly id: string }[], incoming: readonly { readonly id: string }[]): Count {
  const known = new Map(here.map((one) => [one.id, textOf(one)]));
  const fates = incoming.map((one) => (!known.has(one.id) ? 'added' : known.get(one.id) === textOf(one) ? 'same' : 'replaced'));
  const how = (many: Fate) => fates.filter((fate) => fate === many).length;
  return { added: how('added'), replaced: how('replaced'), same: how('same') };
}

function fateOf(here: object | null, incoming: object | null): Fate {
  if (incoming === null) return 'none';
  if (here === null) return 'added';
  return textOf(here) === textOf(incoming) ? 'same' : 'replaced';
}

/** Both sides come through the same schemas, which fix the order of the fields. */
function textOf(value: object): string {
  return JSON.stringify(value);
}
