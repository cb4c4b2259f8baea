/** Words of the phones in a walk-through. «Dere» is the room, «du» is whoever holds the phone. */
import type { Refusal } from '#group/protocol.ts';

/** What happened, and what to do about it. */
type Refused = { readonly title: string; readonly body: string };

const refusals: Record<Refusal, Refused> = {
  'bad-message': { title: 'Noe kom feil fram', body: 'Siden og rommet forsto ikke hverandre. Last siden på nytt, så prøver den en gang til.' },
  'old-protocol': { title: 'Siden er for gammel', body: 'Spillet er oppdatert etter at du åpnet den. Last siden på nytt, så er du med igjen.' },
  'no-such-room': { title: 'Vi finner ikke det rommet', body: 'Se på koden på storskjermen en gang til. Er rommet ikke åpnet ennå, så vent litt og prøv igjen.' },
  'wrong-key': { title: 'Du kan ikke styre dette rommet', body: 'Det gjør den enheten som åpnet det. Vil du være med og svare, så skriv koden her.' },
  'second-host': { title: 'Rommet har alt en som leder', body: 'Vil du være med og svare, så skriv koden her.' },
  'room-full': { title: 'Rommet er fullt', body: 'Det er ikke plass til flere telefoner. Si fra til den som leder, eller svar sammen med en ved siden av deg.' },
  'too-many-rooms': { title: 'Det er for mange rom åpne nå', body: 'Si fra til den som leder, og prøv igjen om litt.' },
  'no-such-scene': { title: 'Scenen finnes ikke her', body: 'Serveren har en annen utgave av spillet. Si fra til den som leder.' },
  'not-allowed': { title: 'Det går ikke fra denne siden', body: 'Det er bare den som leder, som kan gjøre det. Vil du være med og svare, så skriv koden her.' },
  over: { title: 'Takk. Ingenting er lagret.', body: 'Denne gjennomgangen er over. Du kan lukke siden.' },
  'too-fast': { title: 'Det gikk litt fort', body: 'Vent noen sekunder og prøv igjen.' },
  'not-open': { title: 'Svaret kom ikke med', body: 'Det er ikke åpent for svar nå. Følg med på storskjermen, så ser du når det åpner.' },
  'other-ballot': { title: 'Svaret kom ikke med', body: 'Rommet har gått videre. Svar på det som står her nå.' },
  'not-offered': { title: 'Svaret kom ikke med', body: 'Det er ikke blant svarene lenger. Velg et av dem som står her nå.' },
  stale: { title: 'Rommet har gått videre', body: 'Siden viste noe som er forbi. Se på det som står her nå, og prøv igjen.' },
  'not-now': { title: 'Ikke akkurat nå', body: 'Det går ikke her i gjennomgangen. Følg med på storskjermen, og prøv igjen når det er åpent.' },
};

export const phone = {
  room: 'Rom',
  choices: 'Valg',
  language: 'Språk',
  /** How what is said aloud is quoted. */
  quotes: ['«', '»'] as [string, string],
  /** Who is called «Du» by somebody who plays alone: here it is the one they all play. */
  adviser: 'Veilederen',
  /** «B», «B og C», «A, B og C». */
  list: (letters: readonly string[]) => listed(letters, 'og'),

  join: {
    title: 'Bli med',
    lead: 'Skriv koden som står på storskjermen. Du trenger ikke si hvem du er.',
    code: 'Kode',
    hint: 'Seks tegn: bokstaver som ikke er vokaler, og tallene 2 til 9.',
    go: 'Bli med',
    empty: 'Her må det stå en kode.',
    length: (n: number) => `En kode har seks tegn. Her står det ${n}.`,
    never: (letters: string) => `${letters} er ikke med i noen kode. Se på skjermen en gang til.`,
  },
  joining: 'Kobler til …',
  joiningSlow: 'Det tar litt tid. Sjekk at telefonen er på nett. Siden prøver igjen av seg selv.',
  away: 'Mistet forbindelsen – prøver igjen',
  reload: 'Last siden på nytt',

  lobby: {
    title: 'Du er med',
    scene: (title: string) => `Vi skal gjennom scenen «${title}» sammen.`,
    about: 'Om innholdet',
    sitOut: 'Du kan la være å svare, eller gå ut en stund, uten å si hvorfor.',
    rules: ['Du svarer her, hver gang det kommer et valg.', 'Ingen ser hvem som svarte hva.', 'Når vi er ferdige, blir ingenting lagret.'],
    wait: 'Vi begynner når alle er på plass.',
  },
  watch: 'Følg med på storskjermen.',
  feeling: { title: 'Kjenn etter, hver for deg', body: 'Ingenting sendes.' },

  /** The question of a first and of a second vote. */
  ask: {
    say: ['Hva ville du sagt?', 'Hva ville du sagt nå?'] as [string, string],
    do: ['Hva ville du gjort?', 'Hva ville du gjort nå?'] as [string, string],
    inner: ['Og inni deg?', 'Og inni deg nå?'] as [string, string],
  },
  /** What stands below the options: how it is with one's own answer. */
  answer: {
    wait: { title: 'Les og tenk etter.', body: 'Om litt kan dere svare.' },
    pick: { title: 'Velg det som ligger nærmest.', body: 'Du kan ombestemme deg til svarene låses. Ingen ser hvem som svarte hva.' },
    again: { title: 'Svar en gang til.', body: 'Det samme som sist, eller noe annet. Ingen ser hvem som svarte hva.' },
    sending: { title: 'Sender …', body: 'Svaret ditt er ikke inne ennå.' },
    in: { title: 'Svaret ditt er inne.', body: 'Du kan ombestemme deg til svarene låses. Ingen ser hvem som svarte hva.' },
    locked: { title: 'Svarene er låst.', body: 'Snart ser dere hva rommet svarte.' },
    missed: { title: 'Svarene er låst.', body: 'Du svarte ikke denne gangen. Det er helt i orden.' },
  },
  result: {
    title: 'Slik svarte rommet',
    rounds: ['Først', 'Nå'] as [string, string],
    few: (n: number) => `færre enn ${n}`,
    between: (from: number, to: number) => `${from}–${to}`,
    mine: 'Ditt svar',
    mineOf: ['Ditt første svar', 'Ditt svar nå'] as [string, string],
    speakFirst: (letters: string) => `Dere som valgte ${letters}, snakker først – hvis dere vil.`,
    talk: 'Nå snakker dere om det.',
    voluntary: 'Ingen må fortelle hva de selv svarte.',
  },
  paused: { title: 'Pause', body: 'Svarene deres står der de står. Trenger du å gå ut litt, så gjør det. Du trenger ikke si hvorfor.' },
  ending: 'Slik endte det',
  over: { title: 'Takk. Ingenting er lagret.', body: 'Du kan lukke siden. Sitter noe igjen, finnes det noen å snakke med.', play: 'Spill en scene selv' },
  refusals,
};

function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}
