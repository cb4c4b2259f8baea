import type { Quantity } from '#model/quantities.ts';
import type { Certainty, Evidence } from '#model/rule.ts';

const QUANTITY: Readonly<Record<Quantity | 'distance', string>> = {
  agitation: 'uro', trust: 'tillit', understanding: 'forståelse', energy: 'energi', gap: 'avstand', safety: 'trygghet', clarity: 'tydelighet',
  residue: 'med ut døra', feltX: 'behag', feltY: 'energi i kroppen', leak: 'lekkasje', minutes: 'minutter', distance: 'følt mot vist',
};

const EVIDENCE: Readonly<Record<Evidence, string>> = { research: 'Forskning', thesis: 'Intervjuer', theory: 'Teori', design: 'Spillets eget valg' };
const CERTAINTY: Readonly<Record<Certainty, string>> = { high: 'ganske sikkert', medium: 'middels sikkert', low: 'lite sikkert' };

export const about = {
  title: 'Om spillet',
  lead: 'Hva Frontstage er, hva det bygger på, og hva det ikke vet.',
  contents: 'På denne siden',
  sections: {
    what: 'Hva det er', words: 'Ordene', model: 'Modellen', limits: 'Grensene', check: 'Sjekken', review: 'Kvalitetssikring', privacy: 'Personvern',
    access: 'Tilgjengelighet', sources: 'Kilder', licences: 'Lisenser',
  },

  whatTitle: 'Øving og refleksjon, ikke krisehjelp',
  what: [
    'Frontstage er øving i den delen av veilederjobben som handler om egne følelser: å møte sinne, å gi et nei som står, å holde en grense, og å ta vare på seg selv etterpå.',
    'Det er ikke behandling, ikke krisehjelp og ikke en test av deg. Er det noe som sitter igjen, etter spillet eller etter en dag på jobb, finnes det noen å snakke med.',
    'Spillet er ikke laget, bestilt eller godkjent av Nav. Menneskene og sakene er diktet. Det spillet sier om følelser på jobb, er ikke Navs regler.',
  ],
  numbers: 'Noen å ringe',

  modelTitle: 'Modellen, regel for regel',
  model: [
    'Når du velger, sier manuset hva som skjer. Bare modellen sier hva det gjør. Den består av regler, og hver regel sier hvor retningen kommer fra og hvor sikre vi er på den.',
    'Retningen kan ha støtte. Tallene har det ikke. At noe koster ett hakk og ikke to, er valgt for at spillet skal henge sammen. Alle målere går fra 0 til 6 (behag og energi i kroppen fra 0 til 4) og sier ikke noe om mennesker utenfor spillet.',
    'Ingen måte å uttrykke seg på er best. Masken kan berge et skremmende øyeblikk og tar krefter. Å jobbe med følelsen koster litt med en gang. Å la det vises koster lite, men rommet må tåle det.',
  ],
  allRules: (n: number) => `Alle ${n} reglene`,
  searchRules: 'Søk i reglene',
  evidenceFilter: 'Grunnlag',
  certaintyFilter: 'Hvor sikkert',
  any: 'Alle',
  evidence: (evidence: Evidence) => EVIDENCE[evidence],
  certainty: (certainty: Certainty) => CERTAINTY[certainty],
  shownRules: (n: number, of: number) => `Viser ${n} av ${of} regler`,
  noRules: 'Ingen regler passer med det.',
  ruleHead: 'Regel',
  sentenceHead: 'Hva den sier',
  groundHead: 'Grunnlag',
  doesHead: 'Hva den gjør i spillet',
  quantity: (quantity: Quantity | 'distance') => QUANTITY[quantity],
  when: 'når',
  and: 'og',
  atLeast: (what: string, n: number) => `${what} er minst ${n}`,
  atMost: (what: string, n: number) => `${what} er høyst ${n}`,
  scaled: 'ganger styrken på hendelsen',
  toward: (n: number) => (n === 1 ? 'følt flytter seg ett hakk mot vist' : `følt flytter seg ${n} hakk mot vist`),
  designNote: 'D i navnet betyr at regelen er vårt eget valg, uten støtte i forskning. De andre nummererte reglene peker på en sammenheng som er beskrevet.',

  limitsTitle: 'Det vi ikke vet',
  thesisTitle: 'Masteroppgaven spillet bygger på',
  thesis: [
    'Situasjoner, ord og mekanismer kommer fra en masteroppgave om emosjonelt arbeid blant Nav-veiledere (Olsen, Nord universitet, 2021). Setningene og sakene i spillet er våre egne.',
    'Oppgaven bygger på samtaler med åtte kvinner ved ett stort kontor, på video, mens hjemmekontor var påbudt. De meldte seg selv. Ledere og brukere er ikke intervjuet. Forfatteren hadde selv jobbet lenge i Nav og sier det. Hun sier også at funnene ikke kan overføres til andre kontorer.',
    'Helse og sykefravær ble ikke spurt om. Derfor sier spillet ikke noe om hvem som blir syk.',
  ],
  unknown: [
    'Følgene kan ikke knyttes til én enkelt måte å uttrykke seg på ut fra oppgaven. De som ble intervjuet, vekslet mellom alle tre. Det spillet gjør med hver måte, hviler på annen forskning.',
    'Hva brukeren merker, er ikke undersøkt i oppgaven. At tillit vokser eller faller, er en antakelse, med noe støtte fra serviceyrker.',
    'Personlighet, kjønn, alder og bakgrunn er ikke målt. Spillet gir deg ingen personlighet.',
    'Studiene vi viser til, sammenligner mest mennesker med hverandre ved hjelp av spørreskjemaer. De sier ikke hva som skjer med én veileder den neste timen.',
    'Den kokte frosken, som ikke merker at vannet blir varmere, er et bilde. Virkelige frosker gjør ikke sånn.',
    'At avlastning i samtale hjelper, gjelder mange, men ikke alle. En av de åtte ville helst slippe.',
  ],

  checkTitle: 'Slik regnes sjekken ut',
  check: [
    'Det er to skjemaer med seks situasjoner hver, om de samme seks temaene. Hvilket du får først, er tilfeldig; neste gang får du det andre. Forfatteren har vurdert hvert svar fra 1 (lite holdbart) til 5 (godt holdbart). Et svar gir 1 minus en firedel av avstanden til det høyest vurderte svaret, så 0 til 1 poeng hver, og 0 til 6 for skjemaet. Situasjoner du hopper over, teller som gjennomsnittet av de andre, og med færre enn fire svar blir det ikke regnet ut noe.',
    'Du svarer to ganger: først hva du mest sannsynlig ville gjort, så hva du tror er best. Det første sier noe om vane, det andre om vurdering. Folk får ofte lavere tall på det første. Forskjellen er bare for deg.',
    'Hvor sikker du er, er gjennomsnittet av seks svar fra 0 til 10.',
    'Det finnes ingen grense for bra eller dårlig. Skjemaene er ikke prøvd ut på andre, og det finnes ikke én måte å regne ut slike skjemaer på som alle er enige om.',
  ],
  soundnessTitle: 'Holdbarhet i scenene',
  soundness: 'Vurderingene i debriefen regnes på samme måte. Så lenge færre enn åtte fagfolk har vurdert et valg, står det at det er forfatterens vurdering. Er de som har vurdert, uenige, teller valget ikke, og blir til noe å snakke om.',

  reviewTitle: 'Ikke kvalitetssikret ennå',
  reviewText: 'Disse scenene venter på at noen med fagkunnskap leser dem. Tekstene kan ha feil.',
  reviewNone: 'Alle scenene er lest av dem som skulle lese dem.',
  reviewers: { jurist: 'jurist', clinician: 'kliniker', practisingAdviser: 'veileder i jobb' },
  waitsFor: (who: string) => `venter på ${who}`,
  law: 'Regler kan ha endret seg siden scenen ble skrevet. Bruk alltid gjeldende lov, rundskriv og rutiner.',

  privacyTitle: 'Personvern',
  privacy: [
    'Spiller du alene, går ingenting du velger, kjenner eller skriver ut av enheten. Det finnes ingen konto, intet navn, ingen statistikk og ingen informasjonskapsler.',
    'Møtene, det du skriver, løpet og innstillingene ligger i denne nettleseren på denne enheten. Bruker flere samme maskin og samme nettleser, kan de se det. Spørsmålet om noe som burde vært meldt, blir aldri lagret.',
    'Nettleseren henter spillets egne filer fra serveren det ligger på. Den som drifter serveren, kan se at en maskin har hentet dem, som for alle nettsteder, men ikke hva du gjør i spillet. Et løp i en lenke står etter #-tegnet og blir ikke sendt.',
    'Kopien du tar ut i dagboka, er en vanlig fil. Den er ikke låst.',
  ],
  privacyLinks: { journal: 'Se, ta ut eller slett i dagboka', settings: 'Slett alt i innstillingene' },

  accessTitle: 'Tilgjengelighetserklæring',
  access: [
    'Målet er WCAG 2.2 på nivå AA. Denne erklæringen er skrevet av dem som lager spillet. Et offentlig kontor som tar det i bruk, må selv publisere sin egen.',
  ],
  accessDone: 'Dette er gjort',
  accessDoneList: [
    'Hver side er prøvd med axe i to språk og i lyst og mørkt tema, uten funn. Slike verktøy ser bare en del av det som kan være galt.',
    'Hele spillet kan spilles med tastatur alene, og det er prøvd på hver avslutning i hver scene.',
    'Sidene er prøvd ned til 320 punkters bredde og opp til 400 prosent forstørring uten at de må rulles sidelengs.',
    'Bildet bak samtalen kan slås av. Alt det viser, står også som tekst.',
    'Diagrammer har en tabell ved siden av seg. Farge er aldri det eneste som skiller.',
    'Ingenting beveger seg hvis enheten ber om det, og ingen valg har tidsfrist.',
  ],
  accessLeft: 'Dette mangler',
  accessLeftList: [
    'Ingen som bruker skjermleser, bryterstyring eller forstørring til daglig, har prøvd spillet ennå.',
    'Det er ikke prøvd systematisk med NVDA, JAWS, VoiceOver og TalkBack.',
    'Bare noen av scenene finnes på nynorsk; resten får du på bokmål. Scenene finnes ikke på samiske språk eller tegnspråk.',
    'Scenene er lange tekster. Det finnes ikke lettlest utgave eller opplesning.',
    'Utskrift er ikke prøvd med hjelpemidler.',
  ],
  accessTell: 'Finner du noe som stenger deg ute, si det til den som har lagt spillet ut hos dere. Det er en feil ved spillet.',

  sourcesTitle: 'Kilder',
  sourcesText: 'Det meste er lest som sammendrag eller på offentlige nettsider, ikke som hele artikler. K-numrene er spillets egne.',

  licencesTitle: 'Lisenser',
  licencesText: 'Frontstage er fri programvare under MIT-lisensen. Dette er laget av andre. Noe følger med spillet, og noe trengs av det som følger med.',
  allLicences: (n: number) => `Alle ${n} pakkene`,
  licencesAll: 'Les alle lisenstekstene',
  licenceHeads: { name: 'Navn', licence: 'Lisens', by: 'Av' },
  drawings: 'Kropper, hår og klær er bygd på Open Peeps av Pablo Stanley (CC0 1.0).',
};
