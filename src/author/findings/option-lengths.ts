/** Options of about the same length: otherwise one learns to pick the longest. */
import type { Explored } from './context.ts';
import { error, warning, type Finding } from './finding.ts';
import { offeredSets, type Offered } from './offered.ts';
import { placesById } from './places-by-id.ts';

const LEEWAY = 0.25;

export function checkOptionLengths(explored: Explored): Finding[] {
  const placeOf = placesById(explored);
  const tables = Object.entries(explored.tables);
  return offeredSets(explored.exploration).flatMap((set) => {
    const options = compared(set);
    const own = lengthsApart(options.map(({ text }) => text.length)).map(({ index, advice }) =>
      error(placeOf(options[index]!), 'option-length', advice),
    );
    const translated = tables.flatMap(([language, { value, json }]) =>
      lengthsApart(options.map(({ id, text }) => (value[id] ?? text).length)).map(({ index, advice }) =>
        warning(json.placeOf(['strings', options[index]!.id]), 'option-length', `in ${language}: ${advice}`),
      ),
    );
    return [...own, ...translated];
  });
}

/** Leaving preparation («that will do») stands beside the preparations without being one of them. */
export function compared({ options }: Offered): Offered['options'] {
  const preparations = options.filter(({ tags }) => tags.prep !== undefined);
  return preparations.length ? preparations : options;
}

export function lengthsApart(lengths: readonly number[]): { index: number; advice: string }[] {
  if (lengths.length < 2) return [];
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return lengths.flatMap((length, index) => {
    const off = (length - mean) / mean;
    if (Math.abs(off) <= LEEWAY) return [];
    const [least, most] = [Math.ceil(mean * (1 - LEEWAY)), Math.floor(mean * (1 + LEEWAY))];
    const advice = `too ${off > 0 ? 'long' : 'short'} beside the others: ${length} characters, and together they have ${Math.round(mean)} on average; write between ${least} and ${most}`;
    return [{ index, advice }];
  });
}
