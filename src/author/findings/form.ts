/** How a line may be written: what keeps a script translatable, readable and provable. */
import type { ScriptText } from '../source/script.ts';
import type { Checked } from './context.ts';
import { error, warning, type Finding } from './finding.ts';

export const MAX_LENGTH = 220;

type Look = (text: ScriptText) => Finding | null;

export function checkForm({ script }: Checked): Finding[] {
  const ofTexts = script.texts.flatMap((text) => LOOKS.flatMap((look) => look(text) ?? []));
  const ofLogic = script.logic.flatMap(({ code, ...place }) => [
    ...(/^<-/.test(code)
      ? [error(place, 'thread', 'threads (<-) are not allowed: write the choices out where they are offered')]
      : []),
    ...(CHANCE.test(code) ? [chance(place)] : []),
    ...(TURNS.test(code)
      ? [error(place, 'turns', 'TURNS and TURNS_SINCE are not allowed: note a #fact and ask did("…")')]
      : []),
    ...(SEQUENCE.test(code)
      ? [
          error(
            place,
            'inline-alternative',
            'texts in turn (stopping, cycle, once) are not allowed: write a block with conditions, one id per line',
          ),
        ]
      : []),
  ]);
  return [...ofTexts, ...ofLogic];
}

const CHANCE = /\b(SEED_)?RANDOM\s*\(|\{\s*~|\bshuffle\b|LIST_RANDOM/;
const TURNS = /\b(TURNS|TURNS_SINCE)\s*\(/;
const SEQUENCE = /^\{\s*(stopping|cycle|once)\s*:/;
const GETTER_CALL = /\{[^{}]*\b\w+\s*\([^{}]*\}/;

function chance(place: { file: string; line: number }): Finding {
  return error(
    place,
    'chance',
    'RANDOM and shuffle are not allowed: the scene could not be proved; use variant() or a condition',
  );
}

const LOOKS: readonly Look[] = [
  (text) =>
    text.text.length > MAX_LENGTH
      ? error(
          text,
          'long-line',
          `${text.text.length} characters; ${MAX_LENGTH} is the most that is read: split the line in two`,
        )
      : null,
  (text) =>
    text.written.includes('<>')
      ? error(text, 'glue', 'glue (<>) is not allowed: write the whole sentence on one line')
      : null,
  (text) =>
    text.kind === 'choice' && !isBracketed(text.written)
      ? error(
          text,
          'mixed-choice',
          'a choice is written [text #tags] and nothing outside the brackets; what follows it goes on a line of its own',
        )
      : null,
  (text) => (CHANCE.test(text.written) ? chance(text) : null),
  (text) =>
    GETTER_CALL.test(contentOf(text))
      ? error(
          text,
          'getter-in-text',
          'a question like level("…") cannot stand inside a text: put it in a condition before the line',
        )
      : null,
  (text) =>
    hasAlternatives(contentOf(text))
      ? error(
          text,
          'inline-alternative',
          'no {a|b} or {condition: text} inside a line: write a block with one line and one id for each',
        )
      : null,
  (text) =>
    text.tags.some((tag) => tag.includes('{'))
      ? error(text, 'dynamic-tag', 'a tag cannot be put together from {…}: write it out')
      : null,
  (text) =>
    !text.text && text.tags.length
      ? warning(text, 'empty-line', 'this line has tags and no text; put the tags on the line before')
      : null,
];

/** What stands in the brackets of a choice, or the whole line. */
function contentOf({ kind, written }: ScriptText): string {
  return kind === 'choice' ? (/\[(.*)\]/.exec(written)?.[1] ?? written) : written;
}

function isBracketed(written: string): boolean {
  const bare = written.replace(/^[*+](\s*[*+])*\s*/, '').replace(/^\(\s*\S+\s*\)\s*/, '');
  return /^(\{[^{}]*\}\s*)*\[.*\]\s*(->\s*[\w.]*\s*)?$/.test(bare);
}

function hasAlternatives(content: string): boolean {
  const bare = content.replace(/\\./g, '');
  return [...bare.matchAll(/\{([^{}]*)\}/g)].some(
    ([, inside = '']) => /[|:]/.test(inside.replace(/"[^"]*"/g, '')) || /^\s*[&!~]/.test(inside),
  );
}
