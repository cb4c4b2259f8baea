/** The controller of the playing screen: one game, shown, saved after every input and every step, and claimed for this tab. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { NotKept } from '#journal/journal.ts';
import type { Input } from '#run/run.ts';
import type { SceneBundle } from '#story/scene.ts';
import { useApp } from '../app-context.ts';
import { afterPaint } from '../shared/after-paint.ts';
import type { Begun } from './begun.ts';
import { openGame, type Game } from './game.ts';
import { createSaver } from './saver.ts';
import type { Snapshot } from '#run/session.ts';

export interface Play {
  readonly game: Game;
  readonly snapshot: Snapshot;
  /** Why what is done is not being kept; null while it is. */
  readonly notKept: NotKept | null;
  /** Answers the question on the screen. An answer that comes twice is taken once. */
  take(input: Input): void;
  /** Tells the next step. */
  tell(): void;
  /** Resolves when everything done so far has been written, or could not be. */
  saved(): Promise<void>;
}

export function usePlay(bundle: SceneBundle, begun: Begun, onTaken: () => void): Play {
  const { journal, now } = useApp();
  const [game] = useState(() => openGame(bundle, begun));
  const [snapshot, setSnapshot] = useState(game.snapshot);
  const [notKept, setNotKept] = useState<NotKept | null>(null);
  const [saver] = useState(() => createSaver((run) => journal.save(run), (kept) => setNotKept(kept.ok ? null : kept.error), afterPaint));
  const owned = useClaim(begun.id, onTaken);

  const keep = useCallback(() => {
    const next = game.snapshot();
    letGo(next.answering ? '[data-choice], [data-action]' : '[data-choice]');
    setSnapshot(next);
    if (owned.current) saver.save(game.toStore(now()));
  }, [game, saver, now, owned]);

  const take = useCallback((input: Input) => {
    if (game.take(input, snapshot.moments.length - 1)) keep();
  }, [game, keep, snapshot]);

  const tell = useCallback(() => {
    if (game.tell()) keep();
  }, [game, keep]);

  useEffect(() => {
    addEventListener('pagehide', saver.flush);
    return () => removeEventListener('pagehide', saver.flush);
  }, [saver]);

  return { game, snapshot, notKept, take, tell, saved: saver.idle };
}

/** What was pressed goes away. Losing focus first is cheap; losing it with the node makes the browser style the page twice. */
function letGo(going: string): void {
  if (document.activeElement instanceof HTMLElement && document.activeElement.matches(going)) document.activeElement.blur();
}

/** Claims the run for this tab; the ref says whether this tab may save it. */
function useClaim(id: string, onTaken: () => void) {
  const { journal } = useApp();
  const owned = useRef(true);
  useEffect(() => {
    let here = true;
    const lose = () => {
      if (!here) return;
      owned.current = false;
      onTaken();
    };
    void journal.claim(id, lose).then((claim) => { if (claim === 'elsewhere') lose(); });
    return () => {
      here = false;
      journal.release(id);
    };
  }, [journal, id, onTaken]);
  return owned;
}
