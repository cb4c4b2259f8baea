import { checkChoiceTags } from './choice-tags.ts';
import { checkContentNote } from './content-note.ts';
import type { Checked, Explored } from './context.ts';
import { checkDecisions, checkDefensible } from './decisions.ts';
import { checkFactsOfLaw } from './facts-of-law.ts';
import type { Finding } from './finding.ts';
import { checkForm } from './form.ts';
import { checkFacts, checkGetters } from './getters.ts';
import { checkIds } from './ids.ts';
import { checkNames } from './names.ts';
import { checkNav } from './nav.ts';
import { checkWritten } from './not-written.ts';
import { checkOptionLengths } from './option-lengths.ts';
import { checkPhrases } from './phrases.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPrompts } from './prompts.ts';
import { checkRatings } from './ratings.ts';
import { checkReadability } from './readability.ts';
import { checkTranslations } from './translations.ts';
import { checkVariables } from './variables.ts';
import { checkWords } from './words.ts';

/** Everything that can be said from the files alone. */
export function checkSource(checked: Checked): Finding[] {
  return [
    checkIds,
    checkWords,
    checkForm,
    checkPlaceholders,
    checkVariables,
    checkGetters,
    checkNames,
    checkFacts,
    checkTranslations,
    checkRatings,
    checkWritten,
    checkPrompts,
    checkContentNote,
    checkNav,
    checkPhrases,
    checkFactsOfLaw,
    checkReadability,
  ].flatMap((check) => check(checked));
}

/** … and what needs to know which choices are offered together. */
export function checkOffered(explored: Explored): Finding[] {
  return [checkChoiceTags, checkOptionLengths, checkDecisions, checkDefensible].flatMap((check) => check(explored));
}
