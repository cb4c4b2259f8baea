/**
 * Plays the first moments of a scene unseen, while the briefing is read. An engine reads a function when it is first called
 * and makes it quick when it has been called a few times: the player's first press should not have to wait for either.
 */
import { whenIdle } from '#lib/when-idle.ts';
import { feelInput } from '#run/run.ts';
import { stateNow, toldLines } from '#run/told.ts';
import type { SceneBundle } from '#story/scene.ts';
import { entriesOf } from './entries.ts';
import { openGame, type Game } from './game.ts';
import { newRun } from './new-run.ts';

/** Enough to come past the preparations and into the meeting. */
const PRESSES = 24;

/** One press each time the browser is idle. Gives back what stops it. */
export function rehearse(bundle: SceneBundle): () => void {
  let game: Game | null = null;
  let presses = 0;
  let stop = whenIdle(step);

  function step(): void {
    if (game) press(bundle, game);
    else game = openGame(bundle, { id: 'rehearsal', run: newRun(bundle, 0, 'novice'), place: null, startedAt: '' });
    presses += 1;
    if (presses < PRESSES) stop = whenIdle(step);
  }

  return () => stop();
}

function press({ scene }: SceneBundle, game: Game): void {
  const { moments, answering } = game.snapshot();
  const { ask, index } = moments[moments.length - 1]!; // there is one from the start
  if (!answering) game.tell();
  else if (ask.kind === 'choice') game.take(ask.choices.at(-1)!.id, index); // a question has choices; the last one of the preparations opens the door
  else if (ask.kind === 'feel') game.take(feelInput(null), index);
  const snapshot = game.snapshot();
  toldLines(snapshot);
  stateNow(snapshot, game.start, scene.budgetMinutes);
  entriesOf(snapshot, game.inputs(), true);
}
