/** One game on the screen: the session and the run it belongs to, always in step. */
import type { StoredRun } from '#journal/journal.ts';
import { replay } from '#run/replay.ts';
import type { Input, Run } from '#run/run.ts';
import type { SceneBundle } from '#story/scene.ts';
import { startTeller } from '#story/teller.ts';
import type { Begun } from './begun.ts';
import { createSession, type Snapshot } from '#run/session.ts';

export interface Game {
  readonly start: Run['start'];
  /** Whether the script had changed so that not everything could be kept. */
  readonly repaired: boolean;
  snapshot(): Snapshot;
  inputs(): readonly Input[];
  tell(): boolean;
  take(input: Input, index: number): boolean;
  toStore(now: string): StoredRun;
}

export function openGame({ story, hash, scene }: SceneBundle, begun: Begun): Game {
  const { playthrough, repair } = replay((answer) => startTeller(story, answer), begun.run, scene.budgetMinutes);
  const session = createSession(playthrough, repair ? null : begun.place);
  let inputs: readonly Input[] = repair?.kept ?? begun.run.inputs;

  function take(input: Input, index: number): boolean {
    if (!session.take(input, index)) return false;
    inputs = [...inputs, input];
    return true;
  }

  function toStore(now: string): StoredRun {
    const { moments, told, answering } = session.snapshot();
    const ask = moments.at(-1)?.ask;
    const run: Run = { ...begun.run, storyHash: hash, inputs };
    const ending = answering && ask?.kind === 'end' ? (ask.ending ?? 'end') : null;
    return { id: begun.id, run, place: told, startedAt: begun.startedAt, updatedAt: now, ending };
  }

  return { start: begun.run.start, repaired: repair !== null, snapshot: session.snapshot, inputs: () => inputs, tell: session.tell, take, toStore };
}
