import type { CompiledInk } from '../compile/compile-ink.ts';
import type { Place } from '../findings/finding.ts';
import type { ControlNode } from './control.ts';

/** Where in the source an Ink path stands, or the nearest part around it. */
export function placeOfPath(compiled: CompiledInk, mainFile: string, path: string): Place {
  for (let at = path; at; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const place = compiled.places.get(at);
    if (place) return place;
  }
  return compiled.places.get('0') ?? { file: mainFile, line: 1 };
}

/** An Ink path by which a node can be pointed at. */
export function pathOfNode(node: ControlNode): string {
  if (node.kind === 'line') return node.path;
  return node.kind === 'choice' ? (node.options[0]?.path ?? '') : '';
}

/** The knot a path lies in; '' for what stands before the first. */
export function knotOf(path: string): string {
  const [head = ''] = path.split('.');
  return /^\d+$/.test(head) ? '' : head;
}
