/** Telephone numbers and deadlines a scene may name: one list each, from domain §6. To be checked at each release. */
import { PHONES } from '#story/phones.ts';

export const PHONE_NUMBERS: readonly string[] = Object.values(PHONES);

/** A single 11x, anything that begins with 116, and everything as long as a number one rings. */
const PHONE = /(?<![\d.,/–-])(?:116\s?\d{3}|11\d|0\d{4}|\d{2}\s?\d{2}\s?\d{2}\s?\d{2}|\d{3}\s\d{2}\s\d{3})(?![\d.,]?\d)(?!\s?(?:kr|kroner|NOK|%|kg|km|m²))/g;

/** Numbers to ring in a text that are on no list, or not written as there. */
export function strangePhones(text: string): string[] {
  return [...text.matchAll(PHONE)].map(([number]) => number).filter((number) => !PHONE_NUMBERS.includes(number));
}

/** Weeks to appeal: social services 3, via the office to Statsforvalteren; folketrygd 6, then Trygderetten 6. */
export const APPEAL_WEEKS = { social: 3, nationalInsurance: 6 } as const;

const WEEKS: Readonly<Record<string, number>> = {
  en: 1, ei: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ti: 10, tolv: 12,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, twelve: 12,
};
const APPEAL = /\b(?:klag\w*|ankefrist\w*|appeal\w*)/i;
/** A complaint may have lain for weeks without anybody speaking of a deadline. */
const DEADLINE = /frist|innen(?!\p{L})|(?:dere|deg) til å klage|deadline|within|to appeal/iu;
const PERIOD = /(?<!\p{L})(\d{1,2}|\p{L}+)[\s-](uker|vekers?|weeks?|dager|dagar|days)(?!\p{L})/iu;
const INSURANCE = /\b(?:AAP|dagpenge\w*|folketrygd\w*|sykepenge\w*|uføretrygd\w*|Trygderetten|National Insurance|unemployment benefit)/i;
const SOCIAL = /sosial|nødhjelp|økonomisk stønad|økonomisk hjelp|Statsforvalter|social assistance|emergency help|County Governor/i;

/** The period said in a text about appealing when it is on no list; null when there is nothing to object to. */
export function strangeDeadline(text: string): string | null {
  if (!APPEAL.test(text) || !DEADLINE.test(text)) return null;
  const [said, count = '', unit = ''] = PERIOD.exec(text) ?? [];
  if (!said) return null;
  const number = Number(count) || WEEKS[count.toLowerCase()];
  if (number === undefined) return null;
  const weeks = /^(uk|vek|week)/i.test(unit) ? number : number / 7;
  const allowed: number[] = INSURANCE.test(text) ? [APPEAL_WEEKS.nationalInsurance] : SOCIAL.test(text) ? [APPEAL_WEEKS.social] : Object.values(APPEAL_WEEKS);
  return allowed.includes(weeks) ? null : said;
}
