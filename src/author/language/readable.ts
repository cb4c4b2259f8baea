/** Everything of a scene that people read, with its language and place. */
import type { Checked } from '../findings/context.ts';
import type { Place } from '../findings/finding.ts';
import type { LocatedJson } from '../source/located-json.ts';

export interface Readable {
  readonly text: string;
  readonly language: 'nb' | 'en' | 'nn';
  readonly place: Place;
  /** Somebody's own words; the rest is the game speaking. */
  readonly spoken: boolean;
  /** A line or choice of the script, in any language; the rest is scene.json and ratings.json. */
  readonly script: boolean;
}

const LANGUAGES = ['nb', 'en', 'nn'] as const;

export function readablesOf({ script, scene, ratings, tables }: Checked): Readable[] {
  const speaker = new Map(script.texts.map(({ id, tags, text }) => [id, isSpoken(tags, text)]));
  const written = script.texts.map((one): Readable => ({
    text: one.text, language: 'nb', place: one, spoken: isSpoken(one.tags, one.text), script: true,
  }));
  const translated = (['en', 'nn'] as const).flatMap((language) => {
    const table = tables[language];
    return Object.entries(table?.value ?? {}).map(([id, text]): Readable => ({
      text, language, place: table!.json.placeOf(['strings', id]), spoken: speaker.get(id) ?? false, script: true,
    }));
  });
  return [...written, ...translated, ...[scene, ratings].flatMap((part) => (part ? localised(part.json) : []))];
}

function isSpoken(tags: readonly string[], text: string): boolean {
  return tags.some((tag) => /^(who|thought):/.test(tag.trim())) || /^[«“]/.test(text);
}

/** Every `{ "nb": …, "en": … }` in a file. */
function localised(json: LocatedJson): Readable[] {
  const found: Readable[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const language = LANGUAGES.find((one) => one === key);
      if (language && typeof inner === 'string') found.push({ text: inner, language, place: json.placeOf([...path, key]), spoken: false, script: false });
      else walk(inner, [...path, key]);
    }
  };
  walk(json.value, []);
  return found;
}
