/**
 * How long a search has worked, in milliseconds. A machine that is busy with other things must not make a scene look unproved,
 * so it is the time of the processor that counts; but nobody waits more than so many times as long for it.
 */
const PATIENCE = 5;

export function stopwatch(): () => number {
  const began = performance.now();
  const waited = () => performance.now() - began;
  // from Node 23.9; an older one can only look at the clock
  if (typeof process.threadCpuUsage !== 'function') return waited;
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return Math.max((user + system) / 1000, waited() / PATIENCE);
  };
}
