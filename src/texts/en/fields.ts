import type { FileFault } from '#journal/file-fault.ts';
import type { fields as nb } from '../nb/fields.ts';

export const fields: typeof nb = {
  reminder: 'Do not write about real users or cases.',
  tooLong: (label, now, limit) => `“${label}” has room for ${count(limit)} characters. Now there are ${count(now)}. Shorten it, and it will fit.`,
  room: (left) => `${count(left)} characters left`,
  mustHave: (label) => `Fill in “${label}”.`,
  notADay: (label) => `“${label}” must be a date.`,
  tooMany: (label, limit) => `“${label}” has room for ${limit} lines.`,

  refused: 'The file cannot be used here',
  untouched: 'Nothing has changed on the device.',
  whichField: 'Field in the file:',
  wholeFile: 'the whole file',
  problem: (problem) => PROBLEM[problem],
};

const PROBLEM: Readonly<Record<FileFault['problem'], string>> = {
  'too-large': 'It is larger than the game accepts.',
  'not-json': 'It cannot be read. It may be cut off, or of another kind.',
  foreign: 'It is not of the kind that belongs here.',
  newer: 'It was made by a newer edition of the game. Reload the page and try again.',
  missing: 'Something is missing here.',
  'too-long': 'There is more here than there is room for.',
  'too-many': 'There are more here than there is room for.',
  'no-such-scene': 'This edition of the game does not have that scene.',
  'not-understood': 'What stands here is not of the kind this field takes.',
};

function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
