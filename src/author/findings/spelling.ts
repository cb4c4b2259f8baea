import { wordsOf } from '../language/lix.ts';
import { readablesOf } from '../language/readable.ts';
import { dictionaryOf } from '../language/spelling.ts';
import type { Checked } from './context.ts';
import { warning, type Finding } from './finding.ts';

/** Words no dictionary knows; English is left to its readers. */
export function checkSpelling(checked: Checked): Finding[] {
  const names = namesIn(checked);
  return readablesOf(checked).flatMap(({ text, language, place }) => {
    if (language === 'en') return [];
    const knows = dictionaryOf(language);
    const unknown = wordsOf(text.replace(/\{\w+\}/g, ' ')).filter((word) => word.length > 1 && !names.has(bare(word)) && !knows(word));
    return [...new Set(unknown)].map((word) =>
      warning(place, 'unknown-spelling', `«${word}» is in no dictionary; mend it, or add it to stories/ord.txt if it is right`),
    );
  });
}

/** The people of the scene, also as «Wenches». */
function namesIn({ scene }: Checked): ReadonlySet<string> {
  const names = Object.values(scene?.value.cast ?? {}).flatMap(({ name }) => wordsOf(name));
  return new Set(names.flatMap((name) => [name, ...name.split("-")]).map(bare));
}

function bare(word: string): string {
  const lower = word.toLowerCase();
  return lower.replace(/(?<=.{3})[’']?s$/, '');
}
