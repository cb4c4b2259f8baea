/** How a person is put together, the same in HTML, on the stage and on the contact sheet. */
import type { Face } from './face.ts';
import type { Arms } from './hands/sleeve.ts';
import type { Marks } from './marks.ts';

/** The pictures of a person that stay as they are: assets/art/people/<id>-<layer>.svg, each on the whole sheet. */
export const LAYERS = ['body', 'behind', 'head', 'beard', 'over'] as const;
export type Layer = (typeof LAYERS)[number];

/** What is drawn of a person, from the back to the front. `upper` and `mouth` are the face (shapes.ts). */
export const ORDER = ['body', 'behind', 'head', 'upper', 'beard', 'mouth', 'over'] as const satisfies readonly (Layer | 'upper' | 'mouth')[];
export type Piece = (typeof ORDER)[number];

/** A person of the cast as people.json has them. */
export interface Drawn {
  readonly marks: Marks;
  readonly layers: readonly Layer[];
  /** Colours of hands and sleeves. */
  readonly arms: Arms;
}

/** The sheet all people share, and the square of it that serves as a portrait: hair, face, collar. */
export const SHEET = { width: 1000, height: 1100 } as const;
export const PORTRAIT = { x: 125, y: 110, size: 620 } as const;
/** For portraits of some fifty pixels: the head fills the circle. */
export const CLOSE = { x: 282, y: 186, size: 440 } as const;

/** The point the head turns about: the root of the neck. */
export const NECK = { x: 487, y: 620 } as const;

/** Where a group of pieces is: moved by x and y, then turned by `turn` degrees (clockwise) about NECK, in sheet units. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** `body` moves the body; `head` moves everything else. */
export interface Pose {
  readonly body: Place;
  readonly head: Place;
}

export const groupOf = (piece: Piece): keyof Pose => (piece === 'body' ? 'body' : 'head');

export function poseOf(f: Face): Pose {
  return {
    body: { x: f.lean, y: -f.rise - f.shoulders * 0.6 - f.breath * 5, turn: 0 },
    head: { x: f.lean, y: -f.rise + f.drop * 0.55 - f.shoulders * 0.15 - f.breath * 3.5, turn: f.tilt },
  };
}

/** In a portrait nobody leaves the frame. */
export const framed = (f: Face): Face => ({ ...f, rise: f.rise * 0.12, lean: f.lean * 0.4, drop: f.drop * 0.75 });
