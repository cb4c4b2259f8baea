/** A walk to each ending: the shortest there is, to be made into a likelier one by whoever writes the scene. */
import { parseInput } from '#run/run.ts';
import type { ReachedEnding } from '../explore/exploration.ts';

export interface WalkFile {
  readonly name: string;
  readonly text: string;
}

/** Walks through choices that are no longer there lead nowhere. */
export function staleWalks(files: readonly WalkFile[], choices: ReadonlySet<string>): WalkFile[] {
  return files.filter(({ text }) => [...text.matchAll(/^\s*(?:pick|offered|hidden)\s+(\S+)/gm)].some(([, id = '']) => !choices.has(id)));
}

export function newWalks(slug: string, endings: readonly ReachedEnding[], files: readonly WalkFile[]): WalkFile[] {
  const walked = new Set(files.flatMap(({ text }) => /^\s*end\s+(\S+)/m.exec(text)?.[1] ?? []));
  return endings
    .filter(({ id, witness }) => id && !walked.has(id) && !witness.given.length)
    .map(({ id, witness }) => ({ name: `${id}.walk`, text: walkText(slug, id, witness) }));
}

function walkText(slug: string, ending: string, { variant, inputs }: ReachedEnding['witness']): string {
  const steps = inputs.map((input) => (parseInput(input).ok && input.startsWith('feel:') ? `feel     ${input.slice('feel:'.length)}` : `pick     ${input}`));
  return ['-- Den korteste veien hit. Bytt gjerne valgene med dem en veileder ville tatt.', `scene    ${slug}`, `variant  ${variant ?? 'ordinary'}`, ...steps, `end      ${ending}`, ''].join('\n');
}
