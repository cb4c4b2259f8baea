/** Phaser's loop: awake only while something moves, and out of the way while the page answers a press. */
import type { Game } from 'phaser';
import { afterPaint } from './quiet.ts';

/** After a press nothing is drawn for so long, in ms: what was pressed for is painted first. */
const HOLD = 120;
const PRESSES = ['pointerdown', 'click', 'keydown'] as const;

export interface Loop {
  /** Something is to move, once the page has painted what it has to say. */
  wake(): void;
  /** Nothing moves any more. */
  rest(): void;
  close(): void;
}

export function tendLoop({ loop }: Game, onWake: () => void): Loop {
  // Phaser has begun already
  let wanted = true;
  let waking = false;
  let held: ReturnType<typeof setTimeout> | null = null;

  function go(): void {
    if (wanted && held === null && !loop.running) loop.wake();
  }

  function hold(): void {
    if (held !== null) clearTimeout(held);
    held = setTimeout(() => {
      held = null;
      go();
    }, HOLD);
    loop.sleep();
  }

  for (const type of PRESSES) addEventListener(type, hold, { capture: true, passive: true });
  return {
    wake() {
      if (wanted || waking) return;
      waking = true;
      afterPaint(() => {
        if (!waking) return;
        waking = false;
        wanted = true;
        onWake();
        go();
      });
    },
    rest() {
      wanted = false;
      loop.sleep();
    },
    close() {
      wanted = false;
      waking = false;
      if (held !== null) clearTimeout(held);
      for (const type of PRESSES) removeEventListener(type, hold, { capture: true });
    },
  };
}
