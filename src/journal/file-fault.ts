/** What is wrong with a file or a record from outside: which field, and what about it, so that a person can be told. */
import type * as z from 'zod/mini';

export interface FileFault {
  /** As one would write it to find it: `runs[3].run.inputs[12]`. Empty for the file as a whole. */
  readonly field: string;
  readonly problem: 'too-large' | 'not-json' | 'foreign' | 'newer' | 'missing' | 'too-long' | 'too-many' | 'no-such-scene' | 'not-understood';
}

export function fieldOf(path: readonly PropertyKey[]): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? String(part) : `.${String(part)}`)).join('');
}

/** The first thing zod complains of. `within` is where the value stands in the file. */
export function faultOf(issues: readonly z.core.$ZodIssue[], within: readonly PropertyKey[] = []): FileFault {
  const issue = issues[0];
  if (!issue) return { field: fieldOf(within), problem: 'not-understood' };
  return { field: fieldOf([...within, ...issue.path]), problem: problemOf(issue) };
}

function problemOf(issue: z.core.$ZodIssue): FileFault['problem'] {
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'too-many' : 'too-long';
  if (issue.code === 'too_small') return 'missing';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing';
  return 'not-understood';
}
