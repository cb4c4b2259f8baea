/**
 * The picture as it was, fading over the picture as it is. People are made of many layers: faded one by one, they would be
 * seen through each other.
 */
import type { GameObjects, Scene } from 'phaser';
import { along, smooth } from './acting/easing.ts';
import { ROOM } from './size.ts';

/** It is there for a moment only: more pixels than this are not missed. */
const WIDEST = 1600;

export interface Veil {
  readonly image: GameObjects.Image;
  cover(canvas: HTMLCanvasElement, now: number, length: number): void;
  /** True until it is gone. */
  draw(now: number): boolean;
}

export function createVeil(scene: Scene): Veil {
  const texture = scene.textures.createCanvas('veil', 1, 1);
  if (!texture) throw new Error('there can be one veil on the stage');
  const image = scene.add.image(0, 0, texture.key).setOrigin(0).setVisible(false);
  let span = { start: 0, length: 0 };

  return {
    image,
    cover(canvas, now, length) {
      const scale = Math.min(1, WIDEST / canvas.width);
      texture.setSize(Math.round(canvas.width * scale), Math.round(canvas.height * scale));
      texture.context.drawImage(canvas, 0, 0, texture.width, texture.height);
      texture.refresh();
      image.setTexture(texture.key).setDisplaySize(ROOM.width, ROOM.height).setAlpha(1).setVisible(true);
      span = { start: now, length };
    },
    draw(now) {
      const gone = along(now, span.start, span.length);
      image.setVisible(gone < 1).setAlpha(1 - smooth(gone));
      return gone < 1;
    },
  };
}
