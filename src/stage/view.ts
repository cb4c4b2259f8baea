/** The stage as Phaser's objects, from back to front: room, person, desk, light, and a veil for changes. In units of the room. */
import type { GameObjects, Scene } from 'phaser';
import type { Pose } from './acting/plan.ts';
import { createEdgeView } from './edge-view.ts';
import type { Furniture } from './furnish.ts';
import { createHandsView } from './hands-view.ts';
import { createPersonView } from './person-view.ts';
import { lay } from './pictures.ts';
import { ROOM, SEAT } from './size.ts';
import { createVeil } from './veil.ts';

export interface View {
  /** Pixels per unit of the room. */
  resize(scale: number): void;
  furnish(furniture: Furniture, scale: number): void;
  /** Keeps what is on the canvas and lets it fade over what comes, `length` ms from `now`. */
  cover(canvas: HTMLCanvasElement, now: number, length: number): void;
  /** True while something of this still moves by itself. */
  draw(pose: Pose, now: number, last: boolean): boolean;
}

export function createView(scene: Scene): View {
  const back = picture(scene);
  const seat = picture(scene);
  const person = createPersonView(scene);
  const inFrame = atSeat(scene);
  const front = picture(scene);
  const onDesk = atSeat(scene);
  const hands = createHandsView(scene);
  const edge = createEdgeView(scene);
  const veil = createVeil(scene);
  const root = scene.add.container(0, 0, [back, seat, person.root, inFrame, front, onDesk, edge.image, veil.image]);

  return {
    resize: (scale) => void root.setScale(scale),
    furnish(furniture, scale) {
      lay(back, furniture.back, ROOM);
      lay(seat, furniture.seat, ROOM);
      lay(front, furniture.front, ROOM);
      person.seat(furniture.person, scale);
      hands.become(furniture.person?.arms ?? null, scale, { body: person.chest, desk: furniture.framed ? inFrame : onDesk });
    },
    cover: veil.cover,
    draw(pose, now, last) {
      person.draw(pose.face, now, last);
      hands.draw(pose);
      edge.draw(pose.edge, pose.pulse);
      return veil.draw(now);
    },
  };
}

function picture(scene: Scene): GameObjects.Image {
  return scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setVisible(false);
}

/** In the units of the people's sheet. */
function atSeat(scene: Scene): GameObjects.Container {
  return scene.add.container(SEAT.x, SEAT.y).setScale(SEAT.scale);
}
