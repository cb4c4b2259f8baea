/** Hands: two pictures of them, so that the new ones can come while the old ones go. */
import type { GameObjects, Scene } from 'phaser';
import { paint } from '#faces/canvas.ts';
import { type Hands, handsOf, handsPlace, OVER } from '#faces/hands/hands.ts';
import type { Arms } from '#faces/hands/sleeve.ts';
import { NECK, poseOf } from '#faces/person.ts';
import type { Pose } from './acting/plan.ts';
import { SEAT } from './size.ts';

/** The part of the sheet, and of the desk below it, where hands and forearms can be. */
export const HANDS_BOX = {
  desk: { x: -100, y: 990, width: 1040, height: 290 },
  body: { x: 16, y: 790, width: 800, height: 244 },
  head: { x: -20, y: 296, width: 640, height: 890 },
} as const;

/** Where hands lie: `body` is behind the desk, `desk` over it. */
type Over = Readonly<Record<'body' | 'desk', GameObjects.Container>>;

export interface HandsView {
  /** From now on somebody else's hands, or nobody's. */
  become(arms: Arms | null, scale: number, over: Over): void;
  draw(pose: Pose): void;
}

export function createHandsView(scene: Scene): HandsView {
  let [now, before] = [createPair(scene, 'hands-1'), createPair(scene, 'hands-2')];
  return {
    become(arms, scale, over) {
      now.become(arms, scale, over);
      before.become(arms, scale, over);
    },
    draw(pose) {
      // those that are there stay where they are drawn, and go while the others come
      if (!now.has(pose.hands)) [now, before] = [before, now];
      now.show(pose.hands, pose, pose.given);
      before.show(pose.given < 1 ? pose.before : null, pose, 1 - pose.given);
    },
  };
}

interface Pair extends Pick<HandsView, 'become'> {
  has(hands: Hands | null): boolean;
  show(hands: Hands | null, pose: Pose, opacity: number): void;
}

function createPair(scene: Scene, key: string): Pair {
  const texture = scene.textures.createCanvas(key, 1, 1);
  if (!texture) throw new Error(`there is one ${key} on the stage`);
  const { context } = texture;
  const image = scene.add.image(0, 0, key).setOrigin(0);
  const group = scene.add.container(0, 0, [image]).setVisible(false);
  let look: { readonly arms: Arms; readonly scale: number; readonly over: Over } | null = null;
  let drawn: Hands | null = null;

  function redraw(hands: Hands, arms: Arms, scale: number): void {
    const box = HANDS_BOX[OVER[hands]];
    texture?.setSize(Math.ceil(box.width * scale), Math.ceil(box.height * scale));
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
    paint(context, handsOf(hands, arms));
    texture?.refresh();
    image.setTexture(key).setPosition(box.x - NECK.x, box.y - NECK.y).setDisplaySize(box.width, box.height);
    drawn = hands;
  }

  return {
    become(arms, scale, over) {
      look = arms && { arms, scale: scale * SEAT.scale, over };
      drawn = null;
      group.setVisible(false);
    },
    has: (hands) => drawn === hands,
    show(hands, pose, opacity) {
      group.setVisible(hands !== null && look !== null && opacity > 0);
      if (!hands || !look) return;
      if (drawn !== hands) {
        redraw(hands, look.arms, look.scale);
        look.over[OVER[hands] === 'body' ? 'body' : 'desk'].add(group);
      }
      const { x, y, turn } = handsPlace(hands, poseOf(pose.face));
      group.setPosition(NECK.x + x, NECK.y + y).setAngle(turn).setAlpha(opacity);
    },
  };
}
