import type { Quantity } from '#model/quantities.ts';
import type { Certainty, Evidence } from '#model/rule.ts';
import type { about as nb } from '../nb/about.ts';
import type { Partly } from '../partly.ts';

const QUANTITY: Readonly<Record<Quantity | 'distance', string>> = {
  agitation: 'uro', trust: 'tillit', understanding: 'forståing', energy: 'energi', gap: 'avstand', safety: 'tryggleik', clarity: 'klare rammer',
  residue: 'med ut døra', feltX: 'behag', feltY: 'energi i kroppen', leak: 'lekkasje', minutes: 'minutt', distance: 'kjent mot vist',
};

const EVIDENCE: Readonly<Record<Evidence, string>> = { research: 'Forsking', thesis: 'Intervju', theory: 'Teori', design: 'Eit val spelet har gjort' };
const CERTAINTY: Readonly<Record<Certainty, string>> = { high: 'ganske sikkert', medium: 'middels sikkert', low: 'lite sikkert' };

export const about: Partly<typeof nb> = {
  title: 'Om spelet',
  lead: 'Kva Frontstage er, kva det byggjer på, og kva det ikkje veit.',
  contents: 'På denne sida',
  sections: {
    what: 'Kva det er', words: 'Orda', model: 'Modellen', limits: 'Grensene', check: 'Sjekken', review: 'Kvalitetssikring', privacy: 'Personvern',
    access: 'Tilgjenge', sources: 'Kjelder', licences: 'Lisensar',
  },

  whatTitle: 'Øving og refleksjon, ikkje krisehjelp',
  what: [
    'Frontstage er øving i den delen av rettleiarjobben som handlar om eigne kjensler: å møte sinne, å gi eit nei som står, å halde ei grense, og å ta vare på seg sjølv etterpå.',
    'Det er ikkje behandling, ikkje krisehjelp og ikkje ein test av deg. Er det noko som sit att, etter spelet eller etter ein dag på jobb, finst det nokon å snakke med.',
    'Spelet er ikkje laga, tinga eller godkjent av Nav. Menneska og sakene er dikta. Det spelet seier om kjensler på jobb, er ikkje reglane til Nav.',
  ],
  numbers: 'Nokon å ringje',

  modelTitle: 'Modellen, regel for regel',
  model: [
    'Når du vel, seier manuset kva som skjer. Berre modellen seier kva det gjer. Han er bygd av reglar, og kvar regel seier kvar retninga kjem frå og kor sikre vi er på henne.',
    'Retninga kan ha støtte. Tala har det ikkje. At noko kostar eitt hakk og ikkje to, er valt for at spelet skal hengje saman. Alle målarane går frå 0 til 6 (behag og energi i kroppen frå 0 til 4) og seier ikkje noko om menneske utanfor spelet.',
    'Ingen måte å uttrykkje seg på er best. Maska kan berge ein skremmande augneblink og tek krefter. Å jobbe med kjensla kostar litt med ein gong. Å la det visast kostar lite, men rommet må tole det.',
  ],
  allRules: (n) => `Alle ${n} reglane`,
  searchRules: 'Søk i reglane',
  evidenceFilter: 'Grunnlag',
  certaintyFilter: 'Kor sikkert',
  any: 'Alle',
  evidence: (evidence) => EVIDENCE[evidence],
  certainty: (certainty) => CERTAINTY[certainty],
  shownRules: (n, of) => `Viser ${n} av ${of} reglar`,
  noRules: 'Ingen reglar passar med det.',
  ruleHead: 'Regel',
  sentenceHead: 'Kva han seier',
  groundHead: 'Grunnlag',
  doesHead: 'Kva han gjer i spelet',
  quantity: (quantity) => QUANTITY[quantity],
  when: 'når',
  and: 'og',
  atLeast: (what, n) => `${what} er minst ${n}`,
  atMost: (what, n) => `${what} er høgst ${n}`,
  scaled: 'gonger styrken på hendinga',
  toward: (n) => (n === 1 ? 'det du kjenner, flyttar seg eitt hakk mot det du viser' : `det du kjenner, flyttar seg ${n} hakk mot det du viser`),
  designNote: 'D i namnet betyr at regelen er vårt eige val, utan støtte i forsking. Dei andre nummererte reglane peikar på ein samanheng som er skildra.',

  limitsTitle: 'Det vi ikkje veit',
  thesisTitle: 'Masteroppgåva spelet byggjer på',
  thesis: [
    'Situasjonar, ord og mekanismar kjem frå ei masteroppgåve om emosjonelt arbeid blant Nav-rettleiarar (Olsen, Nord universitet, 2021). Setningane og sakene i spelet er våre eigne.',
    'Oppgåva byggjer på samtalar med åtte kvinner ved eitt stort kontor, på video, medan heimekontor var påbode. Dei melde seg sjølve. Leiarar og brukarar er ikkje intervjua. Forfattaren hadde sjølv jobba lenge i Nav og seier det. Ho seier òg at funna ikkje kan overførast til andre kontor.',
    'Helse og sjukefråvær vart ikkje spurt om. Difor seier spelet ikkje noko om kven som blir sjuk.',
  ],
  unknown: [
    'Følgjene kan ikkje knytast til éin enkelt måte å uttrykkje seg på ut frå oppgåva. Dei som vart intervjua, veksla mellom alle tre. Det spelet gjer med kvar måte, kviler på anna forsking.',
    'Kva brukaren merkar, er ikkje undersøkt i oppgåva. At tillit veks eller fell, er noko vi går ut frå, med noko støtte frå serviceyrke.',
    'Personlegdom, kjønn, alder og bakgrunn er ikkje målt. Spelet gir deg ingen personlegdom.',
    'Studiane vi viser til, samanliknar mest menneske med kvarandre ved hjelp av spørjeskjema. Dei seier ikkje kva som skjer med éin rettleiar den neste timen.',
    'Den kokte frosken, som ikkje merkar at vatnet blir varmare, er eit bilete. Verkelege froskar gjer ikkje slik.',
    'At det lettar å snakke om det, gjeld mange, men ikkje alle. Ei av dei åtte ville helst sleppe.',
  ],

  checkTitle: 'Slik blir sjekken rekna ut',
  check: [
    'Det er to skjema med seks situasjonar kvar, om dei same seks tema. Kva for eit du får først, er tilfeldig; neste gong får du det andre. Forfattaren har vurdert kvart svar frå 1 (lite haldbart) til 5 (godt haldbart). Eit svar gir 1 minus ein firedel av avstanden til det høgast vurderte svaret, så 0 til 1 poeng kvar, og 0 til 6 for skjemaet. Situasjonar du hoppar over, tel som gjennomsnittet av dei andre, og med færre enn fire svar blir det ikkje rekna ut noko.',
    'Du svarer to gonger: først kva du mest sannsynleg ville ha gjort, så kva du trur er best. Det første seier noko om vane, det andre om vurdering. Folk får ofte lågare tal på det første. Skilnaden er berre for deg.',
    'Kor sikker du er, er gjennomsnittet av seks svar frå 0 til 10.',
    'Det finst inga grense for bra eller dårleg. Skjemaa er ikkje prøvde ut på andre, og det finst ikkje éin måte å rekne ut slike skjema på som alle er samde om.',
  ],
  soundnessTitle: 'Kor haldbare vala i scenene er',
  soundness: 'Vurderingane i debriefen blir rekna på same måten. Så lenge færre enn åtte fagfolk har vurdert eit val, står det at vurderinga er forfattaren si. Er dei som har vurdert, usamde, tel valet ikkje, og blir til noko å snakke om.',

  reviewTitle: 'Ikkje kvalitetssikra enno',
  reviewText: 'Desse scenene ventar på at nokon med fagkunnskap les dei. Tekstane kan ha feil.',
  reviewNone: 'Alle scenene er lesne av dei som skulle lese dei.',
  reviewers: { jurist: 'jurist', clinician: 'klinikar', practisingAdviser: 'rettleiar i jobb' },
  waitsFor: (who) => `ventar på ${who}`,
  law: 'Reglar kan ha endra seg sidan scena vart skriven. Bruk alltid gjeldande lov, rundskriv og rutinar.',

  privacyTitle: 'Personvern',
  privacy: [
    'Spelar du aleine, går ingenting du vel, kjenner eller skriv ut av eininga. Det finst ingen konto, ikkje noko namn, ingen statistikk og ingen informasjonskapslar.',
    'Møta, det du skriv, løpet og innstillingane ligg i denne nettlesaren på denne eininga. Bruker fleire same maskin og same nettlesar, kan dei sjå det. Spørsmålet om noko som burde ha vore meldt, blir aldri lagra.',
    'Nettlesaren hentar filene til spelet frå tenaren det ligg på. Den som driv tenaren, kan sjå at ei maskin har henta dei, som for alle nettstader, men ikkje kva du gjer i spelet. Eit løp i ei lenkje står etter #-teiknet og blir ikkje sendt.',
    'Kopien du tek ut i dagboka, er ei vanleg fil. Ho er ikkje låst.',
  ],
  privacyLinks: { journal: 'Sjå, ta ut eller slett i dagboka', settings: 'Slett alt i innstillingane' },

  accessTitle: 'Tilgjengeerklæring',
  access: [
    'Målet er WCAG 2.2 på nivå AA. Denne erklæringa er skriven av dei som lagar spelet. Eit offentleg kontor som tek det i bruk, må sjølv publisere si eiga.',
  ],
  accessDone: 'Dette er gjort',
  accessDoneList: [
    'Kvar side er prøvd med axe på bokmål og engelsk og i lyst og mørkt tema, utan funn. Slike verktøy ser berre ein del av det som kan vere gale.',
    'Heile spelet kan spelast med tastatur aleine, og det er prøvd på kvar avslutning i kvar scene.',
    'Sidene er prøvde ned til 320 punkt breidd og opp til 400 prosent forstørring utan at dei må rullast sidelengs.',
    'Biletet bak samtalen kan slåast av. Alt det viser, står òg som tekst.',
    'Diagram har ein tabell ved sida av seg. Farge er aldri det einaste som skil.',
    'Ingenting rører seg viss eininga ber om det, og ingen val har tidsfrist.',
  ],
  accessLeft: 'Dette manglar',
  accessLeftList: [
    'Ingen som bruker skjermlesar, brytarstyring eller forstørring til dagleg, har prøvd spelet enno.',
    'Det er ikkje prøvd systematisk med NVDA, JAWS, VoiceOver og TalkBack.',
    'Berre nokre av scenene finst på nynorsk; resten får du på bokmål. Scenene finst ikkje på samiske språk eller teiknspråk.',
    'Scenene er lange tekstar. Det finst ikkje lettlesen utgåve eller opplesing.',
    'Utskrift er ikkje prøvd med hjelpemiddel.',
  ],
  accessTell: 'Finn du noko som stengjer deg ute, sei det til den som har lagt spelet ut hos dykk. Det er ein feil ved spelet.',

  sourcesTitle: 'Kjelder',
  sourcesText: 'Det meste er lese som samandrag eller på offentlege nettsider, ikkje som heile artiklar. K-numra høyrer spelet til.',

  licencesTitle: 'Lisensar',
  licencesText: 'Frontstage er fri programvare under MIT-lisensen. Dette er laga av andre. Noko følgjer med spelet, og noko trengst av det som følgjer med.',
  allLicences: (n) => `Alle ${n} pakkane`,
  licencesAll: 'Les alle lisenstekstane',
  licenceHeads: { name: 'Namn', licence: 'Lisens', by: 'Av' },
  drawings: 'Kroppar, hår og klede er bygde på Open Peeps av Pablo Stanley (CC0 1.0).',
};
