/** The house page, «Slik gjør vi det hos oss»: what one office has agreed. Without it nothing is agreed, and the game says so. */
import type { HouseWord } from '#story/vocabulary.ts';
import type { Day } from '#week/day.ts';

/** Something to find, and where: a person and a number, a need and a service. */
export interface HouseLine {
  readonly what: string;
  readonly where: string;
}

export interface House {
  /** Who keeps the page up to date: a role, or a name the office has agreed to show. */
  readonly owner: string;
  readonly dated: Day;
  /** Whom one can go to. */
  readonly contacts: readonly HouseLine[];
  /** The sentence the office uses when a meeting has to end. May be empty. */
  readonly closing: string;
  /** What is not the office's, and who has it. */
  readonly referrals: readonly HouseLine[];
  /** What the office has agreed about feelings at work. */
  readonly rules: readonly string[];
}

/** Characters in a text, and lines in a list. */
export const HOUSE_LIMITS = { owner: 120, line: 200, closing: 300, rule: 300, contacts: 20, referrals: 40, rules: 20 } as const;

/** What a script may ask of with `house("…")`, and whether this page has it. A list with nothing in it is not an agreement. */
const AGREED: Readonly<Record<HouseWord, (house: House) => boolean>> = {
  contacts: ({ contacts }) => contacts.length > 0,
  closing: ({ closing }) => closing !== '',
  referrals: ({ referrals }) => referrals.length > 0,
  rules: ({ rules }) => rules.length > 0,
};
export const HOUSE_WORDS = Object.keys(AGREED) as readonly HouseWord[]; // Object.keys forgets the keys' type

export function houseWordsOf(house: House | null): readonly HouseWord[] {
  return house ? HOUSE_WORDS.filter((word) => AGREED[word](house)) : [];
}
