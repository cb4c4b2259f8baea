/**
 * The self-check before and after a path: two parallel forms of six situations, and six questions about how sure one is.
 *
 * How it is scored. Each situation has four things one could do. The author has rated each from 1 (hardly sound) to
 * 5 (sound), as in the scenes; no panel has. One answers twice: what one would most likely do, which tells of habit, and what one
 * thinks would be best, which tells of judgement (McDaniel et al. 2007; people score lower on the first, Zhang et al. 2021). An
 * answer is worth `1 − |best − rating| / 4` of a point, where `best` is the highest rating in that situation (domain §5.3), so
 * 0–6 for a form and each question, given that four situations or more were answered. The difference between the two is for the player alone. How sure one is: six
 * answers from 0 to 10, shown as their mean. Nothing is normed, and there is no limit to be above or below.
 */
import { raise } from '#lib/assert-never.ts';

export const FORMS = ['a', 'b'] as const;
export type Form = (typeof FORMS)[number];

/** What each pair of situations is about: the first of form a is parallel to the first of form b. */
export const THEMES = ['anger', 'refusal', 'boundary', 'closeness', 'own-reaction', 'reporting'] as const;
export type Theme = (typeof THEMES)[number];

/** The author's ratings, 1–5, of the four options in the order they are shown. */
export const RATINGS: Readonly<Record<Form, Readonly<Record<Theme, readonly [number, number, number, number]>>>> = {
  a: {
    anger: [2, 5, 1, 4],
    refusal: [4, 1, 5, 2],
    boundary: [1, 4, 2, 5],
    closeness: [5, 2, 4, 1],
    'own-reaction': [2, 4, 1, 5],
    reporting: [4, 2, 5, 1],
  },
  b: {
    anger: [4, 1, 2, 5],
    refusal: [5, 2, 4, 1],
    boundary: [2, 5, 1, 4],
    closeness: [1, 4, 5, 2],
    'own-reaction': [5, 1, 4, 2],
    reporting: [2, 5, 1, 4],
  },
};

/** How sure one is that one can …; the words are in the texts. */
export const SURENESS = ['receive-anger', 'say-no', 'keep-limit', 'notice-own', 'settle-after', 'ask-for-help'] as const;
export type Sureness = (typeof SURENESS)[number];
export const SUREST = 10;

export type When = 'before' | 'after';

/** One filled-in check. Null is a question that was skipped. */
export interface SelfCheck {
  readonly when: When;
  readonly form: Form;
  /** ISO 8601. */
  readonly takenAt: string;
  /** By theme, in the order of THEMES; the number of the option, 0–3. */
  readonly would: readonly (number | null)[];
  readonly should: readonly (number | null)[];
  /** In the order of SURENESS, 0–10. */
  readonly sure: readonly (number | null)[];
}

/** Situations that have to be answered for points to mean anything at all. */
export const ENOUGH = 4;

export interface CheckScore {
  /** Points 0–6, with one decimal of meaning at most; null when fewer than `ENOUGH` situations were answered. */
  readonly would: number | null;
  readonly should: number | null;
  /** Situations answered twice, 0–6, and those of them where one would do something else than what one thinks is best. */
  readonly both: number;
  readonly apart: number;
  /** Situations answered, 0–6. */
  readonly answered: number;
  /** Mean 0–10; null when nothing was answered. */
  readonly sure: number | null;
}

/** What one answer is worth, 0–1. */
export function creditOf(form: Form, theme: Theme, option: number): number {
  const ratings = RATINGS[form][theme];
  const rating = ratings[option] ?? raise(`there is no option ${option}`);
  return 1 - (Math.max(...ratings) - rating) / 4;
}

export function scoreOf({ form, would, should, sure }: SelfCheck): CheckScore {
  const points = (answers: readonly (number | null)[]): number | null => {
    const credits = THEMES.flatMap((theme, at) => {
      const option = answers[at] ?? null;
      return option === null ? [] : [creditOf(form, theme, option)];
    });
    // a skipped situation counts as the mean of the others, so that skipping neither pays nor costs
    return credits.length >= ENOUGH ? (sum(credits) / credits.length) * THEMES.length : null;
  };
  const both = THEMES.filter((_, at) => (would[at] ?? null) !== null && (should[at] ?? null) !== null);
  const rated = sure.filter((answer) => answer !== null);
  return {
    would: points(would),
    should: points(should),
    both: both.length,
    apart: both.filter((theme) => would[THEMES.indexOf(theme)] !== should[THEMES.indexOf(theme)]).length,
    answered: THEMES.filter((_, at) => (would[at] ?? should[at] ?? null) !== null).length,
    sure: rated.length ? sum(rated) / rated.length : null,
  };
}

/** The other form than last time; the first is drawn by chance, so that neither form is always the first. */
export function formFor(earlier: readonly SelfCheck[], chance: number): Form {
  const last = earlier.at(-1);
  if (last) return last.form === 'a' ? 'b' : 'a';
  return chance % 2 === 0 ? 'a' : 'b';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
