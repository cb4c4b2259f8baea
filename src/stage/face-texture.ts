/** Half of a face on a canvas that is drawn again only when that half has changed. A beard lies between the halves. */
import type { GameObjects, Scene } from 'phaser';
import { paint } from '#faces/canvas.ts';
import { type Face, FACE_KEYS } from '#faces/face.ts';
import type { Marks } from '#faces/marks.ts';
import { mouthOf, upperOf } from '#faces/shapes.ts';

/** The part of the sheet where a face can be: brows as high as they go, tears as low as they run. */
export const FACE_BOX = { x: 376, y: 250, width: 330, height: 370 } as const;

export type Half = 'upper' | 'mouth';

const SHAPES = { upper: upperOf, mouth: mouthOf } as const;

/** What moves head or body and leaves the drawing as it is. */
const MOVES: readonly (keyof Face)[] = ['tilt', 'drop', 'lean', 'rise', 'shoulders', 'breath'];
/** The numbers a half is drawn from. */
const DRAWN: Readonly<Record<Half, readonly (keyof Face)[]>> = {
  upper: FACE_KEYS.filter((key) => !MOVES.includes(key) && key !== 'speak'),
  mouth: ['smile', 'gape', 'width', 'teeth', 'skew', 'press', 'wobble', 'mouthX', 'speak'],
};
/** Smaller changes are not seen. */
const SEEN = 0.008;
/** A face is drawn at most about 30 times a second: pictures come every 33 ms, now and then a little early. */
const FRAME = 28;

export interface FaceTexture {
  readonly image: GameObjects.Image;
  /** From now on somebody else's face, or the same at another size (pixels per sheet unit). */
  become(marks: Marks, scale: number): void;
  /** Draws the face if it has changed; `last` says that this is how it stays. */
  draw(face: Face, now: number, last: boolean): void;
}

export function createFaceTexture(scene: Scene, half: Half): FaceTexture {
  const texture = scene.textures.createCanvas(`face-${half}`, 1, 1);
  if (!texture) throw new Error('there can be one face on the stage');
  const image = scene.add.image(FACE_BOX.x, FACE_BOX.y, texture.key).setOrigin(0);
  let look: { marks: Marks; scale: number } | null = null;
  let drawn: { face: Face; at: number } | null = null;

  return {
    image,
    become(marks, scale) {
      if (look?.marks === marks && look.scale === scale) return;
      look = { marks, scale };
      drawn = null;
      texture.setSize(Math.ceil(FACE_BOX.width * scale), Math.ceil(FACE_BOX.height * scale));
      image.setTexture(texture.key).setDisplaySize(FACE_BOX.width, FACE_BOX.height);
    },
    draw(face, now, last) {
      if (!look || (drawn && (isSame(half, drawn.face, face) || (!last && now - drawn.at < FRAME)))) return;
      drawn = { face, at: now };
      const { context } = texture;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, texture.width, texture.height);
      context.setTransform(look.scale, 0, 0, look.scale, -FACE_BOX.x * look.scale, -FACE_BOX.y * look.scale);
      paint(context, SHAPES[half](face, look.marks));
      texture.refresh();
    },
  };
}

function isSame(half: Half, a: Face, b: Face): boolean {
  return DRAWN[half].every((key) => Math.abs(a[key] - b[key]) < SEEN);
}
