/** Shapes and places as SVG: attributes for React, text for the build and the tests. */
import { round } from './numbers.ts';
import { NECK, type Place } from './person.ts';
import type { Shape } from './shape.ts';

export function transformOf({ x, y, turn }: Place): string {
  const move = `translate(${round(x)} ${round(y)})`;
  return turn === 0 ? move : `${move} rotate(${round(turn)} ${NECK.x} ${NECK.y})`;
}

export function svgOf(shapes: readonly Shape[]): string {
  return shapes.map(textOf).join('');
}

function textOf({ d, fill = 'none', stroke, width, opacity }: Shape): string {
  const pen = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${width ?? 8}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${d}" fill="${fill}"${pen}${opacity === undefined ? '' : ` opacity="${opacity}"`}/>`;
}
