/** What is kept, as entries by day, newest first. Pure. */
import type { StoredRun } from '#journal/journal.ts';
import type { Note } from '#journal/note.ts';
import type { Day } from '#week/day.ts';

export type Entry =
  | { readonly kind: 'run'; readonly id: string; readonly at: string; readonly stored: StoredRun; readonly scene: string; readonly ending: string | null; readonly notes: number }
  /** `scene` is null for what belongs to no run that is here. */
  | { readonly kind: 'note'; readonly id: string; readonly at: string; readonly note: Note; readonly scene: string | null; readonly question: string | null; readonly text: string };

export interface TimelineDay {
  readonly day: Day;
  readonly entries: readonly Entry[];
}

/** The words for what the records only name. */
export interface Words {
  scene(slug: string): string;
  /** Null while it is not known. */
  ending(slug: string, ending: string): string | null;
  question(note: Note): string | null;
  /** What was written; a plan as the sentence it makes. */
  text(note: Note): string;
}

export function entriesOf(runs: readonly StoredRun[], notes: readonly Note[], words: Words): readonly Entry[] {
  const sceneOf = new Map(runs.map(({ id, run }) => [id, words.scene(run.scene)]));
  const entries: Entry[] = [
    ...runs.map((stored): Entry => ({
      kind: 'run', id: stored.id, at: stored.updatedAt, stored, scene: words.scene(stored.run.scene),
      ending: stored.ending === null ? null : words.ending(stored.run.scene, stored.ending),
      notes: notes.filter(({ runId }) => runId === stored.id).length,
    })),
    ...notes.map((note): Entry => ({
      kind: 'note', id: note.id, at: note.writtenAt, note, scene: (note.runId !== null && sceneOf.get(note.runId)) || null, question: words.question(note), text: words.text(note),
    })),
  ];
  // ISO 8601 in UTC sorts as text
  return entries.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Every word has to be there somewhere, in any order; small and large letters are the same. */
export function matching(entries: readonly Entry[], search: string): readonly Entry[] {
  const wanted = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = textOf(entry).toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

export function byDay(entries: readonly Entry[], dayOf: (instant: string) => Day): readonly TimelineDay[] {
  const days = new Map<Day, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const there = days.get(day);
    if (there) there.push(entry);
    else days.set(day, [entry]);
  }
  return [...days].map(([day, there]) => ({ day, entries: there }));
}

function textOf(entry: Entry): string {
  return (entry.kind === 'run' ? [entry.scene, entry.ending] : [entry.scene, entry.question, entry.text]).join(' ');
}
