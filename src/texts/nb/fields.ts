/** Text fields and files from outside: what is wrong, in which field, and that nothing was touched. */
import type { FileFault } from '#journal/file-fault.ts';

export const fields = {
  /** At every box where something about work may be written. */
  reminder: 'Ikke skriv om virkelige brukere eller saker.',
  tooLong: (label: string, now: number, limit: number) => `«${label}» har plass til ${count(limit)} tegn. Nå er det ${count(now)}. Kort den ned, så går den inn.`,
  room: (left: number) => `${count(left)} tegn igjen`,
  mustHave: (label: string) => `Fyll ut «${label}».`,
  notADay: (label: string) => `«${label}» må være en dato.`,
  tooMany: (label: string, limit: number) => `«${label}» har plass til ${limit} linjer.`,

  refused: 'Fila kan ikke brukes her',
  untouched: 'Ingenting er endret på enheten.',
  whichField: 'Felt i fila:',
  wholeFile: 'hele fila',
  problem: (problem: FileFault['problem']): string => PROBLEM[problem],
};

const PROBLEM: Readonly<Record<FileFault['problem'], string>> = {
  'too-large': 'Den er større enn spillet tar imot.',
  'not-json': 'Den lar seg ikke lese. Den kan være avkortet, eller av et annet slag.',
  foreign: 'Den er ikke av det slaget som hører til her.',
  newer: 'Den er laget av en nyere utgave av spillet. Oppdater siden og prøv en gang til.',
  missing: 'Her mangler det noe.',
  'too-long': 'Her står det mer enn det er plass til.',
  'too-many': 'Her er det flere enn det er plass til.',
  'no-such-scene': 'Scenen finnes ikke i denne utgaven av spillet.',
  'not-understood': 'Det som står her, er ikke av det slaget feltet skal ha.',
};

/** 4000 → 4 000, with a space that does not break. */
function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
