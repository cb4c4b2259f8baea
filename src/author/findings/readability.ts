import { readability, type Readability } from '../language/lix.ts';
import { readablesOf } from '../language/readable.ts';
import type { Checked } from './context.ts';
import { warning, type Finding } from './finding.ts';

/** Plain language, as the whole script reads in Bokmål. */
export const MOST = { lix: 40, sentence: 20 } as const;

export function readabilityOf(checked: Checked): Readability {
  return readability(readablesOf(checked).flatMap(({ text, language, script }) => (script && language === 'nb' ? [text] : [])));
}

export function checkReadability(checked: Checked): Finding[] {
  const { lix, sentence } = readabilityOf(checked);
  const start = { file: checked.mainFile, line: 1 };
  return [
    ...(lix > MOST.lix ? [warning(start, 'hard-to-read', `LIX is ${lix}; ${MOST.lix} is the most: shorter sentences and shorter words`)] : []),
    ...(sentence > MOST.sentence ? [warning(start, 'long-sentences', `${sentence} words a sentence on average; ${MOST.sentence} is the most`)] : []),
  ];
}
