import type { glossary as nb, terms as nbTerms, TermText } from '../nb/glossary.ts';

export const terms: Readonly<Record<keyof typeof nbTerms, TermText>> = {
  'emotional-labour': {
    name: 'Emosjonelt arbeid',
    means: 'Det du gjer for at det du viser, skal passe til situasjonen: hentar fram ei kjensle, dempar henne eller held henne tilbake. Det er ein del av jobben, sjølv om det sjeldan står i nokon stillingsomtale.',
  },
  'surface': {
    name: 'Overflatespel',
    also: 'å halde maska',
    means: 'Du endrar det du viser, ikkje det du kjenner. Det kan berge ein augneblink, særleg når noko er skremmande. Forsking tyder på at det slit når det blir mykje av det.',
    forms: 'heldt mest maska|heldt maska|halde maska|maska|overflatespel',
  },
  'deep': {
    name: 'Djupnespel',
    also: 'å jobbe med kjensla',
    means: 'Du prøver å endre det du kjenner, til dømes ved å sjå det frå sida til den andre. Det kostar litt med ein gong. Det heng lite saman med slitasje, men forskinga er ikkje eintydig.',
    forms: 'jobba mest med kjensla|jobba med kjensla|jobbe med kjensla|djupnespel',
  },
  'genuine': {
    name: 'Genuint uttrykk',
    also: 'å la det visast',
    means: 'Det du viser, er det du kjenner. Det kostar lite, men rommet må tole det. Nokre gonger er det valt, andre gonger kjem det av seg sjølv.',
    forms: 'lét det mest visast|lét det visast|la det visast|genuint uttrykk',
  },
  'too-genuine': {
    name: '«For genuint»',
    means: 'Når noko ekte blir meir enn rolla eller den andre toler. Ingen har bestemt kvar grensa går, og folk set henne ulike stader.',
    forms: 'andre for mykje',
  },
  'felt-shown': {
    name: 'Kjent og vist',
    means: 'Det du kjenner, og det den andre kan sjå. Den fylte prikken er det du kjenner, ringen er det du viser. Dei kan liggje oppå kvarandre eller langt frå kvarandre. Ingen av delane er feil i seg sjølv.',
    forms: 'det du kjende|du kjende',
  },
  'dissonance': {
    name: 'Emosjonell dissonans',
    means: 'Spriket mellom det du kjenner og det du viser, eller meiner at du må vise. I spelet heiter det avstand.',
  },
  'gap': {
    name: 'Avstand',
    means: 'Målaren for emosjonell dissonans, frå 0 til 6. Han legg saman kor langt frå kvarandre kjent og vist har lege undervegs.',
    forms: 'avstanden|avstand',
  },
  'leak': {
    name: 'Lekkasje',
    also: 'maska slepp',
    means: 'Noko av det du skjuler, syner likevel. I spelet skjer det når kreftene er små og det er langt mellom kjent og vist.',
    forms: 'slapp maska litt|maska slapp litt',
  },
  'circumplex': {
    name: 'Behag og aktivering',
    also: 'kartet over kjensler',
    means: 'Eit kart med to aksar: kor godt det kjennest, og kor mykje energi det er i kroppen. Eit punkt på kartet er ikkje ei kjensle. Kva ho handlar om, veit berre du.',
    forms: 'kjende etter',
  },
  'feeling-rule': {
    name: 'Kjensleregel',
    means: 'Ein regel om kva ein bør kjenne eller vise i ein situasjon. Dei fleste står ikkje skrivne nokon stad. I intervjua spelet byggjer på, kom det ikkje fram nokon felles reglar frå Nav. Folk hadde laga sine eigne.',
    forms: 'kjensleregel',
  },
  'frontstage': {
    name: 'Frontstage',
    also: 'på scena',
    means: 'Der brukaren kan sjå eller høyre deg: i møterommet, i mottaket, på telefonen, på skjermen.',
  },
  'backstage': {
    name: 'Backstage',
    also: 'bak scena',
    means: 'Der du førebur deg, hentar deg inn og kan leggje frå deg maska: på kontoret, i lunsjrommet, på ein tur rundt kvartalet. Her er det ein del av spelet, ikkje ein pause frå det.',
  },
  'residue': {
    name: 'Det som sit att',
    also: 'restemosjon',
    means: 'Det du tek med deg ut av eit møte og inn i det neste. Ein pause, ein prat eller litt tid kan gjere det mindre.',
    forms: 'det du tek med deg ut|noko som sit att',
  },
  'meters': {
    name: 'Målarane',
    means: 'Uro, tillit, forståing, energi, avstand, tryggleik og klare rammer. Dei går frå 0 til 6, finst berre i spelet, og seier noko om denne eine samtalen. Dei seier ingenting om kven du er.',
    forms: 'uroa|tilliten|forståinga|energien',
  },
  'design-value': {
    name: 'Designverdi',
    means: 'Eit tal vi har valt for at spelet skal henge saman. Det er ikkje målt på nokon.',
    forms: 'designverdiar|designverdi',
  },
  'evidence': {
    name: 'Grunnlag',
    means: 'Kva ein regel i spelet byggjer på: forsking, intervju med rettleiarar, teori eller vårt eige val. Ved sida av står det kor sikre vi er på retninga: ganske, middels eller lite.',
    forms: 'forskinga',
  },
  'variant': {
    name: 'Mild, vanleg eller tøff dag',
    means: 'Kor hard dagen har vore mot den du møter. Det blir trekt når scena byrjar. Det endrar tonen, ikkje saka.',
    forms: 'ein mild dag|ein vanleg dag|ein tøff dag',
  },
  'soundness': {
    name: 'Fagleg haldbart',
    means: 'Kor godt eit val toler at andre som kan faget, ser på det: lov og rutine, likebehandling, tryggleik og respekt. Valet blir vurdert, aldri du.',
    forms: 'fagleg haldbart',
  },
  'author-rating': {
    name: 'Forfattaren si vurdering',
    means: 'Talet for kor haldbart noko er, kjem frå den som skreiv scena. Først når minst åtte fagfolk har vurdert valet, er det snittet deira som gjeld. Er dei usamde, tel valet ikkje.',
    forms: 'forfattaren si vurdering',
  },
  'red-line': {
    name: 'Raud linje',
    means: 'Ei av dei få handlingane som klart er gale uansett tone, som å bryte teieplikta. Spelet seier kva som vart gjort, kva for regel det gjeld, og korleis det kan rettast opp.',
    forms: 'raude linjer|raud linje',
  },
  'avvik': {
    name: 'Avvik',
    means: 'Ei melding om at noko har skjedd som ikkje skulle ha skjedd, som ein trussel eller eit brot på ein rutine. Ho går til leiar og til eit felles register, så nokon kan følgje opp. Ord tel òg.',
    forms: 'meldt frå',
  },
  'closing-sentence': {
    name: 'Avtalt setning',
    means: 'Ei setning kontoret er samd om å bruke når eit møte må slutte. Ho står på «Slik gjer vi det hos oss». Står det ingenting der, er ingenting avtalt.',
  },
  'debrief': {
    name: 'Debrief',
    means: 'Å sjå tilbake på noko etterpå, åleine eller saman. Her er det øving og refleksjon, ikkje hjelp etter ei alvorleg hending. Nokre vil snakke, andre vil vere i fred, og begge delar er greitt.',
  },
};

export const glossary: typeof nb = {
  title: 'Orda',
  lead: 'Ord du møter i tilbakemeldingane, slik dei er brukte her.',
  inGame: (name) => `I spelet: ${name}.`,
  seeAlso: 'Sjå òg',
  all: 'Alle orda',
};
