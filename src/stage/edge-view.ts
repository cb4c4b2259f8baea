/** Light along the edge of the picture: what the player feels, as warmth or cold that swells with the breath, and the room drawing in. */
import type { GameObjects, Scene } from 'phaser';
import type { Edge } from './acting/cue.ts';
import { edgeLight, type Light } from './acting/edge-light.ts';
import { ROOM } from './size.ts';

/** Soft light needs few pixels. */
const SMALL = { width: 160, height: 90 } as const;
/** Weaker light is not seen, but would be painted over the whole picture. */
const WEAK = 0.02;

export interface EdgeView {
  readonly image: GameObjects.Image;
  draw(edge: Edge, pulse: number): void;
}

export function createEdgeView(scene: Scene): EdgeView {
  const texture = scene.textures.createCanvas('edge', SMALL.width, SMALL.height);
  if (!texture) throw new Error('there can be one edge on the stage');
  const image = scene.add.image(0, 0, texture.key).setOrigin(0).setDisplaySize(ROOM.width, ROOM.height);
  let drawn: Edge | null = null;

  return {
    image,
    draw(edge, pulse) {
      image.setAlpha(0.8 + 0.2 * pulse);
      if (drawn && Math.max(Math.abs(edge.pleasure - drawn.pleasure), Math.abs(edge.energy - drawn.energy), Math.abs(edge.tension - drawn.tension)) < 0.01) return;
      drawn = edge;
      const { context } = texture;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, SMALL.width, SMALL.height);
      const lights = edgeLight(edge).filter(({ strength }) => strength > WEAK);
      image.setVisible(lights.length > 0);
      for (const light of lights) paintRing(context, light);
      texture.refresh();
    },
  };
}

/** Clear in the middle, full in the corners. */
function paintRing(context: CanvasRenderingContext2D, { color, strength, inner }: Light): void {
  // in a square of 2 × 2 around the middle, so that the ring is as wide as the room
  context.setTransform(SMALL.width / 2, 0, 0, SMALL.height / 2, SMALL.width / 2, SMALL.height / 2);
  const ring = context.createRadialGradient(0, 0, inner, 0, 0, Math.SQRT2);
  const [r, g, b] = color.map(Math.round);
  ring.addColorStop(0, `rgb(${r} ${g} ${b} / 0)`);
  ring.addColorStop(0.5, `rgb(${r} ${g} ${b} / ${strength * 0.42})`);
  ring.addColorStop(1, `rgb(${r} ${g} ${b} / ${strength})`);
  context.fillStyle = ring;
  context.fillRect(-1, -1, 2, 2);
}
