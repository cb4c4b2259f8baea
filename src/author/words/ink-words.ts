/** What the Ink compiler says, with what a writer has probably done. */
import fs from 'node:fs';
import { GETTERS } from '#story/vocabulary.ts';
import type { InkDiagnostic } from '../compile/diagnostic.ts';
import { didYouMean } from './nearest.ts';

const ONE_WORD = 'a name is one word: letters, digits and _, no hyphen and no space';

const HINTS: readonly (readonly [message: RegExp, hint: (found: string, file: string) => string])[] = [
  [/target not found: '-> (did|level|felt|prepared|carried|house|leaks|variant|minutes)'/, (name) => `write «EXTERNAL ${name}(${argumentOf(name)})» at the top of the file`],
  [/Divert target not found: '-> ([^']*)'/, (name, file) => `no part is called «${name}»${didYouMean(name, namesIn(file))}`],
  [/Unresolved variable: (.*)/, (name, file) => `nothing is called «${name}»: it must be the name in ( ) on a choice, or a CONST at the top${didYouMean(name, namesIn(file))}`],
  [/already contains flow named '([^']*)'|same label name '([^']*)'/, (name) => `«${name}» is there twice: give one of them another name`],
  [/Expected end of line after knot name|Expected end of line but saw|for bracketed name/, () => ONE_WORD],
  [/but saw '[^'#]*[^=!<>]=[^=]/, () => 'to ask whether two things are equal, write == (two signs)'],
  [/Expected closing '\]'/, () => 'a ] is missing: the text of a choice and all its tags stand inside [ ], on one line'],
  [/Expected closing '\}' for choice condition/, () => 'a } is missing after the condition'],
  [/Expected closing '\)'/, () => 'a ) is missing'],
  [/Expected close quote/, () => 'a " is missing'],
  [/closing brace|Expected some kind of logic, conditional or sequence/, () => 'a } is missing further down: every { has its own, on a line by itself'],
  [/Apparent loose end/, () => 'the part stops here: send it on with -> and the name of a part, or end it with -> END'],
];

export function inkInWords({ message, file }: InkDiagnostic): string {
  const hint = HINTS.flatMap(([shape, say]) => {
    const found = shape.exec(message);
    return found ? [say(found.slice(1).find((part) => part !== undefined) ?? '', file)] : [];
  })[0];
  return `Ink: ${message}${hint ? ` – ${hint}` : ''}`;
}

function argumentOf(name: string): string {
  return GETTERS[name as keyof typeof GETTERS].argument ? (name === 'level' ? 'meter' : 'what') : '';
}

/** Knots, stitches, labels and constants, as far as they can be read in a script that does not compile. */
function namesIn(file: string): string[] {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  return ['END', ...[...text.matchAll(/^\s*(?:={1,}|[-*+]\s*\(|CONST|VAR)\s*([\p{L}\w]+)/gmu)].map(([, name = '']) => name)];
}
