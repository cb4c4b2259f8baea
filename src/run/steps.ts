/** How a moment's lines are told at reading pace. A matter of the screens, kept pure so that a save can name the place. */
import type { Line } from './moment.ts';

/**
 * Groups lines into steps: each ends where somebody has spoken, so that one press of Continue brings at most a little
 * narration and one thing said. Hidden thoughts are for the debrief and belong to no step.
 */
export function stepsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const steps: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.tags.thought !== undefined) continue;
    open.push(line);
    const full = line.tags.who !== undefined || line.chosen || open.length === 3;
    if (full) { steps.push(open); open = []; }
  }
  if (open.length) steps.push(open);
  return steps;
}
