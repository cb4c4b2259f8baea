export interface EndLabel {
  readonly text: string;
  readonly y: number;
}

/** Moves labels that would lie on each other apart, keeping their order and staying within `top` and `bottom`. */
export function spreadLabels(labels: readonly EndLabel[], gap: number, top: number, bottom: number): EndLabel[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const placed: EndLabel[] = [];
  for (const label of sorted) {
    const above = placed.at(-1);
    placed.push({ ...label, y: Math.max(label.y, above ? above.y + gap : top) });
  }
  // from below again, if the last ran out of the drawing
  for (let at = placed.length - 1, limit = bottom; at >= 0; at -= 1, limit -= gap) {
    const label = placed[at];
    if (label && label.y > limit) placed[at] = { ...label, y: limit };
  }
  return placed;
}
