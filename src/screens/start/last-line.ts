/** Where an unfinished run stands: the line on the screen, the picture, and about how long is left. Fetched when wanted. */
import type { StoredRun } from '#journal/journal.ts';
import { replay } from '#run/replay.ts';
import { filledIn } from '#story/placeholders.ts';
import type { SceneBundle, StringTable } from '#story/scene.ts';
import { startTeller } from '#story/teller.ts';
import { pictureOf, type PictureOf } from '#run/picture-of.ts';
import { createSession } from '#run/session.ts';
import { toldLines } from '#run/told.ts';
import type { Agreed } from '../shared/agreed.ts';

export interface LastLine {
  /** Null when nobody has said anything yet. */
  readonly said: { readonly who: string; readonly text: string } | null;
  readonly picture: PictureOf;
  readonly minutesLeft: number;
}

export function lastLineOf({ run, place }: StoredRun, { story, scene }: SceneBundle, table: StringTable, agreed: Agreed): LastLine {
  const { playthrough } = replay((answer) => startTeller(story, answer), run, scene.budgetMinutes);
  const lines = toldLines(createSession(playthrough, place).snapshot());
  const said = lines.findLast(({ tags }) => tags.who !== undefined && tags.thought === undefined);
  const who = said?.tags.who;
  return {
    said: said && who !== undefined ? { who: who === 'you' ? 'you' : (scene.cast[who]?.name.split(' ')[0] ?? who), text: filledIn(table[said.id] ?? said.text, agreed) } : null,
    picture: pictureOf(lines),
    minutesLeft: Math.max(1, Math.round(scene.minutes * (1 - shareDone(run.inputs, scene.decisions)))),
  };
}

/** By decisions: roads differ in length, so this is «omtrent» and no more. */
function shareDone(inputs: readonly string[], decisions: SceneBundle['scene']['decisions']): number {
  const all = Object.values(decisions);
  const done = all.findLastIndex(({ choices }) => choices.some((choice) => inputs.includes(choice)));
  return (done + 1) / Math.max(all.length, 1);
}
