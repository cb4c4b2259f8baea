/** Drawings as textures: fetched, rastered once at the size they are shown, and given back when they are no longer wanted. */
import type { GameObjects, Scene } from 'phaser';
import { inkedBox, type Box } from './inked-box.ts';
import type { Size } from './size.ts';

/** A drawing without its empty rim. */
export interface Print {
  readonly key: string;
  /** Where it lies on its sheet, in shares of the sheet. */
  readonly box: Box;
}

export interface Pictures {
  /** `size` is that of the whole sheet in pixels. Null for a file that cannot be had: then that one thing is not drawn. */
  get(url: string, size: Size): Promise<Print | null>;
  /** The print if it is there already. */
  ready(url: string, size: Size): Print | null;
  /** Forgets all but these keys. */
  keep(keys: ReadonlySet<string>): void;
  /** What comes from now on is thrown away, and nothing more is fetched. */
  close(): void;
}

export function openPictures(scene: Scene): Pictures {
  const coming = new Map<string, Promise<Print | null>>();
  const there = new Map<string, Print>();
  let closed = false;

  async function raster(key: string, url: string, size: Size): Promise<Print | null> {
    const image = await imageOf(url);
    const [width, height] = [Math.round(size.width), Math.round(size.height)];
    const box = image && inkedBox(image, width, height);
    // the game may have ended meanwhile, and its textures with it
    const texture = box && !closed && coming.has(key) ? scene.textures.createCanvas(key, box.width, box.height) : null;
    if (!image || !box || !texture) {
      coming.delete(key); // another time it may be had
      return null;
    }
    texture.context.drawImage(image, -box.x, -box.y, width, height);
    texture.refresh();
    const print = { key, box: { x: box.x / width, y: box.y / height, width: box.width / width, height: box.height / height } };
    there.set(key, print);
    return print;
  }

  return {
    get(url, size) {
      if (closed) return Promise.resolve(null);
      const key = keyOf(url, size);
      const known = coming.get(key) ?? raster(key, url, size);
      coming.set(key, known);
      return known;
    },
    ready: (url, size) => there.get(keyOf(url, size)) ?? null,
    keep(keys) {
      for (const key of there.keys()) {
        if (keys.has(key)) continue;
        scene.textures.remove(key);
        there.delete(key);
        coming.delete(key);
      }
    },
    close() {
      closed = true;
      coming.clear();
    },
  };
}

/** Puts a drawing where it lies on a sheet of so many units; nothing is shown for one that is missing. */
export function lay(image: GameObjects.Image, print: Print | null | undefined, sheet: Size): void {
  image.setVisible(print != null);
  if (!print) return;
  const { key, box } = print;
  image.setTexture(key).setPosition(box.x * sheet.width, box.y * sheet.height).setDisplaySize(box.width * sheet.width, box.height * sheet.height);
}

function keyOf(url: string, { width }: Size): string {
  return `${url}@${Math.round(width)}`;
}

async function imageOf(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}
