/** What the game itself never says: praise, blame and labels for people (domain §7.3). People in a scene may say them. */
import { readablesOf } from '../language/readable.ts';
import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';

const WORD = (text: string) => new RegExp(`(?<!\\p{L})(?:${text})(?!\\p{L})`, 'iu');

export const FORBIDDEN: Readonly<Record<'nb' | 'en', readonly { readonly pattern: RegExp; readonly instead: string }[]>> = {
  nb: [
    { pattern: WORD('(?:helt )?(?:riktig|feil)!'), instead: 'say what followed: «Dette skjedde videre.»' },
    { pattern: WORD('du (?:var|er) (?:falsk|uprofesjonell|utbrent|flink|dårlig|svak|kald)'), instead: 'name what was shown, felt or followed, not what the player is' },
    { pattern: WORD('bra (?:empati|jobba|jobbet|valg)|godt jobba|godt jobbet|flink(?:t)? (?:gjort|jobba)'), instead: 'say what it cost and what it gave' },
    { pattern: WORD('du (?:burde|skulle) (?:ha )?(?:sagt|gjort|visst|latt|spurt)'), instead: 'say what followed; never what should have been done' },
    { pattern: WORD('du mistet kontrollen'), instead: '«Ordene kom før du rakk å velge.»' },
    { pattern: WORD('du må debriefe'), instead: '«Du kan ta en pause, snakke med noen eller gå videre.»' },
    { pattern: WORD('vanskelige? (?:bruker|brukere|brukeren|person|personer)'), instead: '«en bruker som er sint / redd / sliten»' },
  ],
  en: [
    { pattern: WORD('(?:right|wrong|correct)!'), instead: 'say what followed: “This is what followed.”' },
    { pattern: WORD('you (?:were|are) (?:fake|unprofessional|burnt out|burned out|weak|cold)'), instead: 'name what was shown, felt or followed, not what the player is' },
    { pattern: WORD('(?:good|great|nice|well) (?:empathy|job|done|choice)'), instead: 'say what it cost and what it gave' },
    { pattern: WORD('you should have'), instead: 'say what followed; never what should have been done' },
    { pattern: WORD('you lost control'), instead: '“The words came before you could choose.”' },
    { pattern: WORD('difficult (?:user|users|client|clients|person|people)'), instead: '“a user who is angry / afraid / worn out”' },
  ],
};

export function forbiddenIn(text: string, language: 'nb' | 'en'): readonly { readonly phrase: string; readonly instead: string }[] {
  return FORBIDDEN[language].flatMap(({ pattern, instead }) => {
    const phrase = pattern.exec(text)?.[0];
    return phrase === undefined ? [] : [{ phrase, instead }];
  });
}

export function checkPhrases(checked: Checked): Finding[] {
  return readablesOf(checked).flatMap(({ text, language, place, spoken }) => {
    if (spoken || language === 'nn') return [];
    // what is quoted is somebody's own words
    const own = text.replace(/«[^»]*»|“[^”]*”/g, ' ');
    return forbiddenIn(own, language).map(({ phrase, instead }) => error(place, 'forbidden-phrase', `«${phrase}» judges a person; ${instead}`));
  });
}
