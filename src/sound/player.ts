/** Plays what there is to hear. Fetched when the sound is on and the page has been touched; Howler comes with it. */
import type { Hearing } from '#run/hearing.ts';
import { createLoops } from './loops.ts';
import { gainOf, mixOf, type Levels } from './mix.ts';
import { newCues, type Memory } from './new-cues.ts';
import { canPlay } from './open-file.ts';
import { createSingles } from './singles.ts';
import { soundsOf, type Cue } from './sounds-of.ts';

/** Answers of the interface to a press. */
export type Press = 'choose' | 'go-on' | 'open' | 'close' | 'on';

/** One of the three kinds that have a volume of their own. */
export type Kind = Exclude<keyof Levels, 'on'>;

export interface Player {
  /** Null when no run is on the screen. */
  hear(hearing: Hearing | null): void;
  set(levels: Levels): void;
  press(what: Press): void;
  /** Something of that kind, so that its volume can be set by ear. */
  sample(kind: Kind): void;
}

/** From one place to another; when a pause begins; and how long a quiet lasts. In ms. */
const CHANGE = 1200;
const AWAY = 350;
const HUSH = 4500;
/** Between two cues of the same step, in ms. */
const APART = 800;
const SAMPLE = 3000;

/** Null where there is nothing to play on. */
export function createPlayer(levels: Levels): Player | null {
  if (!canPlay()) return null;
  const loops = createLoops();
  const effects = createSingles('effects');
  const presses = createSingles('interface');
  let hearing: Hearing | null = null;
  let memory: Memory | null = null;
  let hush: ReturnType<typeof setTimeout> | null = null;
  let sample: ReturnType<typeof setTimeout> | null = null;

  const silent = () => hearing === null || hearing.resting || document.hidden;

  function mix(ms: number): void {
    if (sample !== null && !document.hidden) loops.aim(new Map([['office', gainOf(levels.ambience)]]), ms);
    else if (hearing === null || silent()) loops.aim(new Map(), Math.min(ms, AWAY));
    else loops.aim(mixOf(soundsOf(hearing.lines, hearing.state), levels, hush !== null), ms);
  }

  function play(cues: readonly Cue[]): void {
    cues.forEach((cue, n) => {
      if (cue === 'silence') quieten();
      else effects.play(cue, gainOf(levels.effects), n * APART);
    });
  }

  function quieten(): void {
    if (hush !== null) clearTimeout(hush);
    hush = setTimeout(() => {
      hush = null;
      mix(CHANGE * 2);
    }, HUSH);
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) effects.stop();
    mix(CHANGE);
  });

  return {
    hear(next) {
      hearing = next;
      if (next) {
        const sounds = newCues(memory, next, soundsOf(next.lines, next.state));
        memory = sounds.memory;
        if (levels.on && !silent()) play(sounds.cues);
      }
      if (silent()) effects.stop();
      mix(CHANGE);
    },
    set(next) {
      levels = next;
      if (!levels.on) effects.stop();
      mix(AWAY);
    },
    press(what) {
      if (levels.on && !document.hidden) presses.play(what, gainOf(levels.interface));
    },
    sample(kind) {
      if (!levels.on) return;
      if (kind === 'effects') effects.play('paper', gainOf(levels.effects));
      if (kind === 'interface') presses.play('choose', gainOf(levels.interface));
      if (kind !== 'ambience') return;
      if (sample !== null) clearTimeout(sample);
      sample = setTimeout(() => {
        sample = null;
        mix(CHANGE);
      }, SAMPLE);
      mix(AWAY);
    },
  };
}
