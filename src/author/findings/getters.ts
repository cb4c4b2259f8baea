/** What a script asks about the player: known questions, known words, and answers that can be other than no. */
import { isOneOf } from '#lib/one-of.ts';
import { parseTags } from '#story/tags.ts';
import { ACTS, ASKABLE, GETTERS, HOUSE_WORDS, type Getter } from '#story/vocabulary.ts';
import type { Script } from '../source/script.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Checked } from './context.ts';
import { error, warning, type Finding, type Place } from './finding.ts';

const NAMES = Object.keys(GETTERS) as Getter[];

export interface GetterUse extends Place {
  readonly getter: Getter;
  /** Undefined where none is given; null where it is not a plain "word". */
  readonly word: string | null | undefined;
}

export function getterUses({ logic, texts }: Script): GetterUse[] {
  const lines = [...logic, ...texts.map((text) => ({ ...text, code: text.written }))];
  const seen = new Set<string>();
  return lines.flatMap(({ file, line, code }) => {
    if (/^EXTERNAL\b/.test(code) || seen.has(`${file}:${line}`)) return [];
    seen.add(`${file}:${line}`);
    return [...code.matchAll(/\b(\w+)\s*\(\s*("([^"]*)"|[^)]*)\s*\)/g)].flatMap(([, name = '', given = '', word]) =>
      isOneOf(NAMES, name) ? [{ file, line, getter: name, word: word ?? (given.trim() ? null : undefined) }] : [],
    );
  });
}

export function checkGetters(checked: Checked): Finding[] {
  const { script, scene, exportedFacts } = checked;
  const done = doneSomewhere(script);
  const prepared = new Set(script.texts.flatMap(({ tags }) => parseTags(tags).tags.prep ?? []));
  const declared = script.logic.flatMap(({ code, file, line }) => {
    const name = /^EXTERNAL\s+(\w+)/.exec(code)?.[1];
    return name === undefined || isOneOf(NAMES, name)
      ? []
      : [
          error(
            { file, line },
            'unknown-getter',
            `${name}() is no question the game can answer; there are ${NAMES.join(', ')}`,
          ),
        ];
  });
  const uses = getterUses(script).flatMap((use): Finding[] => {
    const { getter, word } = use;
    const call = `${getter}("${word ?? ''}")`;
    if (!GETTERS[getter].argument)
      return word === undefined ? [] : [error(use, 'unknown-word', `${getter}() takes no word`)];
    if (word === undefined || word === null)
      return [error(use, 'unknown-word', `${getter} needs a word in quotes, as in ${getter}("…")`)];
    if (getter === 'level' && !isOneOf(ASKABLE, word))
      return [error(use, 'unknown-word', `${call}: there is no such meter; use ${ASKABLE.join(', ')}`)];
    if (getter === 'did' && !done.has(word)) return [neverDone(use, word, call, done)];
    if (getter === 'house' && !isOneOf(HOUSE_WORDS, word))
      return [error(use, 'unknown-word', `${call}: the office's page has no such part; use ${HOUSE_WORDS.join(', ')}`)];
    if (getter === 'prepared' && scene && !(word in scene.value.preparations))
      return [
        error(
          use,
          'unknown-preparation',
          `${call}: not in scene.json (preparations); there are ${Object.keys(scene.value.preparations).join(', ')}`,
        ),
      ];
    if (getter === 'prepared' && !prepared.has(word))
      return [error(use, 'prepared-never-true', `${call} can never be true: no choice has #prep:${word}`)];
    if (getter === 'carried' && checked.isScene && !exportedFacts.has(word))
      return [
        error(
          use,
          'carried-never-exported',
          `${call}: no scene exports such a fact; set "export": true for it in the scene that notes it`,
        ),
      ];
    return [];
  });
  return [...declared, ...uses];
}

/** What did() may ask about: the acts and facts of all lines and choices. */
export function doneSomewhere({ texts }: Script): ReadonlySet<string> {
  return new Set(
    texts.flatMap(({ tags }): string[] => {
      const { acts, facts } = parseTags(tags).tags;
      return [...acts, ...facts];
    }),
  );
}

function neverDone(use: Place, word: string, call: string, done: ReadonlySet<string>): Finding {
  const what = isOneOf(ACTS, word)
    ? `no line or choice has #act:${word}`
    : `no line or choice has #act:${word} or #fact:${word}`;
  return error(use, 'did-never-true', `${call} can never be true: ${what}${didYouMean(word, [...done])}`);
}

/** Facts scene.json promises and no line notes. */
export function checkFacts({ script, scene }: Checked): Finding[] {
  if (!scene) return [];
  const noted = new Set(script.texts.flatMap(({ tags }) => parseTags(tags).tags.facts));
  return Object.keys(scene.value.facts)
    .filter((fact) => !noted.has(fact))
    .map((fact) =>
      warning(
        scene.json.placeOf(['facts', fact]),
        'fact-never-noted',
        `facts.${fact} is never noted: no line or choice has #fact:${fact}`,
      ),
    );
}
