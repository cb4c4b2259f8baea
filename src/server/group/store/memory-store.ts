/** For a machine that gives no place to write: rooms last as long as the process, and so do their votes. */
import { ENDED_SECONDS, type RoomStore } from './store.ts';

export function openMemoryStore(): RoomStore {
  const ended = rememberEnded();
  return {
    open: () => Promise.resolve(null),
    write: () => Promise.resolve('kept'),
    writeWhole: () => Promise.resolve('kept'),
    end: (code) => Promise.resolve(ended.add(code)),
    hasEnded: (code) => Promise.resolve(ended.has(code)),
    answers: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

export function rememberEnded(now: () => number = Date.now): { add(code: string): void; has(code: string): boolean } {
  const until = new Map<string, number>();
  return {
    add(code) {
      for (const [other, time] of until) if (time < now()) until.delete(other);
      until.set(code, now() + ENDED_SECONDS * 1000);
    },
    has: (code) => (until.get(code) ?? 0) > now(),
  };
}
