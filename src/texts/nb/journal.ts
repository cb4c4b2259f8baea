import type { NotKept } from '#journal/journal.ts';
import type { NoteKind } from '#journal/note.ts';
import type { Count, Fate } from '#journal/import-plan.ts';

const KIND: Readonly<Record<NoteKind, string>> = { reflection: 'Det du skrev', plan: 'Planen din', 'not-fitting': 'Du merket at dette ikke passet', check: 'Du sjekket planen' };

const NOT_KEPT: Readonly<Record<NotKept, string>> = {
  'no-storage': 'Nettleseren lar oss ikke lagre noe her. Det som står, er borte når du lukker vinduet.',
  'storage-full': 'Det er ikke plass til mer på enheten.',
  'other-tab': 'Spillet er åpent i en annen fane. Lukk den, og prøv en gang til.',
  unknown: 'Det gikk ikke. Prøv en gang til.',
};

export const journal = {
  title: 'Dagboka',
  lead: 'Møtene du har spilt, og det du har skrevet. Det ligger på denne enheten og går ikke til noen.',
  loading: 'Henter dagboka …',
  cannotKeep: 'Nettleseren lar oss ikke lagre noe her, for eksempel fordi vinduet er privat. Dagboka er borte når du lukker det.',
  unreadable: (n: number) => (n === 1 ? '1 møte lar seg ikke lese i denne utgaven. Det ligger der det lå.' : `${n} møter lar seg ikke lese i denne utgaven. De ligger der de lå.`),
  empty: 'Her er det tomt ennå. Når du har spilt et møte, kommer det hit.',
  toScenes: 'Finn en scene',

  search: 'Søk i dagboka',
  found: (n: number) => (n === 0 ? 'Ingen treff' : n === 1 ? '1 treff' : `${n} treff`),
  nothingFound: (words: string) => `Ingenting her har «${words}» i seg.`,

  write: 'Skriv noe i dag',
  writeHint: 'En setning er nok.',
  keep: 'Legg i dagboka',
  kept: 'Det er lagt i dagboka.',

  unknownScene: 'En scene som ikke er med i denne utgaven',
  underway: 'Ikke ferdig',
  again: 'Til debriefen',
  goOn: 'Fortsett møtet',
  kind: (kind: NoteKind) => KIND[kind],
  toMeeting: (scene: string) => `Til møtet: ${scene}`,
  remove: 'Slett',
  removeNamed: (what: string) => `Slett: ${what}`,
  removeRun: 'Vil du slette dette møtet?',
  removeRunWhat: (notes: number) => (notes === 0 ? 'Møtet blir borte fra enheten og kan ikke hentes tilbake.' : `Møtet og det du har skrevet til det (${notes}) blir borte fra enheten og kan ikke hentes tilbake.`),
  removeNote: 'Vil du slette det du skrev?',
  removeNoteWhat: 'Det blir borte fra enheten og kan ikke hentes tilbake.',
  removeYes: 'Ja, slett',
  removeNo: 'Nei, behold',
  removed: 'Det er slettet.',
  notKept: (why: NotKept) => NOT_KEPT[why],

  yours: 'Ta vare på, flytt eller slett',
  yoursText: 'Alt samlet: møtene, det du har skrevet, løpet du følger, før- og ettersjekken og siden om kontoret hvis du har endret den her.',
  print: 'Skriv ut',
  exportTitle: 'Ta en kopi',
  exportText: 'Fila blir laget her og lagt der nettleseren din legger filer. Tenk over hvor du tar vare på den.',
  exportJson: 'Hent kopi som kan leses inn igjen',
  exportMarkdown: 'Hent kopi til å lese (Markdown)',
  exported: (name: string) => `${name} er laget.`,
  fileName: 'frontstage-dagbok',
  importTitle: 'Les inn en kopi',
  importText: 'Du får se hva som kommer til og hva som blir byttet ut, før noe skjer.',
  import: 'Velg fil',
  deleteTitle: 'Slett alt',
  deleteText: 'Møtene, det du har skrevet, løpet og innstillingene. Etterpå er det som om spillet aldri har vært her.',

  planTitle: 'Dette skjer hvis du leser inn fila',
  planFrom: (name: string) => `Fila heter ${name}.`,
  planNothing: 'Alt i fila ligger her fra før. Det er ingenting å lese inn.',
  planRuns: (count: Count) => lines(count, ['møte', 'møter']),
  planNotes: (count: Count) => lines(count, ['tekst du har skrevet', 'tekster du har skrevet']),
  planPath: { none: null, same: null, added: 'Løpet i fila blir det du følger.', replaced: 'Løpet i fila tar plassen til det du følger nå.' } satisfies Record<Fate, string | null>,
  planChecks: { none: null, same: null, added: 'Svarene i før- og ettersjekken kommer til.', replaced: 'Svarene i før- og ettersjekken i fila tar plassen til dem som ligger her.' } satisfies Record<Fate, string | null>,
  planHouse: { none: null, same: null, added: 'Siden om kontoret kommer til.', replaced: 'Siden om kontoret i fila tar plassen til den som ligger her.' } satisfies Record<Fate, string | null>,
  planRest: 'Det som ikke står i fila, blir liggende som det er.',
  planYes: 'Les inn',
  planNo: 'Avbryt',
  imported: 'Fila er lest inn.',

  mdAt: 'Tatt ut',
  mdNotFinished: 'Ikke spilt ferdig.',
};

function lines({ added, replaced, same }: Count, [one, many]: readonly [string, string]): readonly string[] {
  const how = (n: number) => `${n} ${n === 1 ? one : many}`;
  return [
    ...(added ? [`${how(added)} kommer til.`] : []),
    ...(replaced ? [`${how(replaced)} blir byttet ut med det som står i fila.`] : []),
    ...(same ? [`${how(same)} ligger her fra før og er like.`] : []),
  ];
}
