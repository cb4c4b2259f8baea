/** Phaser, set up as a thing that paints: no input, no sound, no loader, no clock of its own while nothing moves. */
import type { Game, Scene } from 'phaser';
import { parts, steps } from 'virtual:phaser';
import type { Size } from './size.ts';

export type Renderer = 'webgl' | 'canvas';

export interface Board {
  readonly game: Game;
  readonly scene: Scene;
  readonly canvas: HTMLCanvasElement;
  readonly renderer: Renderer;
}

/** Resolves when something can be put on the scene. `only` leaves no choice of renderer, for whoever looks for a fault. */
export async function bootGame(host: HTMLElement, { width, height }: Size, only: Renderer | null, breathe: () => Promise<void>): Promise<Board> {
  for (const step of steps) {
    await breathe();
    step();
  }
  const { CANVAS, Game, Scene, WEBGL } = parts();
  await breathe();
  const { canvas, context } = only === 'canvas' ? plainCanvas() : (webglCanvas(only === null) ?? plainCanvas());
  return new Promise((resolve) => {
    const scene = new Scene('stage');
    // Phaser calls `create` of the scene it is given, if there is one
    Object.assign(scene, { create: () => resolve({ game, scene, canvas, renderer: context ? 'webgl' : 'canvas' }) });
    const game = new Game({
      // Phaser takes either kind of context; its types know one
      ...(context ? { type: WEBGL, context: context as unknown as CanvasRenderingContext2D } : { type: CANVAS }),
      // a plain canvas is painted by the processor: half as many pictures a second do, for a face in ink
      ...(context ? {} : { fps: { limit: 30 } }),
      canvas, parent: host, width, height, scene,
      transparent: false, backgroundColor: getComputedStyle(host).getPropertyValue('--fs-wall').trim() || '#efe4d6',
      // With more, Phaser's shader tells the textures of a batch apart by a number that is interpolated, and on a turned quad
      // rounded down (seen on SwiftShader): half a face was painted with the picture before it
      render: { maxTextures: 1 },
      banner: false, audio: { noAudio: true }, autoFocus: false, disableContextMenu: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    });
  });
}

interface Easel {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGLRenderingContext | null;
}

function plainCanvas(): Easel {
  return { canvas: document.createElement('canvas'), context: null };
}

/** Names of what stands in for a graphics card. */
const IMITATED = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * A context on a real graphics card, if `onlyFast`. Where there is an imitation of one, the processor paints a plain canvas at
 * a quarter of the cost, and it looks the same.
 */
function webglCanvas(onlyFast: boolean): Easel | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', {
    alpha: false, antialias: false, depth: false, stencil: true, powerPreference: 'low-power', failIfMajorPerformanceCaveat: onlyFast,
  });
  if (!context) return null;
  const name: unknown = context.getParameter(context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  if (!onlyFast || !IMITATED.test(String(name))) return { canvas, context };
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return null;
}

/** Stops the game for good and gives its memory back. Phaser does it at the start of a frame, so one more is asked for. */
export function endGame({ game, canvas, renderer }: Board): void {
  const gl = renderer === 'webgl' ? canvas.getContext('webgl') : null;
  game.destroy(true);
  game.loop.wake();
  // Phaser sets these two and leaves them
  window.onblur = null;
  window.onfocus = null;
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
}
