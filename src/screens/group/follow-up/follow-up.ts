/** G16 as a text and as a day in the calendar: one thing, one owner, one date. */
import type { FollowUp } from '#group/kept-walk.ts';
import { addDays, isDay, type Day } from '#week/day.ts';

/** Characters in each field. */
export const THING_LIMIT = 300;
export const OWNER_LIMIT = 80;

/** Four weeks. */
const AFTER = 28;

export function defaultDay(today: Day): Day {
  return addDays(today, AFTER);
}

/** Whether all three are there. */
export function isWhole({ thing, owner, day }: FollowUp): boolean {
  return thing.trim() !== '' && thing.length <= THING_LIMIT && owner.trim() !== '' && owner.length <= OWNER_LIMIT && isDay(day);
}

export interface FollowUpWords {
  readonly heading: string;
  readonly scene: string;
  readonly thing: string;
  readonly owner: string;
  readonly day: string;
}

/** In Markdown, and readable without it. What people wrote stands in it as text. */
export function followUpText({ thing, owner }: FollowUp, day: string, scene: string, words: FollowUpWords): string {
  const rows = [[words.scene, scene], [words.thing, thing], [words.owner, owner], [words.day, day]] as const;
  return `# ${words.heading}\n\n${rows.map(([name, text]) => `- **${name}:** ${oneLine(text)}`).join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
