/** Whoever sits there: pictures for what stays, two canvases for the face, and containers that lean, turn and breathe. */
import type { GameObjects, Scene } from 'phaser';
import type { Face } from '#faces/face.ts';
import type { Arms } from '#faces/hands/sleeve.ts';
import type { Marks } from '#faces/marks.ts';
import { type Layer, LAYERS, NECK, ORDER, poseOf, SHEET } from '#faces/person.ts';
import { createFaceTexture } from './face-texture.ts';
import { lay, type Print } from './pictures.ts';
import { SEAT } from './size.ts';

export interface Seated {
  readonly marks: Marks;
  readonly arms: Arms;
  readonly layers: Readonly<Partial<Record<Layer, Print>>>;
}

export interface PersonView {
  readonly root: GameObjects.Container;
  /** Between body and head, for crossed arms. */
  readonly chest: GameObjects.Container;
  /** Null leaves the chair empty. `scale` is pixels per unit of the room. */
  seat(person: Seated | null, scale: number): void;
  draw(face: Face, now: number, last: boolean): void;
}

export function createPersonView(scene: Scene): PersonView {
  const faces = { upper: createFaceTexture(scene, 'upper'), mouth: createFaceTexture(scene, 'mouth') };
  const layers = Object.fromEntries(LAYERS.map((layer) => [layer, scene.add.image(0, 0, '__DEFAULT').setOrigin(0)])) as Record<Layer, GameObjects.Image>;
  const head = scene.add.container(NECK.x, NECK.y, [
    scene.add.container(-NECK.x, -NECK.y, ORDER.filter((piece) => piece !== 'body').map((piece) => (piece === 'upper' || piece === 'mouth' ? faces[piece].image : layers[piece]))),
  ]);
  const chest = scene.add.container(0, 0);
  const body = scene.add.container(0, 0, [layers.body]);
  const root = scene.add.container(SEAT.x, SEAT.y, [body, chest, head]).setScale(SEAT.scale).setVisible(false);

  return {
    root,
    chest,
    seat(person, scale) {
      root.setVisible(person !== null);
      if (!person) return;
      for (const layer of LAYERS) lay(layers[layer], person.layers[layer], SHEET);
      for (const face of Object.values(faces)) face.become(person.marks, scale * SEAT.scale);
    },
    draw(face, now, last) {
      if (!root.visible) return;
      const pose = poseOf(face);
      body.setPosition(pose.body.x, pose.body.y);
      head.setPosition(NECK.x + pose.head.x, NECK.y + pose.head.y).setAngle(pose.head.turn);
      for (const half of Object.values(faces)) half.draw(face, now, last);
    },
  };
}
