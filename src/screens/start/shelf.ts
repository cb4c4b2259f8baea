/** What the start page knows of the player: what was begun, what was played, and what may come next. Pure. */
import type { StoredRun } from '#journal/journal.ts';
import type { SceneCard } from '#story/catalogue.ts';

export interface Shelf {
  /** The newest run that is not finished, of a scene that still exists. */
  readonly underway: { readonly stored: StoredRun; readonly card: SceneCard } | null;
  readonly suggestion: { readonly card: SceneCard; readonly trained: SceneCard['category'] | null; readonly again: boolean } | null;
  readonly flags: ReadonlyMap<string, 'underway' | 'played'>;
  /** Nothing has been played or begun yet. */
  readonly first: boolean;
}

/** `runs` newest first. */
export function shelfOf(cards: readonly SceneCard[], runs: readonly StoredRun[]): Shelf {
  const cardOf = (stored: StoredRun) => cards.find(({ slug }) => slug === stored.run.scene);
  const known = runs.filter((stored) => cardOf(stored));
  // the newest run of a scene says how it stands: what was left before that has been played to its end since
  const newest = [...new Map(known.toReversed().map((stored) => [stored.run.scene, stored])).values()].toSorted((a, b) => known.indexOf(a) - known.indexOf(b));
  const begun = newest.find(({ ending }) => ending === null);
  const card = begun && cardOf(begun);
  const finished = known.filter(({ ending }) => ending !== null);
  return {
    underway: begun && card ? { stored: begun, card } : null,
    suggestion: suggestionFrom(cards, finished, card),
    flags: new Map(newest.map(({ run, ending }) => [run.scene, ending === null ? 'underway' : 'played'])),
    first: known.length === 0,
  };
}

const GENTLE = ['none', 'orange', 'red'] as const satisfies readonly SceneCard['sensitivity'][];
const KINDS = ['angry', 'refusal', 'boundary', 'closeness', 'partners', 'procedural', 'backstage'] as const satisfies readonly SceneCard['category'][];

/** The order on the page, and so also where a newcomer begins: the gentle ones first, kind by kind, the short before the long. */
export function inOrder(cards: readonly SceneCard[]): readonly SceneCard[] {
  return cards.toSorted(
    (a, b) =>
      GENTLE.indexOf(a.sensitivity) - GENTLE.indexOf(b.sensitivity) ||
      KINDS.indexOf(a.category) - KINDS.indexOf(b.category) ||
      a.minutes - b.minutes,
  );
}

/** Something not played yet, of another kind than last time if there is one; else what was played longest ago. */
function suggestionFrom(cards: readonly SceneCard[], finished: readonly StoredRun[], underway: SceneCard | undefined): Shelf['suggestion'] {
  const categoryOf = (stored: StoredRun | undefined) => cards.find(({ slug }) => slug === stored?.run.scene)?.category ?? null;
  const trained = categoryOf(finished[0]) ?? underway?.category ?? null;
  const open = cards.filter(({ slug }) => slug !== underway?.slug);
  const unplayed = open.filter(({ slug }) => !finished.some(({ run }) => run.scene === slug));
  const fresh = unplayed.find(({ category }) => category !== trained) ?? unplayed[0];
  if (fresh) return { card: fresh, trained, again: false };
  const oldest = finished.findLast(({ run }) => open.some(({ slug }) => slug === run.scene));
  const card = open.find(({ slug }) => slug === oldest?.run.scene);
  return card ? { card, trained: null, again: true } : null;
}
