/** How a text that is still to be written stands in a table, so that the checker and the game know it for what it is. */

/** In scene.json and ratings.json. */
export const UNWRITTEN = '…';

/** In a string table, before the Bokmål text that is to be translated. The game shows Bokmål until it is. */
const SOURCE = '[nb] ';

export function toTranslate(text: string): string {
  return SOURCE + text;
}

export function isTranslated(text: string): boolean {
  return text !== '' && !text.startsWith(SOURCE);
}
