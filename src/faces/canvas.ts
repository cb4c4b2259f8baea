/** Shapes on a canvas, by its own strokes: an SVG drawn through an image has lost a brow on some machines. */
import type { Shape } from './shape.ts';

type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws in sheet units: the caller has scaled the context to its size. */
export function paint(pen: Pen, shapes: readonly Shape[]): void {
  pen.save();
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const { d, fill, stroke, width, opacity } of shapes) {
    const outline = new Path2D(d);
    pen.globalAlpha = opacity ?? 1;
    if (fill !== undefined) {
      pen.fillStyle = fill;
      pen.fill(outline);
    }
    if (stroke !== undefined) {
      pen.strokeStyle = stroke;
      pen.lineWidth = width ?? 8;
      pen.stroke(outline);
    }
  }
  pen.restore();
}
