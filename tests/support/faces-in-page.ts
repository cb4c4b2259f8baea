/** Runs in the page of the pixel test (tests/browser/faces.test.ts): draws every look by canvas and by SVG, and compares. */
import { paint } from '#faces/canvas.ts';
import type { Detail } from '#faces/detail.ts';
import { faceFor } from '#faces/looks.ts';
import type { Marks } from '#faces/marks.ts';
import type { Shape } from '#faces/shape.ts';
import { mouthOf, upperOf } from '#faces/shapes.ts';
import { svgOf } from '#faces/svg.ts';
import { LOOKS, type Look } from '#story/vocabulary.ts';

/** Pixels of one face, and the square of the sheet it shows: all that moves in a face, and no hair. */
const CELL = 56;
const CROP = { x: 388, y: 262, size: 326 } as const;
const COLUMNS = 7;
const ROWS = Math.ceil(LOOKS.length / COLUMNS);
const SKIN = '#e3b795';
const MARKS: Marks = { flush: '#cf4a34', lip: '#c2605c', years: 0.6 };
/** Differences are looked for in squares of this many pixels, so that a soft edge that lies a little elsewhere is none. */
const BLOCK = 4;

type Leave = (shape: Shape, index: number) => boolean;

function shapesOf(look: Look, detail: Detail, leave: Leave = () => true): readonly Shape[] {
  const face = faceFor(look);
  return [...upperOf(face, MARKS, detail), ...mouthOf(face, MARKS, detail)].filter(leave);
}

const cornerOf = (index: number) => ({ x: (index % COLUMNS) * CELL, y: Math.floor(index / COLUMNS) * CELL });

function sheet(): { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = COLUMNS * CELL;
  canvas.height = ROWS * CELL;
  return { canvas, pen: canvas.getContext('2d', { willReadFrequently: true })! };
}

/** All looks on one canvas. `leave` says which shapes stay. */
function byCanvas(detail: Detail, leave?: Leave): HTMLCanvasElement {
  const { canvas, pen } = sheet();
  pen.fillStyle = SKIN;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  LOOKS.forEach((look, index) => {
    const { x, y } = cornerOf(index), scale = CELL / CROP.size;
    pen.save();
    pen.beginPath();
    pen.rect(x, y, CELL, CELL);
    pen.clip();
    pen.transform(scale, 0, 0, scale, x - CROP.x * scale, y - CROP.y * scale);
    paint(pen, shapesOf(look, detail, leave));
    pen.restore();
  });
  return canvas;
}

/** The same as inline SVG, to be photographed. */
function showBySvg(detail: Detail): void {
  const cells = LOOKS.map((look, index) => {
    const { x, y } = cornerOf(index);
    return `<svg x="${x}" y="${y}" width="${CELL}" height="${CELL}" viewBox="${CROP.x} ${CROP.y} ${CROP.size} ${CROP.size}">${svgOf(shapesOf(look, detail))}</svg>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${COLUMNS * CELL}" height="${ROWS * CELL}"><path d="M0 0h9999v9999H0Z" fill="${SKIN}"/>${cells.join('')}</svg>`;
  document.body.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
}

async function read(png: string): Promise<ImageData> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { canvas, pen } = sheet();
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

const dataOf = (canvas: HTMLCanvasElement): ImageData => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);

/** Sixteen greys, row by row. */
function greysOf(canvas: HTMLCanvasElement): number[] {
  const { data } = dataOf(canvas);
  return Array.from({ length: data.length / 4 }, (_, i) => Math.round(lightAt(data, i * 4) / 17));
}

const lightAt = (data: ImageData['data'], at: number): number => data[at]! * 0.3 + data[at + 1]! * 0.59 + data[at + 2]! * 0.11;

interface Corner { readonly x: number; readonly y: number }

/** How far the square that differs most is from the other picture's: 0 the same … 255. */
function differenceOf(a: ImageData, atA: Corner, b: ImageData, atB: Corner): number {
  let worst = 0;
  for (let y = 0; y <= CELL - BLOCK; y += 2) for (let x = 0; x <= CELL - BLOCK; x += 2) {
    worst = Math.max(worst, Math.abs(blockAt(a, atA.x + x, atA.y + y) - blockAt(b, atB.x + x, atB.y + y)));
  }
  return Math.round(worst);
}

function blockAt({ data, width }: ImageData, x: number, y: number): number {
  let sum = 0;
  for (let dy = 0; dy < BLOCK; dy++) for (let dx = 0; dx < BLOCK; dx++) sum += lightAt(data, ((y + dy) * width + x + dx) * 4);
  return sum / BLOCK ** 2;
}

const compare = (a: ImageData, b: ImageData): Record<string, number> =>
  Object.fromEntries(LOOKS.map((look, index) => [look, differenceOf(a, cornerOf(index), b, cornerOf(index))]));

/** Every pair of looks, and how far the two are from each other. */
function pairs(picture: ImageData): Record<string, number> {
  return Object.fromEntries(LOOKS.flatMap((a, i) => LOOKS.slice(0, i).map((b, j) => [`${b} and ${a}`, differenceOf(picture, cornerOf(i), picture, cornerOf(j))])));
}

/** Leaves out one of the shapes of a part, counted from 0. */
function without(part: Shape['part'], nth: number): Leave {
  let seen = -1, last = Infinity;
  return (shape, index) => {
    if (index < last) seen = -1; // the next face
    last = index;
    if (shape.part === part) seen++;
    return shape.part !== part || seen !== nth;
  };
}

export const page = {
  width: COLUMNS * CELL,
  greys: (detail: Detail) => greysOf(byCanvas(detail)),
  showBySvg,
  canvasAgainst: async (png: string, detail: Detail) => compare(dataOf(byCanvas(detail)), await read(png)),
  pairs: (detail: Detail) => pairs(dataOf(byCanvas(detail))),
  lackingAgainst: async (png: string, detail: Detail, part: Shape['part'], nth: number) => compare(dataOf(byCanvas(detail, without(part, nth))), await read(png)),
};
export type FacesPage = typeof page;
Object.assign(globalThis, { faces: page });
