/** The golden walks of the scenes, as steps a browser can play. */
import fs from 'node:fs';
import path from 'node:path';
import { parseInput, variantOf } from '#run/run.ts';
import type { Variant } from '#model/words.ts';
import { parseWalk } from '../../src/author/walks/walk.ts';

export type Step = { readonly kind: 'pick'; readonly id: string } | { readonly kind: 'feel'; readonly point: { x: number; y: number } | null };

export interface BrowserWalk {
  readonly slug: string;
  readonly name: string;
  readonly ending: string;
  /** A seed that draws the walk's temperament. */
  readonly seed: number;
  readonly steps: readonly Step[];
}

export function seedFor(variant: Variant): number {
  for (let seed = 1; ; seed += 1) if (variantOf(seed) === variant) return seed;
}

/** One walk per ending of each scene. */
export function walksOfAllEndings(root = 'stories'): BrowserWalk[] {
  const scenes = fs.readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return scenes.flatMap(({ name: slug }) => {
    const dir = path.join(root, slug, 'walks');
    const walks = fs.readdirSync(dir).filter((file) => file.endsWith('.walk')).map((file) => readWalk(slug, path.join(dir, file)));
    return [...new Map(walks.map((walk) => [walk.ending, walk])).values()];
  });
}

function readWalk(slug: string, file: string): BrowserWalk {
  const { walk, findings } = parseWalk(file, fs.readFileSync(file, 'utf8'));
  if (!walk) throw new Error(findings.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'));
  const steps = walk.steps.flatMap((step): Step[] => {
    if (step.verb === 'pick') return [{ kind: 'pick', id: step.id }];
    if (step.verb !== 'feel') return [];
    const parsed = parseInput(step.input);
    return parsed.ok && parsed.value.kind === 'feel' ? [{ kind: 'feel', point: parsed.value.point }] : [];
  });
  return { slug, name: path.basename(file, '.walk'), ending: walk.end.ending, seed: seedFor(walk.variant), steps };
}
