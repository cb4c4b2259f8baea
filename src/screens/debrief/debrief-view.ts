/** What every part of the debrief reads: the run as it was played, its scene, and its words in the player's language. */
import { debriefOf } from '#debrief/debrief-of.ts';
import type { Debrief } from '#debrief/debrief.ts';
import type { StoredRun } from '#journal/journal.ts';
import { replay } from '#run/replay.ts';
import type { Run } from '#run/run.ts';
import type { Moment } from '#run/moment.ts';
import { filledIn } from '#story/placeholders.ts';
import type { Scene, SceneBundle, StringTable } from '#story/scene.ts';
import { startTeller } from '#story/teller.ts';
import type { Look } from '#story/vocabulary.ts';
import type { Agreed } from '../shared/agreed.ts';

export interface DebriefView {
  readonly debrief: Debrief;
  readonly scene: Scene;
  /** As it is kept on the device. */
  readonly stored: StoredRun;
  /** With the inputs that still hold; the stored run may have more. */
  readonly run: Run;
  readonly moments: readonly Moment[];
  /** The scene as it is now. */
  readonly bundle: SceneBundle;
  readonly table: StringTable;
  /** The office's words, where a line holds a place for them. */
  readonly agreed: Agreed;
  /** Whether the script has changed so that part of the run was lost. */
  readonly repaired: boolean;
  /** Cast id of the person the scene is about, and the face at the end. */
  readonly person: string;
  readonly look: Look;
  /** First names are what people are called in the meeting. */
  nameOf(castId: string): string;
  /** A line or a choice in the player's language. */
  say(what: { readonly id: string; readonly text: string }): string;
}

/** Throws when the script cannot be replayed at all. */
export function debriefView(stored: StoredRun, bundle: SceneBundle, table: StringTable, agreed: Agreed): DebriefView {
  const { scene } = bundle;
  const { playthrough, repair } = replay((answer) => startTeller(bundle.story, answer), stored.run, scene.budgetMinutes);
  const inputs = repair ? repair.kept : stored.run.inputs;
  const person = Object.keys(scene.cast)[0] ?? '';
  const lines = playthrough.moments.flatMap((moment) => moment.lines);
  return {
    debrief: debriefOf(playthrough.moments, inputs, bundle.ratings),
    scene,
    stored,
    run: { ...stored.run, inputs },
    moments: playthrough.moments,
    bundle,
    table,
    agreed,
    repaired: repair !== null,
    person,
    look: lines.at(-1)?.looks[person] ?? 'calm',
    nameOf: (castId) => scene.cast[castId]?.name.split(' ')[0] ?? castId,
    say: ({ id, text }) => filledIn(table[id] ?? text, agreed),
  };
}
