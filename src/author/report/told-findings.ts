/** The findings as a writer reads them: what, where, how to mend it, and the word to look up. A wall of them helps nobody. */
import { isCause, type Finding } from '../findings/finding.ts';

/** So many of one kind are told in full; of the rest only the places. */
const IN_FULL = 3;
/** … as many as a line holds. */
const PLACES = 8;

/** What `npm run stories -- fill` mends: the tables are behind the script. */
const FILLED = new Set([
  'missing-translation', 'superfluous-translation', 'missing-rating', 'superfluous-rating', 'choice-without-decision', 'unknown-choice',
  'decision-lacks-choice', 'decision-never-offered', 'unknown-person', 'unknown-look', 'unknown-place', 'unknown-sound', 'unknown-preparation',
  'unknown-fact', 'unknown-ending', 'redline-without-text', 'unused-name', 'fact-never-noted',
]);
/** From so many on it is less work to let the computer do it. */
const SOME = 3;
/** From so many on they stand in the way of what only the writer can mend. */
const MANY = 10;

/**
 * `scene` is the name of a scene that has tables; null for a lone script. As long as something in the script is wrong by itself,
 * nobody is led to change the tables for it.
 */
export function toldFindings(findings: readonly Finding[], scene: string | null): string[] {
  const behind = scene === null || findings.some(isCause) ? [] : findings.filter(({ severity, rule }) => severity !== 'info' && FILLED.has(rule));
  const shown = behind.length < MANY ? findings : findings.filter(({ rule }) => !FILLED.has(rule));
  const kinds = [...Map.groupBy(shown, ({ severity, rule }) => `${severity} ${rule}`).values()];
  return [
    ...kinds.flatMap(ofOneKind),
    ...(behind.length < MANY ? [] : [`  error   the tables are behind the script in ${behind.length} places: ${counted(behind)}`]),
    ...(behind.length < SOME ? [] : [`          npm run stories -- fill ${scene}    brings them into line`]),
    ...(findings.some(({ severity }) => severity !== 'info') ? ['  What each (word) means: stories/README.md, «Når kontrollen sier noe»'] : []),
  ];
}

function ofOneKind(findings: readonly Finding[]): string[] {
  const shown = findings.length === IN_FULL + 1 ? findings : findings.slice(0, IN_FULL);
  const rest = findings.slice(shown.length);
  return [...shown.map(inFull), ...(rest.length ? [inShort(rest)] : [])];
}

function inFull({ severity, file, line, rule, message }: Finding): string {
  return `  ${severity.padEnd(7)} ${file}:${line}  ${message} (${rule})`;
}

function inShort(rest: readonly Finding[]): string {
  const { severity, rule } = rest[0]!;
  const files = [...Map.groupBy(rest.slice(0, PLACES), ({ file }) => file)];
  const places = files.map(([file, there]) => `${file}:${[...new Set(there.map(({ line }) => line))].join(', ')}`).join('; ');
  return `  ${severity.padEnd(7)} … and ${rest.length} more: ${places}${rest.length > PLACES ? ' …' : ''} (${rule})`;
}

function counted(findings: readonly Finding[]): string {
  return [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => `${found.length} ${rule}`).join(', ');
}
