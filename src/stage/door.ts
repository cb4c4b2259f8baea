/**
 * The way from the game to the stage. It is small and comes with the game; the stage itself, with Phaser, is fetched when the
 * dialogue can be used and nobody is pressing anything. Until it is up, when it cannot be had and when it breaks, the still
 * picture underneath stands.
 */
import type { PictureOf } from '#run/picture-of.ts';
import type { Shot, Staging } from '#run/shot.ts';
import { watchForQuiet } from './quiet.ts';
import type { RaiseStage, Stage, Wish } from './stage.ts';

/** After so many lost contexts the still picture is left in peace. */
const TRIES = 3;

/** Whoever has asked the device to save data keeps the still picture: the stage is decoration. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

export interface StageKeeper {
  show(shot: Shot, staging: Staging): void;
  /** What will be asked for soon. */
  ahead(pictures: readonly PictureOf[]): void;
  destroy(): void;
}

export function openStage(load: () => Promise<RaiseStage>, wish: Wish, host: HTMLElement, onUp: (up: boolean) => void): StageKeeper {
  const quiet = watchForQuiet();
  let shown: [Shot, Staging] | null = null;
  let coming: readonly PictureOf[] = [];
  let stage: Stage | null = null;
  let closed = false;

  async function raise(tries: number): Promise<void> {
    performance.mark('stage:wanted');
    await quiet.moment();
    const raiseStage = await load();
    performance.mark('stage:loaded');
    await quiet.moment();
    if (closed) return;
    performance.mark('stage:boot');
    const raised = await raiseStage(host, { quiet: () => quiet.moment(), onLost: () => lost(tries), onUp: () => up() }, wish);
    if (closed) return raised.destroy();
    stage = raised;
    if (shown) stage.show(...shown);
    stage.ahead(coming);
  }

  function up(): void {
    performance.mark('stage:up');
    onUp(true);
  }

  function lost(tries: number): void {
    onUp(false);
    stage?.destroy();
    stage = null;
    if (!closed && tries > 1) attempt(tries - 1);
  }

  /** A stage that cannot be had is no fault of the game: the still picture is there, and says the same. */
  function attempt(tries: number): void {
    raise(tries).catch(() => onUp(false));
  }

  if (!savesData()) attempt(TRIES);
  return {
    show: (shot, staging) => {
      shown = [shot, staging];
      stage?.show(shot, staging);
    },
    ahead: (pictures) => {
      coming = pictures;
      stage?.ahead(pictures);
    },
    destroy: () => {
      closed = true;
      quiet.close();
      stage?.destroy();
      stage = null;
    },
  };
}
