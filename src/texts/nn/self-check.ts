/** The two forms. Nobody's real case, and no rule that Nav has not made. */
import type { selfCheck as nb, situations as situationsNb, sureness as surenessNb } from '../nb/self-check.ts';
import type { Partly } from '../partly.ts';

export const situations: Partly<typeof situationsNb> = {
  a: {
    'anger': {
      story: 'Ein mann du aldri har møtt, ropar før han har sett seg: Ingen svarer på meldingane hans, og no er det du som sit der.',
      options: [
        'Eg forklarer kvifor det har teke tid, så han skjønar at det ikkje er min feil.',
        'Eg lèt han snakke ferdig, seier kva eg høyrer, og spør kva som hastar mest.',
        'Eg seier at han kan kome tilbake når han har lært å snakke ordentleg.',
        'Eg seier roleg at vi ikkje har møtst før, og at eg gjerne vil ha ein ny start.',
      ],
      weight: 'At sinnet får plass før forklaringane, og at det kan vere ein grunn til det. Å be roleg om ein ny start er òg haldbart. Forklaringar tidleg høyrest lett ut som forsvar.',
    },
    'refusal': {
      story: 'Søknaden er avslått. Kvinna framfor deg veit det ikkje enno, og byrjar fortelje kva ho skal bruke pengane til.',
      options: [
        'Eg stoppar henne vennleg, seier at det vart avslag, og ventar med resten til ho spør.',
        'Eg snakkar om noko anna i dag og lèt brevet gi henne beskjeden.',
        'Eg seier at det vart avslag, kva grunnen er, og kva ho kan gjere vidare no.',
        'Eg byrjar med alt eg har prøvd, så ho forstår at eg er på hennar side.',
      ],
      weight: 'At beskjeden kjem tidleg, med grunn og veg vidare. Ei lang innleiing gjer det tyngre å høyre, og å la brevet ta det lèt henne stå aleine med det.',
    },
    'boundary': {
      story: 'Ein brukar du kjenner godt, har med papir frå ein nabokrangel og ber deg lese dei. Det er ikkje noko Nav har med å gjere.',
      options: [
        'Eg tek papira med heim og ser på dei i kveld, sidan ho ikkje har andre.',
        'Eg seier at dette ikkje er mitt, og går tilbake til det møtet handlar om.',
        'Eg seier at eg skal sjå på det når eg får tid, og håpar at det går over.',
        'Eg seier at dette ikkje er mitt, og bruker to minutt på å finne kven ho kan spørje.',
      ],
      weight: 'At grensa blir sagd høgt, og at ho får ein stad å gå. Eit halvt ja er eit ja ho kjem tilbake til.',
    },
    'closeness': {
      story: 'Midt i eit møte byrjar ein mann å gråte og seier orsak. Du kjenner at du blir rørt.',
      options: [
        'Eg seier at det er greitt å gråte her, ventar litt, og spør kva han vil at vi gjer no.',
        'Eg går raskt vidare i skjemaet, så han slepp å kjenne meir på det.',
        'Eg tilbyr vatn og ein liten pause, og seier at vi tek det i hans tempo.',
        'Eg fortel om den gongen eg sjølv hadde det slik, så han ikkje er aleine.',
      ],
      weight: 'At gråten får vere der utan at han blir din, og at mannen får styre kva som kjem etter.',
    },
    'own-reaction': {
      story: 'Du har nett fått høyre det så det smalt, og er skjelven. Neste brukar sit på venterommet.',
      options: [
        'Eg går rett inn til neste, så ingen må vente på grunn av meg.',
        'Eg tek tre minutt på eit stille rom, og så hentar eg den neste.',
        'Eg fortel den neste om kva eg nett har vore gjennom.',
        'Eg seier til ein kollega at eg treng fem minutt, og gir beskjed til den som ventar.',
      ],
      weight: 'At noko blir lagt frå seg før neste møte. At nokon veit om det, gjer det litt betre enn å klare det aleine, men ikkje alle vil ha det slik.',
    },
    'reporting': {
      story: 'Ein brukar har sagt at han veit kvar du bur. Du trur ikkje han meinte noko med det.',
      options: [
        'Eg skriv det ned med ein gong og tek det opp med leiaren i morgon.',
        'Eg ventar og ser om det skjer igjen før eg seier noko til nokon.',
        'Eg seier det til leiaren i dag og melder avvik, sjølv om eg er i tvil.',
        'Eg lèt det liggje, for eg vil ikkje lage meir bråk for han.',
      ],
      weight: 'At det ikkje er du aleine som avgjer om det er alvorleg. Den som får vite om det, kan følgje opp både deg og han.',
    },
  },
  b: {
    'anger': {
      story: 'På telefonen seier ei kvinne at du er den fjerde i dag, og at alle seier noko nytt. Ho hevar stemma.',
      options: [
        'Eg seier at fire svar er mykje å halde styr på, og spør kva dei andre sa.',
        'Eg seier at eg legg på med ein gong viss ho ikkje gir seg.',
        'Eg forsikrar henne om at dei andre sikkert gjorde så godt dei kunne.',
        'Eg lèt henne få det ut, seier at det må vere slitsamt, og avtaler kva eg skal finne ut.',
      ],
      weight: 'At ho blir høyrd, og at klaga hennar kan vere rettkomen. Å spørje konkret er òg haldbart. Å forsvare kollegaene flyttar samtalen bort frå henne.',
    },
    'refusal': {
      story: 'Ein mann spør for tredje gong om du ikkje kan gjere eit unntak. Svaret står fast, og han ser utsliten ut.',
      options: [
        'Eg seier det same éin gong til, med same grunn, og viser kva han sjølv kan gjere vidare.',
        'Eg seier at eg skal sjå kva eg får til, så han får litt håp med seg heim.',
        'Eg seier at eg ser at han er sliten, at svaret er det same, og blir sitjande litt.',
        'Eg seier at han må forstå at eit nei er eit nei, og avsluttar møtet.',
      ],
      weight: 'At svaret er likt kvar gong, og at det finst ein veg vidare. Eit håp du ikkje kan halde, kostar han meir seinare.',
    },
    'boundary': {
      story: 'Ein brukar spør om det private nummeret ditt, i tilfelle ho får det vondt i helga.',
      options: [
        'Eg seier at eg dessverre må seie nei, og skiftar tema så fort eg kan.',
        'Eg seier nei til det, spør kva ho er redd for, og finn kven som er der i helga.',
        'Eg gir henne nummeret og ber henne ikkje seie det til nokon andre.',
        'Eg seier nei til det, og avtaler når vi snakkast på måndag.',
      ],
      weight: 'At grensa står, og at det ho er redd for, blir teke imot. Eit nei utan meir kan bli høyrt som eit nei til henne.',
    },
    'closeness': {
      story: 'Ein mann fortel at mor hans er død. Han ser på deg og ventar.',
      options: [
        'Eg seier at det blir betre med tida, og at vi får sjå på planen.',
        'Eg seier at det var vondt å høyre, og spør om han vil halde fram i dag.',
        'Eg seier at det var vondt å høyre, er stille litt, og lèt han seie kva møtet skal brukast til.',
        'Eg spør om korleis det skjedde, så han merkar at eg bryr meg.',
      ],
      weight: 'At du viser at du høyrde det, og lèt han velje. Spørsmål om hendinga kan vere for deg meir enn for han.',
    },
    'own-reaction': {
      story: 'Du gruer deg til ein samtale i morgon, så mykje at du ikkje får gjort noko anna.',
      options: [
        'Eg seier det til ein kollega og øver på den første setninga saman med henne.',
        'Eg ber om at brukaren får ein annan rettleiar, utan å seie kvifor.',
        'Eg skriv ned kva som er fast og kva som er ope, og tek ein pause rett før.',
        'Eg jobbar med saka utover kvelden, så eg er førebudd på alt.',
      ],
      weight: 'At førebuinga er kort og handlar om den første augneblinken. Å bruke kvelden på det gir meir gruing enn ro for mange.',
    },
    'reporting': {
      story: 'Ein kollega fortel i lunsjen om ein brukar, slik at fleire skjønar kven det er.',
      options: [
        'Eg ser ned i maten og snakkar om noko anna når det passar.',
        'Eg seier roleg at personen kan kjennast igjen, og at vi stoppar her.',
        'Eg fortel om ein liknande brukar eg sjølv har hatt.',
        'Eg lèt det passere der og då, og tek det opp på tomannshand etterpå.',
      ],
      weight: 'At teieplikta blir passa på medan det skjer. På tomannshand etterpå er meir skånsamt, men då er det alt sagt.',
    },
  },
};

export const sureness: Partly<typeof surenessNb> = {
  'receive-anger': 'kan ta imot sinne utan å forsvare deg eller låse deg',
  'say-no': 'kan seie eit tydeleg nei og stå i det som kjem',
  'keep-limit': 'kan seie kva som ikkje er di oppgåve, og framleis vere vennleg',
  'notice-own': 'merkar kva du sjølv kjenner medan samtalen går',
  'settle-after': 'får lagt frå deg ein tung samtale før du går heim',
  'ask-for-help': 'ber om hjelp eller ryggdekning når du treng det',
};

const SOUND = ['lite haldbart', 'delvis haldbart', 'ganske haldbart', 'godt haldbart'] as const;

export const selfCheck: Partly<typeof nb> = {
  title: 'Ein liten sjekk, før og etter',
  lead: 'Seks situasjonar og seks spørsmål om kor sikker du er. Om lag ti minutt. Berre du ser svara, og du kan hoppe over det du vil.',
  can: 'Kva han kan seie',
  canText: 'Han kan gi deg noko å tenkje over: kvar du vil gjere noko anna enn det du trur er best, og om du er sikrare enn sist.',
  cannot: 'Kva han ikkje kan seie',
  cannotList: [
    'Han måler ikkje kor god rettleiar du er. Seks situasjonar på papir er ikkje eit møte.',
    'Forfattaren har vurdert svara aleine. Fagfolk kan vere usamde, og ingen har prøvd om dei to skjemaa er like vanskelege.',
    'Går talet opp, kan det vere øving med slike spørsmål, ein betre dag eller tilfelle. Eitt poeng opp eller ned betyr lite.',
    'Å vere meir usikker etterpå kan vere eit godt teikn: Du har fått auge på meir.',
  ],
  start: { before: 'Start på før-sjekken', after: 'Start på etter-sjekken' },
  howScored: 'Slik blir det rekna ut',
  toPath: 'Til løpet',

  situation: (n, of) => `Situasjon ${n} av ${of}`,
  would: 'Kva ville du mest sannsynleg ha gjort?',
  should: 'Og kva trur du ville ha vore best?',
  yours: 'Det du ville ha gjort',
  next: 'Neste',
  skip: 'Hopp over',
  back: 'Tilbake',
  surePage: 'Kor sikker er du?',
  sureLead: 'Vel eit tal frå 0, ikkje sikker i det heile, til 10, heilt sikker.',
  sure: (what) => `Kor sikker er du på at du ${what}?`,
  notAnswered: 'Ikkje svart',
  finish: 'Sjå svara',
  notKept: 'Nettlesaren lèt oss ikkje lagre svara. Dei er borte når du går frå sida.',

  results: 'Svara dine',
  none: 'Du har ikkje teke sjekken enno.',
  takenOn: (when, day) => `${when === 'before' ? 'Før' : 'Etter'}, ${day}`,
  wouldPoints: 'Det du ville ha gjort',
  shouldPoints: 'Det du trur er best',
  surePoints: 'Kor sikker du er',
  points: (n) => `${comma(n)} av 6`,
  sureOf: (n) => `${comma(n)} av 10`,
  answered: (n) => (n === 6 ? 'Du har svart på alle seks situasjonane.' : `Du har svart på ${n} av 6 situasjonar. Dei andre tel ikkje.`),
  apart: (n) => (n === 0 ? 'Du ville ha gjort det du trur er best, kvar gong.' : n === 1 ? 'I éin situasjon ville du ha gjort noko anna enn det du trur er best. Kva trur du det kjem av?' : `I ${n} situasjonar ville du ha gjort noko anna enn det du trur er best. Kva trur du det kjem av?`),
  reasons: 'Sjå situasjonane og kva forfattaren la vekt på',
  youWould: 'Det du ville ha gjort:',
  youThought: 'Det du trur er best:',
  judged: (step) => `Forfattaren reknar det som ${SOUND[step]}.`,
  tooFew: 'For få svar til å rekne ut',
  remove: 'Slett desse svara',
};

function comma(n: number): string {
  return n.toFixed(1).replace(/\.0$/, '').replace('.', ',');
}
