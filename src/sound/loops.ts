/**
 * The loops: each fades to where it should be, and stops when that is silence. Howler draws the fades; where one has come to
 * is reckoned here, since Howler jumps to the end of a fade that is cut short and never ends one that has nowhere to go.
 */
import type { Howl } from 'howler';
import type { Loop } from './mix.ts';
import { openFile, type Opened } from './open-file.ts';

export interface Loops {
  /** Fades every loop to its gain in `mix` and all others to nothing, in `ms`. */
  aim(mix: ReadonlyMap<Loop, number>, ms: number): void;
}

interface Fade {
  readonly from: number;
  readonly to: number;
  readonly begun: number;
  readonly ms: number;
}

interface Voice {
  readonly file: Opened;
  fade: Fade;
  /** Howler's number for what sounds now. */
  playing: number | null;
}

const SILENT: Fade = { from: 0, to: 0, begun: 0, ms: 0 };
/** How long a loop that has just been fetched takes to come up, in ms. */
const COMING = 1500;

export function createLoops(now: () => number = () => performance.now()): Loops {
  const voices = new Map<Loop, Voice>();

  function open(loop: Loop): Voice {
    const voice: Voice = {
      file: openFile(loop, 0, (howl) => {
        // it has been waited for in silence
        const { to } = voice.fade;
        voice.fade = SILENT;
        turn(voice, howl, to, COMING);
      }),
      fade: SILENT,
      playing: null,
    };
    voices.set(loop, voice);
    return voice;
  }

  function turn(voice: Voice, howl: Howl | null, to: number, ms: number): void {
    const from = howl ? gainAt(voice.fade, now()) : 0;
    voice.fade = { from, to, begun: now(), ms };
    if (!howl) return;
    if (voice.playing === null) {
      if (to === 0) return;
      voice.playing = howl.play('loop');
    }
    const { playing, fade } = voice;
    if (from === to) howl.volume(to, playing);
    else howl.fade(from, to, ms, playing);
    // a little after the fade, unless another one has begun
    if (to === 0) setTimeout(() => { if (voice.fade === fade) rest(voice, howl); }, ms + 100);
  }

  return {
    aim(mix, ms) {
      for (const loop of new Set([...voices.keys(), ...mix.keys()])) {
        const voice = voices.get(loop) ?? open(loop);
        const to = mix.get(loop) ?? 0;
        if (to !== voice.fade.to) turn(voice, voice.file.howl(), to, ms);
      }
    },
  };
}

function rest(voice: Voice, howl: Howl): void {
  if (voice.playing !== null) howl.stop(voice.playing);
  voice.playing = null;
}

function gainAt({ from, to, begun, ms }: Fade, now: number): number {
  const done = ms > 0 ? Math.min(1, Math.max(0, (now - begun) / ms)) : 1;
  return from + (to - from) * done;
}
