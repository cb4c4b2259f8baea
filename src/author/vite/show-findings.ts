/** A writer's mistake as Vite shows it: in the overlay and the terminal, at file and line, with the lines around it. */
import fs from 'node:fs';
import path from 'node:path';
import type { Finding } from '../findings/finding.ts';

interface Shown {
  readonly message: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
}

/** What is needed of a plugin's context. */
export interface Shower {
  error(shown: Shown & { readonly id: string }): never;
  warn(shown: Shown): void;
}

/** All of them in the message, so that a build says everything at once; the overlay opens at the first. */
export function showFindings(context: Shower, findings: readonly Finding[]): never {
  const [first] = findings;
  if (!first) throw new Error('a scene was refused, but nothing was found in it');
  return context.error({ ...shownAt(first), message: findings.map(inWords).join('\n'), id: first.file });
}

export function showWarning(context: Shower, finding: Finding): void {
  context.warn({ ...shownAt(finding), message: inWords(finding) });
}

function inWords({ file, line, message }: Finding): string {
  return `${path.relative(process.cwd(), file)}:${line}: ${message}`;
}

function shownAt({ file, line, message }: Finding): Shown {
  return { message, loc: { file, line, column: 0 }, frame: frameOf(file, line) };
}

/** Two lines before and after, the line itself marked. */
function frameOf(file: string, line: number): string {
  if (!fs.existsSync(file)) return '';
  const from = Math.max(0, line - 3);
  const around = fs.readFileSync(file, 'utf8').split('\n').slice(from, line + 2);
  return around.map((text, index) => `${from + index + 1 === line ? '>' : ' '} ${from + index + 1} | ${text}`).join('\n');
}
