import { expect, it } from 'vitest';
import { phoneLanguage } from '#first-screen/phone-language.ts';

it.each([
  ['what the address wishes', 'en', 'nn', ['nb-NO'], 'en'],
  ['what is set on the device', undefined, 'nn', ['en-GB'], 'nn'],
  ['the first of the browser’s that there is', undefined, null, ['pl-PL', 'en-GB', 'nb-NO'], 'en'],
  ['Bokmål under its old name', undefined, null, ['no', 'en'], 'nb'],
  ['Nynorsk', undefined, null, ['nn-NO'], 'nn'],
  ['Bokmål where the browser speaks none of them', undefined, null, ['pl-PL'], 'nb'],
  ['Bokmål where the browser does not say', undefined, null, [], 'nb'],
] as const)('a phone speaks %s', (_, wished, set, browser, expected) => {
  expect(phoneLanguage(wished, set, browser)).toBe(expected);
});
