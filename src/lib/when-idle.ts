/** For work that nobody waits for. Safari has no requestIdleCallback; a task of its own comes at least after what is waiting now. */

/** Runs it when the browser is idle, at the latest after two seconds. Gives back what takes it back. */
export function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(run, 50);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(run, { timeout: 2000 });
  return () => cancelIdleCallback(asked);
}
