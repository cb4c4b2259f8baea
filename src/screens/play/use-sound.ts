import { useEffect, useRef, useState } from 'react';
import type { State } from '#model/state.ts';
import type { Line } from '#run/moment.ts';
import { useApp } from '../app-context.ts';
import type { Begun } from './begun.ts';
import type { Snapshot } from '#run/session.ts';

/** Tells the sound what stands on the screen, and what has been pressed. The game is the same whether anybody listens or not. */
export function useSound({ id, run, place }: Begun, snapshot: Snapshot, lines: readonly Line[], state: State, resting: boolean): void {
  const { sound } = useApp();
  // a run that is taken up again has been heard as far as it had come
  const [before] = useState(run.inputs.length === 0 && place === null ? 0 : lines.length);
  useEffect(() => sound?.hear({ run: id, before, lines, state, resting }), [sound, id, before, lines, state, resting]);
  useEffect(() => () => sound?.hear(null), [sound]);

  const last = useRef({ snapshot, resting });
  useEffect(() => {
    const was = last.current;
    last.current = { snapshot, resting };
    if (was.resting !== resting) sound?.press(resting ? 'open' : 'close');
    else if (snapshot.moments.length > was.snapshot.moments.length) sound?.press('choose');
    else if (snapshot.told > was.snapshot.told) sound?.press('go-on');
  }, [sound, snapshot, resting]);
}
