/** What can wait until the player has seen the answer: the words come first. */
import { useEffect, useState } from 'react';

/** Long enough for the frame with the words to be on the screen, short enough to be part of the same moment. */
const A_BEAT_MS = 60;

/** Calls back when the next frame has been painted and shown; gives back what takes it back. */
export function afterPaint(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => { timer = setTimeout(call, A_BEAT_MS); });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The value, a beat after the words; at once the first time. */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => (Object.is(shown, value) ? undefined : afterPaint(() => setShown(value))), [shown, value]);
  return shown;
}
