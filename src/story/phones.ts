/**
 * Every number to ring the game may give (domain §6): the scenes, the help dialog and the checker read this list and no other.
 * To be checked at each release.
 */
export const PHONES = {
  'fire': '110',
  'police': '112',
  'medical': '113',
  'police-later': '02800',
  'abuse': '116 006',
  'children': '116 111',
  'doctors': '116 117',
  'mental-health': '116 123',
  'church': '22 40 00 40',
} as const;
export type Phone = keyof typeof PHONES;

/** Those of the help dialog, in its order. */
export const HELP_PHONES = ['medical', 'doctors', 'mental-health', 'police', 'abuse'] as const satisfies readonly Phone[];
export type HelpPhone = (typeof HELP_PHONES)[number];

/** Whom a scene about danger to life keeps in sight all the way. One's own doctor has a number of one's own. */
export const LIFELINES = ['medical', 'doctors', 'gp', 'church', 'mental-health'] as const satisfies readonly (Phone | 'gp')[];
export type Lifeline = (typeof LIFELINES)[number];

