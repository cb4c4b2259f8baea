/** Moments when nobody waits for the page: heavy work of the stage is put there. */
import { whenIdle } from '#lib/when-idle.ts';

/** So long after the last press or touch nothing heavy may begin, in ms. */
const PAUSE = 300;
const INPUTS = ['keydown', 'pointerdown', 'wheel', 'input'] as const;

export interface Quiet {
  /** Resolves when the browser is idle and nobody has touched anything for a while. Never, once closed. */
  moment(): Promise<void>;
  close(): void;
}

export function watchForQuiet(): Quiet {
  let lastInput = performance.now();
  let closed = false;
  const note = () => { lastInput = performance.now(); };
  for (const type of INPUTS) addEventListener(type, note, { capture: true, passive: true });

  function moment(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (closed) return;
        const left = PAUSE - (performance.now() - lastInput);
        if (left > 0) setTimeout(() => whenIdle(look), left);
        else resolve();
      };
      whenIdle(look);
    });
  }

  return {
    moment,
    close: () => {
      closed = true;
      for (const type of INPUTS) removeEventListener(type, note, { capture: true });
    },
  };
}

/** After the next paint: what follows a press is painted first, then the stage begins to move. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run, 0));
}
