import type { Count } from '#journal/import-plan.ts';
import type { NotKept } from '#journal/journal.ts';
import type { NoteKind } from '#journal/note.ts';
import type { journal as nb } from '../nb/journal.ts';
import type { Partly } from '../partly.ts';

const KIND: Readonly<Record<NoteKind, string>> = { 'reflection': 'Det du skreiv', 'plan': 'Planen din', 'not-fitting': 'Du merkte at dette ikkje passa', 'check': 'Du sjekka planen' };

const NOT_KEPT: Readonly<Record<NotKept, string>> = {
  'no-storage': 'Nettlesaren lèt oss ikkje lagre noko her. Det som står, er borte når du lukkar vindauget.',
  'storage-full': 'Det er ikkje plass til meir på eininga.',
  'other-tab': 'Spelet er ope i ei anna fane. Lukk henne, og prøv ein gong til.',
  'unknown': 'Det gjekk ikkje. Prøv ein gong til.',
};

export const journal: Partly<typeof nb> = {
  title: 'Dagboka',
  lead: 'Møta du har spelt, og det du har skrive. Det ligg på denne eininga og går ikkje til nokon.',
  loading: 'Hentar dagboka …',
  cannotKeep: 'Nettlesaren lèt oss ikkje lagre noko her, til dømes fordi vindauget er privat. Dagboka er borte når du lukkar det.',
  unreadable: (n) => (n === 1 ? '1 møte lèt seg ikkje lese i denne utgåva. Det ligg der det låg.' : `${n} møte lèt seg ikkje lese i denne utgåva. Dei ligg der dei låg.`),
  empty: 'Her er det tomt enno. Når du har spelt eit møte, kjem det hit.',
  toScenes: 'Finn ei scene',

  search: 'Søk i dagboka',
  found: (n) => (n === 0 ? 'Ingen treff' : `${n} treff`),
  nothingFound: (words) => `Ingenting her har «${words}» i seg.`,

  write: 'Skriv noko i dag',
  writeHint: 'Ei setning er nok.',
  keep: 'Legg i dagboka',
  kept: 'Det er lagt i dagboka.',

  unknownScene: 'Ei scene som ikkje er med i denne utgåva',
  underway: 'Ikkje ferdig',
  again: 'Til debriefen',
  goOn: 'Hald fram med møtet',
  kind: (kind) => KIND[kind],
  toMeeting: (scene) => `Til møtet: ${scene}`,
  remove: 'Slett',
  removeNamed: (what) => `Slett: ${what}`,
  removeRun: 'Vil du slette dette møtet?',
  removeRunWhat: (notes) => (notes === 0 ? 'Møtet blir borte frå eininga og kan ikkje hentast tilbake.' : `Møtet og det du har skrive til det (${notes}) blir borte frå eininga og kan ikkje hentast tilbake.`),
  removeNote: 'Vil du slette det du skreiv?',
  removeNoteWhat: 'Det blir borte frå eininga og kan ikkje hentast tilbake.',
  removeYes: 'Ja, slett',
  removeNo: 'Nei, ta vare på det',
  removed: 'Det er sletta.',
  notKept: (why) => NOT_KEPT[why],

  yours: 'Ta vare på, flytt eller slett',
  yoursText: 'Alt samla: møta, det du har skrive, løpet du følgjer, før- og ettersjekken og sida om kontoret viss du har endra henne her.',
  print: 'Skriv ut',
  exportTitle: 'Ta ein kopi',
  exportText: 'Fila blir laga her og lagd der nettlesaren din legg filer. Tenk over kvar du tek vare på henne.',
  exportJson: 'Hent kopi som kan lesast inn igjen',
  exportMarkdown: 'Hent kopi til å lese (Markdown)',
  exported: (name) => `${name} er laga.`,
  fileName: 'frontstage-dagbok',
  importTitle: 'Les inn ein kopi',
  importText: 'Du får sjå kva som kjem til og kva som blir bytt ut, før noko skjer.',
  import: 'Vel fil',
  deleteTitle: 'Slett alt',
  deleteText: 'Møta, det du har skrive, løpet og innstillingane. Etterpå er det som om spelet aldri har vore her.',

  planTitle: 'Dette skjer viss du les inn fila',
  planFrom: (name) => `Fila heiter ${name}.`,
  planNothing: 'Alt i fila ligg her frå før. Det er ingenting å lese inn.',
  planRuns: (count) => lines(count, ['møte', 'møte']),
  planNotes: (count) => lines(count, ['tekst du har skrive', 'tekstar du har skrive']),
  planPath: { added: 'Løpet i fila blir det du følgjer.', replaced: 'Løpet i fila tek plassen til det du følgjer no.' },
  planChecks: { added: 'Svara i før- og ettersjekken kjem til.', replaced: 'Svara i før- og ettersjekken i fila tek plassen til dei som ligg her.' },
  planHouse: { added: 'Sida om kontoret kjem til.', replaced: 'Sida om kontoret i fila tek plassen til den som ligg her.' },
  planRest: 'Det som ikkje står i fila, blir liggjande som det er.',
  planYes: 'Les inn',
  planNo: 'Avbryt',
  imported: 'Fila er lesen inn.',

  mdAt: 'Teke ut',
  mdNotFinished: 'Ikkje spelt ferdig.',
};

function lines({ added, replaced, same }: Count, [one, many]: readonly [string, string]): readonly string[] {
  const how = (n: number) => `${n} ${n === 1 ? one : many}`;
  return [
    ...(added ? [`${how(added)} kjem til.`] : []),
    ...(replaced ? [`${how(replaced)} blir bytt ut med det som står i fila.`] : []),
    ...(same ? [`${how(same)} ligg her frå før og er like.`] : []),
  ];
}
