/** Runs the plans: which picture stands, what moves in it, and when the loop may sleep. */
import type { Cue } from './acting/cue.ts';
import { follow, type Plan, poseAt, settled } from './acting/plan.ts';
import { type Furniture, sameSetting, type Setting } from './furnish.ts';
import type { Board } from './game.ts';
import { tendLoop } from './loop.ts';
import type { View } from './view.ts';

export interface Scenery {
  readonly setting: Setting;
  readonly cue: Cue;
  /** Nothing may move. */
  readonly still: boolean;
}

export interface Show {
  /** Whether this is what stands there, or is about to. */
  stands(setting: Setting): boolean;
  /** Something new to act where everything stands already. */
  act(scenery: Scenery): void;
  change(scenery: Scenery, furniture: Furniture, scale: number): void;
  /** Textures that are in use, and the scale they were rastered at. */
  keys(): ReadonlySet<string>;
  scale(): number;
  close(): void;
}

interface Hooks {
  onUp(): void;
  /** Nothing moves any more, at this cue; null when something begins to. */
  onRest(at: Cue | null): void;
}

interface Change extends Scenery {
  readonly furniture: Furniture;
  readonly scale: number;
}

/** How long a change of place, light or person takes, ms. */
const FADE = 480;

export function createShow({ game, canvas }: Board, view: View, { onUp, onRest }: Hooks): Show {
  let plan: Plan | null = null;
  let stands: Change | null = null;
  let next: Change | null = null;
  let resting = false;
  let up = false;
  const loop = tendLoop(game, () => onRest(null));

  function put(change: Change, now: number): void {
    const fades = stands !== null && !change.still && !sameSetting(stands.setting, change.setting);
    if (fades) view.cover(canvas, now, FADE);
    view.furnish(change.furniture, change.scale);
    plan = plan && !change.still ? follow(plan, change.cue, now) : settled(change.cue, now);
    stands = change;
  }

  game.events.on('step', () => {
    if (!plan) return;
    const now = performance.now();
    const last = now >= plan.rests;
    const moves = view.draw(poseAt(plan, now), now, last);
    resting = last && !moves;
  });

  game.events.on('postrender', () => {
    // what was there has just been painted, and can be kept to fade
    if (next) {
      put(next, performance.now());
      next = null;
      return;
    }
    if (stands && !up) {
      up = true;
      onUp();
    }
    if (!resting && plan) return;
    loop.rest();
    if (plan) onRest(plan.cue);
  });

  return {
    stands: (setting) => sameSetting((next ?? stands)?.setting ?? NOWHERE, setting),
    act({ cue, still }) {
      if (next) next = { ...next, cue, still };
      else if (plan) plan = still ? settled(cue, performance.now()) : follow(plan, cue, performance.now());
      resting = false;
      loop.wake();
    },
    change(scenery, furniture, scale) {
      next = { ...scenery, furniture, scale };
      loop.wake();
    },
    keys: () => new Set([...(stands?.furniture.keys ?? []), ...(next?.furniture.keys ?? [])]),
    scale: () => (next ?? stands)?.scale ?? 0,
    close: loop.close,
  };
}

const NOWHERE: Setting = { place: null, person: '', evening: false };
