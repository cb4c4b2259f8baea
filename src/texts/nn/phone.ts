import type { phone as nb } from '../nb/phone.ts';
import type { Partly } from '../partly.ts';

const refusals: typeof nb.refusals = {
  'bad-message': { title: 'Noko kom feil fram', body: 'Sida og rommet forstod ikkje kvarandre. Last sida på nytt, så prøver ho ein gong til.' },
  'old-protocol': { title: 'Sida er for gammal', body: 'Spelet er oppdatert etter at du opna sida. Last sida på nytt, så er du med igjen.' },
  'no-such-room': { title: 'Vi finn ikkje det rommet', body: 'Sjå på koden på storskjermen ein gong til. Er rommet ikkje opna enno, så vent litt og prøv igjen.' },
  'wrong-key': { title: 'Du kan ikkje styre dette rommet', body: 'Det gjer den eininga som opna det. Vil du vere med og svare, så skriv koden her.' },
  'second-host': { title: 'Rommet har alt ein som leier', body: 'Vil du vere med og svare, så skriv koden her.' },
  'room-full': { title: 'Rommet er fullt', body: 'Det er ikkje plass til fleire telefonar. Sei frå til den som leier, eller svar saman med ein ved sida av deg.' },
  'too-many-rooms': { title: 'Det er for mange rom opne no', body: 'Sei frå til den som leier, og prøv igjen om litt.' },
  'no-such-scene': { title: 'Scena finst ikkje her', body: 'Tenaren har ei anna utgåve av spelet. Sei frå til den som leier.' },
  'not-allowed': { title: 'Det går ikkje frå denne sida', body: 'Det er berre den som leier, som kan gjere det. Vil du vere med og svare, så skriv koden her.' },
  over: { title: 'Takk. Ingenting er lagra.', body: 'Denne gjennomgangen er over. Du kan lukke sida.' },
  'too-fast': { title: 'Det gjekk litt fort', body: 'Vent nokre sekund og prøv igjen.' },
  'not-open': { title: 'Svaret kom ikkje med', body: 'Det er ikkje ope for svar no. Følg med på storskjermen, så ser du når det opnar.' },
  'other-ballot': { title: 'Svaret kom ikkje med', body: 'Rommet har gått vidare. Svar på det som står her no.' },
  'not-offered': { title: 'Svaret kom ikkje med', body: 'Det er ikkje blant svara lenger. Vel eit av dei som står her no.' },
  stale: { title: 'Rommet har gått vidare', body: 'Sida viste noko som er forbi. Sjå på det som står her no, og prøv igjen.' },
  'not-now': { title: 'Ikkje akkurat no', body: 'Det går ikkje her i gjennomgangen. Følg med på storskjermen, og prøv igjen når det er ope.' },
};

/** Words of the phones in a walk-through. */
export const phone: Partly<typeof nb> = {
  room: 'Rom',
  choices: 'Val',
  language: 'Språk',
  quotes: ['«', '»'],
  adviser: 'Rettleiaren',
  list: (letters) => (letters.length < 2 ? (letters[0] ?? '') : `${letters.slice(0, -1).join(', ')} og ${letters.at(-1)}`),

  join: {
    title: 'Bli med',
    lead: 'Skriv koden som står på storskjermen. Du treng ikkje seie kven du er.',
    code: 'Kode',
    hint: 'Seks teikn: bokstavar som ikkje er vokalar, og tala 2 til 9.',
    go: 'Bli med',
    empty: 'Her må det stå ein kode.',
    length: (n) => `Ein kode har seks teikn. Her står det ${n}.`,
    never: (letters) => `${letters} er ikkje med i nokon kode. Sjå på skjermen ein gong til.`,
  },
  joining: 'Koplar til …',
  joiningSlow: 'Det tek litt tid. Sjekk at telefonen er på nett. Sida prøver igjen av seg sjølv.',
  away: 'Mista sambandet – prøver igjen',
  reload: 'Last sida på nytt',

  lobby: {
    title: 'Du er med',
    scene: (title) => `Vi skal gjennom scena «${title}» saman.`,
    about: 'Om innhaldet',
    sitOut: 'Du kan la vere å svare, eller gå ut ei stund, utan å seie kvifor.',
    rules: ['Du svarer her, kvar gong det kjem eit val.', 'Ingen ser kven som svarte kva.', 'Når vi er ferdige, blir ingenting lagra.'],
    wait: 'Vi startar når alle er på plass.',
  },
  watch: 'Følg med på storskjermen.',
  feeling: { title: 'Kjenn etter, kvar for deg', body: 'Ingenting blir sendt.' },

  ask: {
    say: ['Kva ville du sagt?', 'Kva ville du sagt no?'],
    do: ['Kva ville du gjort?', 'Kva ville du gjort no?'],
    inner: ['Og inni deg?', 'Og inni deg no?'],
  },
  answer: {
    wait: { title: 'Les og tenk etter.', body: 'Om litt kan de svare.' },
    pick: { title: 'Vel det som ligg nærast.', body: 'Du kan ombestemme deg til svara blir låste. Ingen ser kven som svarte kva.' },
    again: { title: 'Svar ein gong til.', body: 'Det same som sist, eller noko anna. Ingen ser kven som svarte kva.' },
    sending: { title: 'Sender …', body: 'Svaret ditt er ikkje inne enno.' },
    in: { title: 'Svaret ditt er inne.', body: 'Du kan ombestemme deg til svara blir låste. Ingen ser kven som svarte kva.' },
    locked: { title: 'Svara er låste.', body: 'Snart ser de kva rommet svarte.' },
    missed: { title: 'Svara er låste.', body: 'Du svarte ikkje denne gongen. Det er heilt i orden.' },
  },
  result: {
    title: 'Slik svarte rommet',
    rounds: ['Først', 'No'],
    few: (n) => `færre enn ${n}`,
    between: (from, to) => `${from}–${to}`,
    mine: 'Svaret ditt',
    mineOf: ['Det første svaret ditt', 'Svaret ditt no'],
    speakFirst: (letters) => `De som valde ${letters}, snakkar først – om de vil.`,
    talk: 'No snakkar de om det.',
    voluntary: 'Ingen må fortelje kva dei sjølve svarte.',
  },
  paused: { title: 'Pause', body: 'Svara dykkar står der dei står. Treng du å gå ut litt, så gjer det. Du treng ikkje seie kvifor.' },
  ending: 'Slik enda det',
  over: { title: 'Takk. Ingenting er lagra.', body: 'Du kan lukke sida. Sit noko att, finst det nokon å snakke med.', play: 'Spel ei scene sjølv' },
  refusals,
};
