/** What has to be mended before the page can be kept, in words that name the field. */
import { HOUSE_LIMITS, type House } from '#journal/house.ts';
import type { FieldTexts } from '#texts/pages/fields.ts';
import type { HouseTexts } from '#texts/pages/house.ts';
import { isDay } from '#week/day.ts';

export function faultsOf(house: House, words: HouseTexts, fields: FieldTexts): readonly string[] {
  const must = (label: string, text: string, limit: number): string[] => (text === '' ? [fields.mustHave(label)] : most(label, text, limit));
  const most = (label: string, text: string, limit: number): string[] => (text.length > limit ? [fields.tooLong(label, text.length, limit)] : []);
  const pairs = (part: 'contacts' | 'referrals') => house[part].flatMap(({ what, where }, at) => [
    ...must(words.lineOf(words.what[part], at + 1), what, HOUSE_LIMITS.line), ...must(words.lineOf(words.where[part], at + 1), where, HOUSE_LIMITS.line),
  ]);
  return [
    ...must(words.owner, house.owner, HOUSE_LIMITS.owner),
    ...(isDay(house.dated) ? [] : [fields.notADay(words.dated)]),
    ...house.rules.flatMap((rule, at) => most(words.lineOf(words.rule, at + 1), rule, HOUSE_LIMITS.rule)),
    ...most(words.closing, house.closing, HOUSE_LIMITS.closing),
    ...pairs('contacts'),
    ...pairs('referrals'),
  ];
}
