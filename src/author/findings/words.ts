import { parseTags } from '#story/tags.ts';
import { ACTS, EVENTS, LOOKS, MODES, PHASES, PLACES, RED_LINES, SHOWS, SOUNDS, TAGS } from '#story/vocabulary.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';

/** Tags and words that the vocabulary does not have. */
export function checkWords({ script }: Pick<Checked, 'script'>): Finding[] {
  return script.texts.flatMap((text) =>
    parseTags(text.tags).problems.map((problem) => error(text, ruleOf(problem), problem + hintFor(problem))),
  );
}

function ruleOf(problem: string): string {
  if (problem.startsWith('unknown tag')) return 'unknown-tag';
  return /#id tags on one line/.test(problem) ? 'double-id' : 'unknown-word';
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  act: ACTS, event: EVENTS, look: LOOKS, mode: MODES, phase: PHASES, place: PLACES, redline: RED_LINES, shows: SHOWS, sound: SOUNDS,
};

/** What was probably meant, or what was probably left out. */
function hintFor(problem: string): string {
  const tag = /^unknown tag #([^;]+);/.exec(problem)?.[1];
  if (tag !== undefined) return didYouMean(tag, TAGS, (meant) => `#${meant}`);
  const [, name = '', value = ''] = /^#(\w+):(.*?)(?: must be small|: \S+ is not a look| is not in)/.exec(problem) ?? [];
  const [, more] = /^\S*\s+(\S+)$/.exec(value) ?? [];
  if (more !== undefined) return `; a tag ends at the first space: is a # missing before «${more}»?`;
  const word = name === 'look' ? (value.split('=')[1] ?? '') : (value.split('=')[0] ?? '');
  const list = WORDS[name];
  return list ? didYouMean(word, list, (meant) => meant) : '';
}
