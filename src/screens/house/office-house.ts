/**
 * `house.json` beside the game. The game comes with one that says that nothing is agreed, so that asking for it is never an
 * error; an office lays its own in its place.
 */
import { err, ok, type Result } from '#lib/result.ts';
import type { FileFault } from '#journal/file-fault.ts';
import type { House } from '#journal/house.ts';
import { HOUSE_FILE_LIMIT, parseHouse } from '#journal/house-file.ts';
import { noteHouseWords } from '#journal/house-words.ts';
import { readOwnHouse } from '#journal/small-things.ts';

export interface OfficeHouse {
  readonly house: House | null;
  /** The file is there and cannot be used. */
  readonly fault: FileFault | null;
}

let asked: Promise<OfficeHouse> | null = null;

/** Fetched once a visit. Never rejects: no line and no file are both as if nothing was agreed. */
export function officeHouse(): Promise<OfficeHouse> {
  asked ??= fetchHouse().then((found) => {
    // what is written on this device stands before it
    noteHouseWords(keptHouse() ?? found.house);
    return found;
  });
  return asked;
}

/** The page that counts here. */
export async function currentHouse(): Promise<House | null> {
  const office = await officeHouse();
  return keptHouse() ?? office.house;
}

export function keptHouse(): House | null {
  return readOwnHouse();
}

async function fetchHouse(): Promise<OfficeHouse> {
  const text = await textOf(new URL('house.json', document.baseURI));
  const parsed: Result<House | null, FileFault> = text === null ? ok(null) : text.length > HOUSE_FILE_LIMIT ? err({ field: '', problem: 'too-large' }) : parseHouse(text);
  return parsed.ok ? { house: parsed.value, fault: null } : { house: null, fault: parsed.error };
}

/** Null when there is none, also when a host answers with its own page for what is missing. */
async function textOf(url: URL): Promise<string | null> {
  try {
    const answer = await fetch(url, { cache: 'no-cache', credentials: 'same-origin', redirect: 'error' });
    if (!answer.ok || answer.headers.get('Content-Type')?.includes('html')) return null;
    return await answer.text();
  } catch {
    return null;
  }
}
