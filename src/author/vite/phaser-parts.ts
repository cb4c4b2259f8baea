/**
 * Vite plugin for `virtual:phaser`: only those parts of Phaser the stage uses, taken from the package's own sources instead of
 * its one bundle (135 kB gzip instead of 353), and set up in steps so that no press waits for all of it. In `vite dev` it is
 * the whole package.
 *
 * It leans on the inside of Phaser, so the version is pinned, every cut must still be found (or the build fails), and
 * tests/browser/stage.test.ts sees both renderers draw.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);
const SRC = path.join(path.dirname(resolve('phaser/package.json')), 'src');
const IN_SRC = new RegExp(`^${SRC.replace(/[^\w/-]/g, '\\$&')}[\\\\/]`);
const PARTS = 'virtual:phaser';
const MARK = '\0';

/**
 * In this order, a task each. Phaser's plugins register themselves by being loaded; the first is looked for by name before
 * anything starts. What a later file needs of an earlier one is there already, so each step is about as long.
 */
const STEPS = [
  'events/EventEmitter', 'utils/array/index', 'math/easing/index', 'display/color/Color', 'scene/events/index', 'filters/index',
  'gameobjects/components/index', 'cameras/2d/CameraManager', 'gameobjects/image/ImageFactory', 'gameobjects/container/ContainerFactory',
  'gameobjects/UpdateList', 'gameobjects/DisplayList', 'gameobjects/GameObjectFactory', 'textures/parsers/index', 'textures/TextureManager', 'scene/ScenePlugin',
  'scene/Scene', 'input/events/index', 'input/InputManager', 'animations/AnimationManager', 'scale/ScaleManager', 'renderer/canvas/CanvasRenderer',
  'renderer/webgl/renderNodes/BatchHandlerQuad', 'renderer/webgl/renderNodes/RenderNodeManager', 'renderer/webgl/WebGLRenderer', 'sound/events/index',
  'core/Game',
] as const;

/** What webpack defines when Phaser itself is built; `typeof` of any of them would otherwise be a true text. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true, CANVAS_RENDERER: true, FEATURE_SOUND: false, WEBGL_DEBUG: false, PLUGIN_CAMERA3D: false, PLUGIN_FBINSTANT: false,
};

interface Cut {
  /** Which import, and from which file. */
  readonly id: RegExp;
  readonly from: RegExp;
  /** CommonJS that stands in its place. */
  readonly code: string;
}

const CUTS: readonly Cut[] = [
  // asks for the whole renderer to hear of two events, in a circle that leaves it without a base class
  { id: /^\.\.\/\.\.\/\.\.\/renderer$/, from: /BatchHandler\.js$/, code: `exports.Events = require(${inSrc('renderer/events/index')})` },
  // asks for all of the mathematics to draw one number
  { id: /^\.\.\/math\/$/, from: /core[\\/]Config\.js$/, code: `exports.RandomDataGenerator = require(${inSrc('math/random-data-generator/RandomDataGenerator')})` },
  // tries WebGL out on a canvas of its own; the stage brings a context that works
  { id: /^(\.|(\.\.\/)+device)\/Features$/, from: /(device[\\/]index|CreateRenderer|MouseManager)\.js$/, code: 'exports.canvas = true' },
  // thirty filters and their shaders, made only when somebody asks for one by name
  { id: /^\.\/filters\//, from: /RenderNodeManager\.js$/, code: 'module.exports = null' },
];

export function phaserParts(): Plugin {
  const found = new Set<number>();
  let isBuild = false;
  return {
    name: 'frontstage:phaser-parts',
    enforce: 'pre',
    // found only when the stage is first wanted, it would make the page load anew
    config: (_, { command }) => (command === 'serve' ? { optimizeDeps: { include: ['phaser'] } } : null),
    configResolved: (config) => { isBuild = config.command === 'build'; },
    resolveId: {
      filter: { id: /^virtual:phaser$|^eventemitter3$|^\.\.?\/.*(renderer|math\/|filters\/\w+|Features)$/ },
      handler(id, importer) {
        if (id === PARTS) return `${MARK}${PARTS}${isBuild ? '.cjs' : ''}`;
        if (!isBuild || !importer || !IN_SRC.test(importer)) return null;
        // asked for by require() and meant as such: the ES module would come as a namespace
        if (id === 'eventemitter3') return createRequire(importer).resolve(id);
        const cut = CUTS.findIndex((one) => one.id.test(id) && one.from.test(importer));
        return cut < 0 ? null : `${MARK}phaser-cut-${cut}.cjs`;
      },
    },
    load: {
      filter: { id: /^\0(virtual:phaser|phaser-cut)/ },
      handler(id) {
        if (id === `${MARK}${PARTS}`) return WHOLE;
        if (id.startsWith(`${MARK}${PARTS}`)) return parts();
        const cut = Number(/\d+/.exec(id)?.[0]);
        found.add(cut);
        return CUTS[cut]?.code;
      },
    },
    transform: {
      filter: { id: IN_SRC },
      handler: (code) => ({ code: code.replace(/typeof ([A-Z][A-Z0-9_]+)\b/g, (all, name: string) => (name in FLAGS ? String(FLAGS[name]) : all)), map: null }),
    },
    generateBundle() {
      const bundled = [...this.getModuleIds()].includes(`${MARK}${PARTS}.cjs`);
      if (bundled && found.size < CUTS.length) this.error(`Phaser has changed inside: ${CUTS.length - found.size} of the cuts of phaser-parts.ts were not found`);
    },
  };
}

const WHOLE = `import * as phaser from 'phaser'; export const steps = [], parts = () => phaser;`;

function parts(): string {
  const steps = STEPS.map((file) => `() => void require(${inSrc(file)})`);
  return `
    exports.steps = [${steps.join(', ')}];
    exports.parts = () => ({ Game: require(${inSrc('core/Game')}), Scene: require(${inSrc('scene/Scene')}), CANVAS: 1, WEBGL: 2 });
  `; // the two numbers as in Phaser's const.js
}

function inSrc(file: string): string {
  return JSON.stringify(path.join(SRC, `${file}.js`));
}
