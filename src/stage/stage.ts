/**
 * The stage itself, a chunk of its own with Phaser in it. It is told what to show and tells nothing back but that it is up or
 * has lost its canvas. While nothing moves no frame is drawn.
 */
import type { PictureOf } from '#run/picture-of.ts';
import type { Shot, Staging } from '#run/shot.ts';
import { type Cue, cueOf } from './acting/cue.ts';
import { furnish, sameSetting } from './furnish.ts';
import { bootGame, endGame, type Renderer } from './game.ts';
import { openPictures } from './pictures.ts';
import { createShow, type Scenery } from './show.ts';
import { ROOM } from './size.ts';
import { createView } from './view.ts';
import { sizeOf, watchSize } from './watch-size.ts';

export interface Stage {
  show(shot: Shot, staging: Staging): void;
  /** What may be asked for soon. */
  ahead(pictures: readonly PictureOf[]): void;
  destroy(): void;
}

export interface Hooks {
  /** Resolves when heavy work disturbs nobody. */
  quiet(): Promise<void>;
  /** The first picture has been painted. */
  onUp(): void;
  /** The canvas has been lost and this stage with it. */
  onLost(): void;
}

export interface Wish {
  /** For whoever looks for a fault: leaves no choice. */
  readonly renderer: Renderer | null;
}

export type RaiseStage = (host: HTMLElement, hooks: Hooks, wish: Wish) => Promise<Stage>;

/** Drawings are rastered again when they are shown this much larger or smaller. */
const OUT_OF_SIZE = 0.06;

export const raiseStage: RaiseStage = async (host, { quiet, onUp, onLost }, { renderer }) => {
  const board = await bootGame(host, sizeOf(host), renderer, soonest);
  await soonest();
  const { game, scene, canvas } = board;
  host.dataset['renderer'] = board.renderer;
  const pictures = openPictures(scene);
  const view = createView(scene);
  const show = createShow(board, view, { onUp, onRest: (at) => note(host, at) });
  let scale = canvas.width / ROOM.width;
  let wanted: Scenery | null = null;
  let soon = new Set<string>();
  let closed = false;
  view.resize(scale);

  /** Fetches what is wanted, unless something else is by then. */
  async function change(scenery: Scenery, breathe: () => Promise<void>): Promise<void> {
    const at = scale;
    const furniture = await furnish(pictures, scenery.setting, at, breathe);
    if (closed || !wanted || !sameSetting(wanted.setting, scenery.setting) || at !== scale) return;
    show.change(wanted, furniture, at);
    pictures.keep(new Set([...furniture.keys, ...show.keys(), ...soon]));
  }

  async function fetchAhead(coming: readonly PictureOf[], into: Set<string>): Promise<void> {
    const evening = wanted?.setting.evening ?? false;
    for (const { place, person } of coming) {
      if (closed || into !== soon) return;
      const { keys } = await furnish(pictures, { place, person: person?.id ?? null, evening }, scale, quiet);
      for (const key of keys) into.add(key);
    }
  }

  function onSize({ width, height }: { width: number; height: number }): void {
    scale = width / ROOM.width;
    scene.scale.resize(width, height);
    view.resize(scale);
    // at once: the canvas is empty until something is drawn on it
    game.step(performance.now(), 0);
    if (wanted && Math.abs(scale / show.scale() - 1) > OUT_OF_SIZE) void change(wanted, quiet);
  }

  const unwatch = watchSize(host, onSize);
  const lost = () => { if (!closed) onLost(); };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('contextlost', lost);

  return {
    show(shot, { evening, still }) {
      const { place, person } = shot;
      wanted = { cue: cueOf(shot), still, setting: { place, person: person?.id ?? null, evening } };
      if (show.stands(wanted.setting)) show.act(wanted);
      else void change(wanted, soonest);
    },
    ahead(coming) {
      soon = new Set();
      void fetchAhead(coming, soon);
    },
    destroy() {
      closed = true;
      unwatch();
      pictures.close();
      show.close();
      endGame(board);
    },
  };
};

/** For tests and for whoever looks for a fault: whether anything moves, and at which line. */
function note(host: HTMLElement, at: Cue | null): void {
  host.dataset['stage'] = at ? 'resting' : 'moving';
  if (at) host.dataset['line'] = at.line ?? '';
}

/** What is asked for now comes as soon as the page has painted what it has to say. */
function soonest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
