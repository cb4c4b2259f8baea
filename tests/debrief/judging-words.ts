/** Words of blame and praise of the person, which the game never uses (domain §7.3). */

/** The left column of domain §7.3, and its near kin. */
const JUDGES: Readonly<Record<'nb' | 'en', readonly RegExp[]>> = {
  nb: [
    /\b(riktig|feil)!/i, /\bdu (var|er|virker) (falsk|uprofesjonell|uærlig|kald|svak|flink|dyktig|god til|dårlig|utbrent|en \p{L}+spiller)/iu,
    /\bbra (empati|jobb\p{L}*|gjort|innsats|valg)\b/iu, /\b(flink|dyktig|uprofesjonell|kjempebra|strålende|imponerende|perfekt|bravo|mislyk\p{L}*|tabbe|feilgrep|elendig|utbrent)\b/iu,
    /\bdu (burde|skulle ha|bør)\b/i, /\bdu mistet\b/i, /\bdu må (debriefe|lære|slutte|bli)\b/i, /\bvanskelig(e)? brukere?\b/i, /\bgod jobb\b|\bgodt jobbet\b|\bgratulerer\b/i,
    /\b(poengsum|\d+ poeng|karakteren din|terningkast)\b/i, /\bdessverre klarte du\b|\bdu klarte ikke\b|\bdu feilet\b/i,
  ],
  en: [
    /\b(right|wrong|correct)!/i, /\byou (were|are|seem) (fake|false|cold|weak|clever|skilled|good at|bad at|unprofessional|dishonest|burnt out|a \w+ actor)/i,
    /\b(well done|good job|great job|nice work|congratulations|bravo)\b/i, /\b(unprofessional|awesome|excellent|impressive|perfect|brilliant|terrible|awful|pathetic|burnt out|burned out)\b/i,
    /\byou (should have|ought to|should)\b/i, /\byou lost (control|it)\b/i, /\byou must (debrief|learn|stop|become)\b/i, /\bdifficult (user|client)s?\b/i,
    /\b(your score|\d+ points|your grade)\b/i, /\byou (failed|did not manage|couldn['’]t)\b/i, /\bgood empathy\b/i,
  ],
};

export function faultsIn(text: string, language: 'nb' | 'en'): string[] {
  return JUDGES[language].flatMap((word) => word.exec(text)?.[0] ?? []);
}
