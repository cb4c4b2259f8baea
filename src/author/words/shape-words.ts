/** What is wrong with the shape of a table, for somebody who has not heard of types. */
import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in "quotes"',
  number: 'a number without quotes',
  int: 'a whole number',
  boolean: 'true or false, without quotes',
  array: 'a list in [ ]',
  object: 'a group in { }',
  record: 'a group in { }',
};

export function shapeInWords(issue: z.core.$ZodIssue, given: unknown): string {
  const where = issue.path.map(String).join('.');
  const it = where || 'the file';
  switch (issue.code) {
    case 'invalid_type':
      return given === undefined ? `${it} is missing: it must be ${kind(issue.expected)}` : `${it} must be ${kind(issue.expected)}`;
    case 'invalid_value':
      return `${it} is ${JSON.stringify(given) ?? 'missing'}; use ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `${where ? `in ${where} ` : ''}the game knows nothing called ${issue.keys.map((key) => `"${key}"`).join(', ')}; spell it as in another scene, or remove it`;
    case 'invalid_key':
      return `${it} is not a name that can be used here`;
    case 'too_small':
      return issue.origin === 'string' ? `${it} is empty; write a text` : `${it} must have at least ${issue.minimum}`;
    case 'too_big':
      return `${it} must be at most ${issue.maximum}`;
    case 'invalid_format':
      return `${it} is ${JSON.stringify(given)}, which is not written as it must be (${issue.pattern ?? issue.format})`;
    default:
      return `${it}: ${issue.message}`;
  }
}

function kind(expected: string): string {
  return KINDS[expected] ?? expected;
}
