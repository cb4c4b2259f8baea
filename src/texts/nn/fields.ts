/** Text fields and files from outside: what is wrong, in which field, and that nothing was touched. */
import type { FileFault } from '#journal/file-fault.ts';
import type { fields as nb } from '../nb/fields.ts';
import type { Partly } from '../partly.ts';

export const fields: Partly<typeof nb> = {
  /** At every box where something about work may be written. */
  reminder: 'Ikkje skriv om verkelege brukarar eller saker.',
  tooLong: (label, now, limit) => `«${label}» har plass til ${count(limit)} teikn. No er det ${count(now)}. Kort det ned, så går det inn.`,
  room: (left) => `${count(left)} teikn att`,
  mustHave: (label) => `Fyll ut «${label}».`,
  notADay: (label) => `«${label}» må vere ein dato.`,
  tooMany: (label, limit) => `«${label}» har plass til ${limit} linjer.`,

  refused: 'Fila kan ikkje brukast her',
  untouched: 'Ingenting er endra på eininga.',
  whichField: 'Felt i fila:',
  wholeFile: 'heile fila',
  problem: (problem) => PROBLEM[problem],
};

const PROBLEM: Readonly<Record<FileFault['problem'], string>> = {
  'too-large': 'Ho er større enn spelet tek imot.',
  'not-json': 'Ho lèt seg ikkje lese. Ho kan vere avkorta, eller av eit anna slag.',
  'foreign': 'Ho er ikkje av det slaget som høyrer til her.',
  'newer': 'Ho er laga av ei nyare utgåve av spelet. Oppdater sida og prøv ein gong til.',
  'missing': 'Her manglar det noko.',
  'too-long': 'Her står det meir enn det er plass til.',
  'too-many': 'Her er det fleire enn det er plass til.',
  'no-such-scene': 'Scena finst ikkje i denne utgåva av spelet.',
  'not-understood': 'Det som står her, er ikkje av det slaget feltet skal ha.',
};

/** 4000 → 4 000, with a space that does not break. */
function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
