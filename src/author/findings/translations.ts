/** The string tables against the script: one entry for each id, with the same placeholders. */
import type { ScriptText } from '../source/script.ts';
import type { LocatedJson } from '../source/located-json.ts';
import { placeholdersIn } from '../source/scan-script.ts';
import type { Checked } from './context.ts';
import { error, info, warning, type Finding } from './finding.ts';
import { MAX_LENGTH } from './form.ts';

export function checkTranslations({ script, tables, mainFile }: Checked): Finding[] {
  const texts = new Map(script.texts.filter(({ id }) => id).map((text) => [text.id, text]));
  const found: Finding[] = [];
  for (const [language, table] of Object.entries(tables)) {
    const { value, json } = table;
    const missing = [...texts.values()].filter(({ id }) => !value[id]);
    if (language === 'en')
      found.push(
        ...missing.map((text) =>
          text.id in stringsIn(json)
            ? error(json.placeOf(['strings', text.id]), 'not-translated', `${text.id} is still Bokmål: write the English here, and take «[nb]» away`)
            : error(text, 'missing-translation', `en.json has no text for ${text.id}; add "${text.id}": "…"`),
        ),
      );
    else if (missing.length)
      found.push(
        info(
          { file: mainFile, line: missing[0]!.line },
          'missing-translation',
          `${language}.json lacks ${missing.length} of ${texts.size} texts, the first is ${missing[0]!.id}; Bokmål is shown there`,
        ),
      );
    for (const [id, translated] of Object.entries(value)) {
      const place = json.placeOf(['strings', id]);
      const text = texts.get(id);
      if (language === 'en' && isNorwegian(translated))
        found.push(warning(place, 'wrong-language', `${id} is not in English yet`));
      if (!text)
        found.push(
          error(place, 'superfluous-translation', `${id} is not in the script; remove it, or give it back its line`),
        );
      else
        found.push(...placeholderFaults(text, translated).map((message) => error(place, 'wrong-placeholder', message)));
      if (translated.length > MAX_LENGTH)
        found.push(
          warning(
            place,
            'long-line',
            `${translated.length} characters in ${language}; ${MAX_LENGTH} is the most that is read`,
          ),
        );
    }
  }
  return found;
}

/** With those that are still to be translated, which a table in use is without. */
function stringsIn({ value }: LocatedJson): object {
  return (value as { readonly strings: object }).strings; // the schema has read it
}

/** Words that are everywhere in Norwegian and nowhere in English; one alone may be a name or a quotation. */
const NORWEGIAN = /(?<!\p{L})(?:ikke|jeg|det|og|du|deg|meg|på|så|nå|har|vil|hun|til)(?!\p{L})/giu;

function isNorwegian(text: string): boolean {
  return new Set(text.toLowerCase().match(NORWEGIAN) ?? []).size >= 2;
}

function placeholderFaults(text: ScriptText, translated: string): string[] {
  const wanted = new Set(text.placeholders);
  const given = new Set(placeholdersIn(translated));
  const lacking = [...wanted]
    .filter((name) => !given.has(name))
    .map((name) => `${text.id} lacks {${name}}, which the script has`);
  const extra = [...given]
    .filter((name) => !wanted.has(name))
    .map((name) => `${text.id} has {${name}}, which the script does not; copy the placeholders from the script`);
  return [...lacking, ...extra];
}
