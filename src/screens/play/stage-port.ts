/** All the screens know of the stage: something may be shown over the still picture, and it may come late, fail or go away. */
import type { PictureOf } from '#run/picture-of.ts';
import type { Shot, Staging } from '#run/shot.ts';

export interface StagePort {
  show(shot: Shot, staging: Staging): void;
  /** What may be asked for soon. */
  ahead(pictures: readonly PictureOf[]): void;
  destroy(): void;
}

/** Puts a stage into the frame as soon as that disturbs nobody, and says whether it is up: until then the still picture stands. */
export type OpenStage = (frame: HTMLElement, onUp: (up: boolean) => void) => StagePort;
