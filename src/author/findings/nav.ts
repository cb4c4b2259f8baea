import fs from 'node:fs';
import { stripComments } from '../source/strip-comments.ts';
import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';

/** Nav writes its own name «Nav» (since 2024); capitals in a script end up on the screen. */
export function checkNav({ script, scene, ratings, tables }: Checked): Finding[] {
  const jsonFiles = [scene, ratings, ...Object.values(tables)].flatMap((part) => part?.json.file ?? []);
  return [...script.files, ...jsonFiles].flatMap((file) => {
    const source = fs.readFileSync(file, 'utf8');
    const lines = file.endsWith('.ink') ? stripComments(source) : source.split('\n');
    return lines.flatMap((text, index) =>
      /(?<![\p{L}\d_])NAV(?![\p{L}\d_])/u.test(text)
        ? [error({ file, line: index + 1 }, 'nav-capitals', 'write «Nav», not «NAV»')]
        : [],
    );
  });
}
