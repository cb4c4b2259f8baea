/** The house page as a file: what an office lays beside the game as `house.json`, and what is kept on the device. */
import * as z from 'zod/mini';
import { err, ok, type Result } from '#lib/result.ts';
import { isDay } from '#week/day.ts';
import { faultOf, type FileFault } from './file-fault.ts';
import { HOUSE_LIMITS, type House } from './house.ts';
import { readFileText } from './read-file.ts';

/** Characters of a file. A full page in two languages is a fiftieth of it. */
export const HOUSE_FILE_LIMIT = 200_000;
export const HOUSE_VERSION = 1;

const { owner, line, closing, rule, contacts, referrals, rules } = HOUSE_LIMITS;
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const lineSchema = z.object({ what: words(line), where: words(line) });

export const houseSchema = z.object({
  owner: words(owner),
  dated: z.string().check(z.refine(isDay)),
  contacts: z.array(lineSchema).check(z.maxLength(contacts)),
  closing: z.string().check(z.trim(), z.maxLength(closing)),
  referrals: z.array(lineSchema).check(z.maxLength(referrals)),
  rules: z.array(words(rule)).check(z.maxLength(rules)),
});

export function houseText(house: House): string {
  return `${JSON.stringify({ frontstage: 'house', version: HOUSE_VERSION, house }, null, 2)}\n`;
}

/** Null is a file that says that nothing is agreed, as the one that comes with the game does. */
export function parseHouse(text: string): Result<House | null, FileFault> {
  const file = readFileText(text, 'house', HOUSE_VERSION, HOUSE_FILE_LIMIT);
  if (!file.ok) return file;
  if (file.value['house'] === null) return ok(null);
  const parsed = houseSchema.safeParse(file.value['house'], { reportInput: true });
  return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error.issues, ['house']));
}

/** What was typed on the page, before it is kept. */
export function checkHouse(house: House): Result<House, FileFault> {
  const parsed = houseSchema.safeParse(house, { reportInput: true });
  return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error.issues));
}
