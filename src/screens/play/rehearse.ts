/**
 * Plays the first moments of a scene unseen, while the briefing is read. An engine reads a function when it is first called
 * and makes it quick when it has been called a few times: the player's first press should not have to wait for either.
 */
import { whenIdle } from '#lib/when-idle.ts';
import { feelInput } from '#run/run.ts';
import type { SceneBundle } from '#story/scene.ts';
import { begunFrom, type Begun } from './begun.ts';
import { openGame, type Game } from './game.ts';
import { newRun } from './new-run.ts';

/** Enough to come past the preparations and into the meeting. */
const PRESSES = 24;

/** One press each time the browser is idle. Each kind of question is shown when it is asked the first time. Gives back what stops it. */
export function rehearse(bundle: SceneBundle, show: (begun: Begun) => void): () => void {
  const start: Begun = { id: 'rehearsal', run: newRun(bundle, 0, 'novice'), place: null, startedAt: '' };
  const seen = new Set<string>();
  let game: Game | null = null;
  let presses = 0;
  let stop = whenIdle(step);

  function step(): void {
    if (game) press(game);
    else game = openGame(bundle, start);
    const kind = asked(game);
    if (!seen.has(kind)) show(begunFrom(game.toStore('')));
    seen.add(kind);
    presses += 1;
    if (presses < PRESSES) stop = whenIdle(step);
  }

  return () => stop();
}

function asked(game: Game): string {
  const { answering } = game.snapshot();
  const { ask } = last(game);
  if (!answering) return 'continue';
  return ask.kind === 'choice' ? ask.layer : ask.kind;
}

function press(game: Game): void {
  const { ask, index } = last(game);
  if (!game.snapshot().answering) game.tell();
  else if (ask.kind === 'choice') game.take(ask.choices.at(-1)!.id, index); // a question has choices; the last one of the preparations opens the door
  else if (ask.kind === 'feel') game.take(feelInput(null), index);
}

function last(game: Game) {
  return game.snapshot().moments.at(-1)!; // there is one from the start
}
