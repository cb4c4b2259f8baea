/** The two forms. Written for this game, in the spirit of its scenes; nobody's real case, and no rule that Nav has not made. */
import type { Form, Sureness, Theme, When } from '#week/self-check.ts';

export interface Situation {
  readonly story: string;
  /** In the order of the ratings in week/self-check.ts. */
  readonly options: readonly [string, string, string, string];
  /** What the author laid weight on. */
  readonly weight: string;
}

export const situations: Readonly<Record<Form, Readonly<Record<Theme, Situation>>>> = {
  a: {
    anger: {
      story: 'En mann du aldri har møtt, roper før han har satt seg: Ingen svarer på meldingene hans, og nå er det du som sitter der.',
      options: [
        'Jeg forklarer hvorfor det har tatt tid, så han skjønner at det ikke er min feil.',
        'Jeg lar ham snakke ferdig, sier hva jeg hører, og spør hva som haster mest.',
        'Jeg sier at han kan komme tilbake når han har lært å snakke ordentlig.',
        'Jeg sier rolig at vi ikke har møttes før, og at jeg gjerne vil ha en ny start.',
      ],
      weight: 'At sinnet får plass før forklaringene, og at det kan være en grunn til det. Å be rolig om en ny start er også holdbart. Forklaringer tidlig høres lett ut som forsvar.',
    },
    refusal: {
      story: 'Søknaden er avslått. Kvinnen foran deg vet det ikke ennå, og begynner å fortelle hva hun skal bruke pengene til.',
      options: [
        'Jeg stopper henne vennlig, sier at det ble avslag, og venter med resten til hun spør.',
        'Jeg snakker om noe annet i dag og lar brevet gi henne beskjeden.',
        'Jeg sier at det ble avslag, hva grunnen er, og hva hun kan gjøre videre nå.',
        'Jeg begynner med alt jeg har prøvd, så hun forstår at jeg er på hennes side.',
      ],
      weight: 'At beskjeden kommer tidlig, med grunn og vei videre. En lang innledning gjør det tyngre å høre, og å la brevet ta det lar henne stå alene med det.',
    },
    boundary: {
      story: 'En bruker du kjenner godt, har med papirer fra en nabokrangel og ber deg lese dem. Det er ikke noe Nav har med å gjøre.',
      options: [
        'Jeg tar papirene med hjem og ser på dem i kveld, siden hun ikke har andre.',
        'Jeg sier at dette ikke er mitt, og går tilbake til det møtet handler om.',
        'Jeg sier at jeg skal se på det når jeg får tid, og håper at det går over.',
        'Jeg sier at dette ikke er mitt, og bruker to minutter på å finne hvem hun kan spørre.',
      ],
      weight: 'At grensa blir sagt høyt, og at hun får et sted å gå. Et halvt ja er et ja hun kommer tilbake til.',
    },
    closeness: {
      story: 'Midt i et møte begynner en mann å gråte og sier unnskyld. Du kjenner at du blir rørt.',
      options: [
        'Jeg sier at det er greit å gråte her, venter litt, og spør hva han vil at vi gjør nå.',
        'Jeg går raskt videre i skjemaet, så han slipper å kjenne mer på det.',
        'Jeg tilbyr vann og en liten pause, og sier at vi tar det i hans tempo.',
        'Jeg forteller om den gangen jeg selv hadde det sånn, så han ikke er alene.',
      ],
      weight: 'At gråten får være der uten at den blir din, og at han får styre fortsettelsen.',
    },
    'own-reaction': {
      story: 'Du har nettopp blitt skjelt ut og er skjelven. Neste bruker sitter på venterommet.',
      options: [
        'Jeg går rett inn til neste, så ingen må vente på grunn av meg.',
        'Jeg tar tre minutter på et stille rom, og så henter jeg den neste.',
        'Jeg forteller den neste om hva jeg nettopp har vært gjennom.',
        'Jeg sier til en kollega at jeg trenger fem minutter, og gir beskjed til den som venter.',
      ],
      weight: 'At noe blir lagt fra seg før neste møte. At noen vet om det, gjør det litt bedre enn å klare det alene, men ikke alle vil ha det sånn.',
    },
    reporting: {
      story: 'En bruker har sagt at han vet hvor du bor. Du tror ikke han mente noe med det.',
      options: [
        'Jeg skriver det ned med en gang og tar det opp med lederen i morgen.',
        'Jeg venter og ser om det skjer igjen før jeg sier noe til noen.',
        'Jeg sier det til lederen i dag og melder avvik, selv om jeg er i tvil.',
        'Jeg lar det ligge, for jeg vil ikke lage mer bråk for ham.',
      ],
      weight: 'At det ikke er du alene som avgjør om det er alvorlig. Den som får vite om det, kan følge opp både deg og ham.',
    },
  },
  b: {
    anger: {
      story: 'På telefonen sier en kvinne at du er den fjerde i dag, og at alle sier noe nytt. Hun hever stemmen.',
      options: [
        'Jeg sier at fire svar er mye å holde styr på, og spør hva de andre sa.',
        'Jeg sier at jeg legger på med en gang hvis hun ikke gir seg.',
        'Jeg forsikrer henne om at de andre sikkert gjorde så godt de kunne.',
        'Jeg lar henne få det ut, sier at det må være slitsomt, og avtaler hva jeg skal finne ut.',
      ],
      weight: 'At hun blir hørt, og at klagen hennes kan være berettiget. Å spørre konkret er også holdbart. Å forsvare kollegene flytter samtalen bort fra henne.',
    },
    refusal: {
      story: 'En mann spør for tredje gang om du ikke kan gjøre et unntak. Svaret står fast, og han ser utslitt ut.',
      options: [
        'Jeg sier det samme én gang til, med samme grunn, og viser hva han selv kan gjøre videre.',
        'Jeg sier at jeg skal se hva jeg får til, så han får litt håp med seg hjem.',
        'Jeg sier at jeg ser at han er sliten, at svaret er det samme, og blir sittende litt.',
        'Jeg sier at han må forstå at et nei er et nei, og avslutter møtet.',
      ],
      weight: 'At svaret er likt hver gang, og at det finnes en vei videre. Et håp du ikke kan holde, koster ham mer senere.',
    },
    boundary: {
      story: 'En bruker spør om det private nummeret ditt, i tilfelle hun får det vondt i helga.',
      options: [
        'Jeg sier at jeg dessverre må si nei, og skifter tema så fort jeg kan.',
        'Jeg sier nei til det, spør hva hun er redd for, og finner hvem som er der i helga.',
        'Jeg gir henne nummeret og ber henne ikke si det til noen andre.',
        'Jeg sier nei til det, og avtaler når vi snakkes på mandag.',
      ],
      weight: 'At grensa står, og at det hun er redd for, blir tatt imot. Et nei uten mer kan bli hørt som et nei til henne.',
    },
    closeness: {
      story: 'En mann forteller at moren hans er død. Han ser på deg og venter.',
      options: [
        'Jeg sier at det blir bedre med tida, og at vi får se på planen.',
        'Jeg sier at det var vondt å høre, og spør om han vil fortsette i dag.',
        'Jeg sier at det var vondt å høre, er stille litt, og lar ham si hva møtet skal brukes til.',
        'Jeg spør om hvordan det skjedde, så han merker at jeg bryr meg.',
      ],
      weight: 'At du viser at du hørte det, og lar ham velge. Spørsmål om hendelsen kan være for deg mer enn for ham.',
    },
    'own-reaction': {
      story: 'Du gruer deg til en samtale i morgen, så mye at du ikke får gjort noe annet.',
      options: [
        'Jeg sier det til en kollega og øver på den første setningen sammen med henne.',
        'Jeg ber om at brukeren får en annen veileder, uten å si hvorfor.',
        'Jeg skriver ned hva som er fast og hva som er åpent, og tar en pause rett før.',
        'Jeg jobber med saken utover kvelden, så jeg er forberedt på alt.',
      ],
      weight: 'At forberedelsen er kort og handler om det første øyeblikket. Å bruke kvelden på det gir mer gruing enn ro for mange.',
    },
    reporting: {
      story: 'En kollega forteller i lunsjen om en bruker, slik at flere skjønner hvem det er.',
      options: [
        'Jeg ser ned i maten og snakker om noe annet når det passer.',
        'Jeg sier rolig at personen kan kjennes igjen, og at vi stopper her.',
        'Jeg forteller om en lignende bruker jeg selv har hatt.',
        'Jeg lar det passere der og da, og tar det opp på tomannshånd etterpå.',
      ],
      weight: 'At taushetsplikten blir passet på mens det skjer. På tomannshånd etterpå er mer skånsomt, men da er det alt sagt.',
    },
  },
};

export const sureness: Readonly<Record<Sureness, string>> = {
  'receive-anger': 'kan ta imot sinne uten å forsvare deg eller låse deg',
  'say-no': 'kan si et tydelig nei og stå i det som kommer',
  'keep-limit': 'kan si hva som ikke er din oppgave, og fortsatt være vennlig',
  'notice-own': 'merker hva du selv kjenner mens samtalen går',
  'settle-after': 'får lagt fra deg en tung samtale før du går hjem',
  'ask-for-help': 'ber om hjelp eller ryggdekning når du trenger det',
};

const SOUND = ['lite holdbart', 'delvis holdbart', 'ganske holdbart', 'godt holdbart'] as const;

export const selfCheck = {
  title: 'En liten sjekk, før og etter',
  lead: 'Seks situasjoner og seks spørsmål om hvor sikker du er. Om lag ti minutter. Bare du ser svarene, og du kan hoppe over det du vil.',
  can: 'Hva den kan si',
  canText: 'Den kan gi deg noe å tenke over: hvor du vil gjøre noe annet enn det du tror er best, og om du er sikrere enn sist.',
  cannot: 'Hva den ikke kan si',
  cannotList: [
    'Den måler ikke hvor god veileder du er. Seks situasjoner på papir er ikke et møte.',
    'Forfatteren har vurdert svarene alene. Fagfolk kan være uenige, og ingen har prøvd om de to skjemaene er like vanskelige.',
    'Går tallet opp, kan det være øvelse med slike spørsmål, en bedre dag eller tilfeldigheter. Ett poeng opp eller ned betyr lite.',
    'Å være mer usikker etterpå kan være et godt tegn: Du har fått øye på mer.',
  ],
  start: { before: 'Begynn på før-sjekken', after: 'Begynn på etter-sjekken' } satisfies Record<When, string>,
  howScored: 'Slik regnes det ut',
  toPath: 'Til løpet',

  situation: (n: number, of: number) => `Situasjon ${n} av ${of}`,
  would: 'Hva ville du mest sannsynlig gjort?',
  should: 'Og hva tror du ville vært best?',
  yours: 'Det du ville gjort',
  next: 'Neste',
  skip: 'Hopp over',
  back: 'Tilbake',
  surePage: 'Hvor sikker er du?',
  sureLead: 'Velg et tall fra 0, ikke sikker i det hele tatt, til 10, helt sikker.',
  sure: (what: string) => `Hvor sikker er du på at du ${what}?`,
  notAnswered: 'Ikke svart',
  finish: 'Se svarene',
  notKept: 'Nettleseren lar oss ikke lagre svarene. De er borte når du går fra siden.',

  results: 'Svarene dine',
  none: 'Du har ikke tatt sjekken ennå.',
  takenOn: (when: When, day: string) => `${when === 'before' ? 'Før' : 'Etter'}, ${day}`,
  wouldPoints: 'Det du ville gjort',
  shouldPoints: 'Det du tror er best',
  surePoints: 'Hvor sikker du er',
  points: (n: number) => `${comma(n)} av 6`,
  sureOf: (n: number) => `${comma(n)} av 10`,
  answered: (n: number) => (n === 6 ? 'Alle seks situasjonene er besvart.' : `${n} av 6 situasjoner er besvart. De andre teller ikke.`),
  apart: (n: number) => (n === 0 ? 'Du ville gjort det du tror er best, hver gang.' : n === 1 ? 'I én situasjon ville du gjort noe annet enn det du tror er best. Hva tror du det kommer av?' : `I ${n} situasjoner ville du gjort noe annet enn det du tror er best. Hva tror du det kommer av?`),
  reasons: 'Se situasjonene og hva forfatteren la vekt på',
  youWould: 'Det du ville gjort:',
  youThought: 'Det du tror er best:',
  judged: (step: 0 | 1 | 2 | 3): string => `Forfatteren regner det som ${SOUND[step]}.`,
  tooFew: 'For få svar til å regne ut',
  remove: 'Slett disse svarene',
};

function comma(n: number): string {
  return n.toFixed(1).replace(/\.0$/, '').replace('.', ',');
}
