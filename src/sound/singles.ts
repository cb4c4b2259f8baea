/** Sounds that are heard once, from a file of several. */
import type { Howl } from 'howler';
import type { FileName } from './files.ts';
import { openFile } from './open-file.ts';

export interface Singles {
  /** Plays one at a gain of 0–1 after a wait in ms. One that cannot be heard soon is not heard at all. */
  play(name: string, gain: number, wait?: number): void;
  /** Nothing more of what has been asked for, and what sounds now ends. */
  stop(): void;
}

/** A sound that comes later than this after its line belongs to nothing any more, in ms. */
const TOO_LATE = 1200;
/** Until the player's own volume is known. */
const USUAL = 0.6;
/** More at once is waiting for a device that does not come. */
const MOST = 4;

export function createSingles(file: FileName): Singles {
  const opened = openFile(file, USUAL, () => {
    for (const { name, gain, asked } of waiting.splice(0)) if (performance.now() - asked < TOO_LATE) start(name, gain);
  });
  const waiting: { name: string; gain: number; asked: number }[] = [];
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let unheard = 0;

  function start(name: string, gain: number): void {
    const howl: Howl | null = opened.howl();
    if (!howl) return void waiting.push({ name, gain, asked: performance.now() });
    if (unheard >= MOST) return;
    unheard += 1;
    howl.volume(gain);
    const id = howl.play(name);
    howl.once('play', () => { unheard -= 1; }, id);
  }

  return {
    play(name, gain, wait = 0) {
      if (gain === 0) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        start(name, gain);
      }, wait);
      timers.add(timer);
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      waiting.length = 0;
      opened.howl()?.stop();
    },
  };
}
