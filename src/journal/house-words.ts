/** What a run that begins may know of the house page. Kept by itself, since the page's own parts are a chunk of their own. */
import { houseWordsOf, HOUSE_WORDS, type House } from './house.ts';
import { readKey, removeKey, writeKey } from './keys.ts';

const WORDS = 'house-words';

export function readHouseWords(): readonly string[] {
  const words = readKey(WORDS)?.split(' ') ?? [];
  return HOUSE_WORDS.filter((word) => words.includes(word));
}

export function noteHouseWords(house: House | null): void {
  const words = houseWordsOf(house).join(' ');
  if (words === (readKey(WORDS) ?? '')) return;
  if (words) writeKey(WORDS, words);
  else removeKey(WORDS);
}
