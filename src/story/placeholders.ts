/** The words a line holds a place for, put in as the text they are. */
import { isOneOf } from '#lib/one-of.ts';
import { PLACEHOLDERS, type Placeholder } from './vocabulary.ts';

/** `{closing}` → what is said for it. One pass: what was put in is never looked through again. */
export function filledIn(text: string, words: Readonly<Record<Placeholder, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (isOneOf(PLACEHOLDERS, name) ? words[name] : place));
}
