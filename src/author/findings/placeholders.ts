/** The places a line holds open for the office's own words: known ones, written so that Ink lets them stand, and never unasked. */
import { isOneOf } from '#lib/one-of.ts';
import { PLACEHOLDERS } from '#story/vocabulary.ts';
import type { ScriptText } from '../source/script.ts';
import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';
import { getterUses } from './getters.ts';

export function checkPlaceholders({ script, isScene }: Checked): Finding[] {
  if (!isScene) return [];
  const asked = new Set(getterUses(script).flatMap(({ getter, word }) => (getter === 'house' ? word ?? [] : [])));
  return script.texts.flatMap((text) => text.placeholders.flatMap((name) => {
    const fault = faultOf(name, text, asked);
    return fault ? [error(text, 'wrong-placeholder', fault)] : [];
  }));
}

function faultOf(name: string, { kind, written }: ScriptText, asked: ReadonlySet<string>): string | null {
  if (!isOneOf(PLACEHOLDERS, name)) return `{${name}} is nothing a line can hold open; there is ${PLACEHOLDERS.map((known) => `\\{${known}\\}`).join(', ')}`;
  if (!written.includes(`\\{${name}\\}`)) return `write \\{${name}\\}: without the backslashes Ink takes it for a variable`;
  if (kind === 'choice') return `{${name}} cannot stand in a choice: nobody knows how long it will be`;
  return asked.has(name) ? null : `{${name}} needs a line for offices that have agreed nothing: ask house("${name}") before it`;
}
