/** What the checker has to say: where, what, and what to do about it. The shape is binding (design §12). */

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Finding {
  readonly severity: Severity;
  /** Absolute inside the checker; relative to the project in every report. */
  readonly file: string;
  readonly line: number;
  /** Kebab-case, stable: tests and editors hold on to it. */
  readonly rule: string;
  /** In words a writer understands, with what to do. */
  readonly message: string;
}

export interface Place {
  readonly file: string;
  readonly line: number;
}

export function error(place: Place, rule: string, message: string): Finding {
  return { severity: 'error', file: place.file, line: place.line, rule, message };
}

export function warning(place: Place, rule: string, message: string): Finding {
  return { severity: 'warning', file: place.file, line: place.line, rule, message };
}

export function info(place: Place, rule: string, message: string): Finding {
  return { severity: 'info', file: place.file, line: place.line, rule, message };
}

/** What brings other findings with it: mended first, much of the rest goes away by itself. */
const CAUSES = [
  'missing-file', 'broken-json', 'wrong-shape', 'ink-error', 'unknown-tag', 'unknown-word', 'missing-id', 'double-id',
  'not-explored', 'dead-end', 'run-time-error', 'endless-path', 'not-exhaustive', 'did-never-true',
] as const;

/** Mended before anything else, and before a machine touches the tables: what it brings with it looks like something else. */
export function isCause({ severity, rule }: Finding): boolean {
  return severity === 'error' && CAUSES.some((each) => each === rule);
}

/** The script before its tables: a table is wrong because the script has changed, hardly ever the other way. */
const FILES = [/\.ink$/, /scene\.json$/, /ratings\.json$/, /\.json$/, /\.walk$/] as const;

/** Errors first, causes before what follows from them, then by file and line; the same thing is said once. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((f) => [`${f.file}\n${f.line}\n${f.rule}\n${f.message}`, f]));
  const cause = ({ rule }: Finding) => rank(CAUSES, (each) => each === rule);
  const kind = ({ file }: Finding) => rank(FILES, (each) => each.test(file));
  return [...unique.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      cause(a) - cause(b) ||
      kind(a) - kind(b) ||
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.rule.localeCompare(b.rule),
  );
}

/** Ink warns of a loose end before anybody has walked there; where the walk has stopped it is said already. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const stops = new Set(findings.filter(({ rule }) => rule === 'dead-end').map(({ file, line }) => `${file}:${line}`));
  return findings.filter(({ rule, file, line, message }) => rule !== 'ink-warning' || !/loose end/.test(message) || !stops.has(`${file}:${line}`));
}

/** The place on a list; last for what is not there. */
function rank<T>(list: readonly T[], is: (each: T) => boolean): number {
  const at = list.findIndex(is);
  return at < 0 ? list.length : at;
}
