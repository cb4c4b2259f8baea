/** Where on a sheet there is anything at all: most layers are mostly empty, and empty pixels are painted too. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** It is enough to look at every eighth pixel, blurred by its neighbours. */
const COARSE = 8;

/** In pixels of a sheet of this size. Null for an empty sheet. */
export function inkedBox(image: CanvasImageSource, width: number, height: number): Box | null {
  const [columns, rows] = [Math.ceil(width / COARSE), Math.ceil(height / COARSE)];
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.drawImage(image, 0, 0, width / COARSE, height / COARSE);
  const cells = boxOf(pen.getImageData(0, 0, columns, rows).data, columns, rows);
  if (!cells) return null;
  // one cell more on each side, for what was thinner than a cell
  const left = Math.max(0, (cells.left - 1) * COARSE), top = Math.max(0, (cells.top - 1) * COARSE);
  const right = Math.min(width, (cells.right + 2) * COARSE), bottom = Math.min(height, (cells.bottom + 2) * COARSE);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** First and last column and row with ink, of RGBA data. */
export function boxOf(rgba: Uint8ClampedArray, columns: number, rows: number): Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>> | null {
  let [left, top, right, bottom] = [columns, rows, -1, -1];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      if (rgba[(y * columns + x) * 4 + 3] === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, right, bottom };
}
