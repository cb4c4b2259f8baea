/**
 * The way from the game to the sound. It is small and comes with the game; the player, with Howler, is fetched only when the
 * sound is on, the page has been touched (before that no browser lets a page sound) and nothing more urgent is waiting.
 */
import { whenIdle } from '#lib/when-idle.ts';
import type { Hearing } from '#run/hearing.ts';
import type { Levels } from './mix.ts';
import type { Kind, Player, Press } from './player.ts';

type CreatePlayer = (levels: Levels) => Player | null;

export function openSound(load: () => Promise<CreatePlayer>): Player {
  let levels: Levels | null = null;
  let hearing: Hearing | null = null;
  let player: Player | null = null;
  let fetching = false;
  /** What was pressed or asked for while the player was on its way: one is enough. */
  let pending: ((player: Player) => void) | null = null;

  async function fetch(): Promise<void> {
    await touched();
    await new Promise<void>((resolve) => whenIdle(resolve));
    const create = await load();
    if (!levels) return;
    player = create(levels);
    if (!player) return;
    player.hear(hearing);
    pending?.(player);
  }

  function ask(what: (player: Player) => void): void {
    if (player) what(player);
    else pending = what;
  }

  return {
    hear(next) {
      hearing = next;
      player?.hear(next);
    },
    set(next) {
      const turnedOn = levels !== null && !levels.on && next.on;
      levels = next;
      player?.set(next);
      if (turnedOn) ask((one) => one.press('on'));
      if (!next.on || fetching) return;
      fetching = true;
      // without sound the game is the same: nothing to say to anybody
      fetch().catch(() => { fetching = false; });
    },
    press: (what: Press) => player?.press(what),
    sample: (kind: Kind) => ask((one) => one.sample(kind)),
  };
}

const TOUCHES = ['pointerup', 'keydown', 'touchend'] as const;

function touched(): Promise<void> {
  return new Promise((resolve) => {
    if ('userActivation' in navigator && navigator.userActivation.hasBeenActive) return resolve();
    const done = () => {
      for (const type of TOUCHES) removeEventListener(type, done, { capture: true });
      resolve();
    };
    for (const type of TOUCHES) addEventListener(type, done, { capture: true, passive: true });
  });
}
