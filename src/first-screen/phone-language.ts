import type { Language } from '#story/catalogue.ts';

/** BCP 47 as browsers say it; `no` is what some of them call Bokmål. */
const SPOKEN: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' };

/** What the address wishes, else what is set in the game on this device, else the first of the browser's that there is. */
export function phoneLanguage(wished: Language | undefined, set: Language | null, browser: readonly string[]): Language {
  const spoken = browser.map((tag) => SPOKEN[tag.split('-')[0]!.toLowerCase()]); // split gives at least one part
  return wished ?? set ?? spoken.find((language) => language) ?? 'nb';
}
