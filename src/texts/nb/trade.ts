/** What choices give and cost, in words. The model's own moves first; where it moved nothing, what such a choice usually gives. */
import type { Kind, Trade, Traded } from '#debrief/trade.ts';

const GAIN: Readonly<Record<Traded, string>> = {
  agitation: 'ro', trust: 'tillit', understanding: 'forståelse', energy: 'krefter', gap: 'mindre avstand', safety: 'trygghet',
  clarity: 'tydelighet', residue: 'mindre å bære på',
};
const COST: Readonly<Record<Traded, string>> = {
  agitation: 'mer uro', trust: 'tillit', understanding: 'forståelse', energy: 'krefter', gap: 'større avstand', safety: 'trygghet',
  clarity: 'tydelighet', residue: 'noe som sitter igjen',
};

/** Fits after «Det kan gi …» and after «Prisen kan være …». */
const USUAL: Readonly<Record<Kind, readonly [gain: string, cost: string]>> = {
  // before
  'start': ['mer tid i selve møtet', 'det du ikke rakk å forberede'],
  'read-up': ['et bilde av saken på forhånd', 'at du ser den med andres øyne'],
  'plan-ahead': ['klarhet i hva som er fast', 'mindre rom for det du ikke hadde tenkt på'],
  'rehearse': ['setninger som sitter', 'noe innøvd i stemmen'],
  'rest': ['en roligere start', 'minutter du kunne brukt på saken'],
  'arrange': ['færre forstyrrelser', 'minutter før møtet'],
  'ask-colleague': ['et annet blikk på saken', 'tid for dere begge'],
  'ask-leader': ['ryggdekning', 'at du må spørre'],
  // listening
  'wait': ['plass til å snakke ferdig', 'tid'],
  'space': ['plass til den andre', 'tid'],
  'reflect': ['en følelse av å bli hørt', 'at det høres ut som om du er enig'],
  'notice': ['noe å styre etter', 'det du ikke så imens'],
  'ask': ['et svar du ikke hadde', 'at spørsmålet kommer tett på'],
  'elicit': ['den andres egne ord', 'tid og krefter'],
  'summarise': ['et felles utgangspunkt', 'det som ikke fikk plass'],
  'comfort': ['litt trøst', 'at det viktige blir liggende'],
  'thank': ['anerkjennelse', 'at det vanskelige blir dekket over'],
  'humour': ['en lettere stund', 'at spøken treffer skjevt'],
  // framing
  'frame': ['en ramme å forholde seg til', 'litt av den åpne tonen'],
  'privacy': ['ro rundt samtalen', 'et avbrudd'],
  'name': ['ord på noe uklart', 'at det blir mer ladet'],
  'set-time': ['noe å regne med', 'at det viktigste ikke rekkes'],
  'give-choice': ['medvirkning', 'litt mindre styring'],
  'pause-talk': ['tid til å hente seg inn', 'et brudd i samtalen'],
  'end-meeting': ['trygghet', 'det dere ikke rakk'],
  // being straight
  'admit': ['noe ærlig å bygge på', 'litt av tryggheten i rollen'],
  'own': ['en ryddig deling av ansvaret', 'at det svir litt'],
  'apologise': ['lavere skuldre hos den andre', 'mindre klarhet i hva som står fast'],
  'inform': ['noe å holde seg til', 'at det blir mye på en gang'],
  'reason': ['en grunn som kan gjentas', 'at det høres ut som en regelbok'],
  'refuse': ['et svar som er til å stole på', 'skuffelse her og nå'],
  'limit': ['en tydelig ramme', 'litt av varmen'],
  'decline': ['en rolle som er til å kjenne igjen', 'skuffelse'],
  'refer': ['hjelp fra rett sted', 'at det kjennes som en avvisning'],
  'offer': ['noe konkret å gå videre med', 'et løfte som må holdes'],
  'appeal-info': ['en vei videre for den som er uenig', 'at det gir lite trøst der og da'],
  'check-need': ['svar på om det haster', 'at det kjennes nærgående'],
  'receive-need': ['et behov som er tatt imot', 'mer arbeid for deg'],
  'check-facts': ['sikrere grunn', 'ventetid'],
  'write-down': ['noe som blir stående', 'et øyeblikk uten blikkontakt'],
  'promise': ['noe å stole på', 'et løfte som må holdes'],
  'disagree': ['klarhet i hvor du står', 'mer motstand'],
  // giving way and keeping away
  'concede': ['ro nå', 'at det samme spørsmålet kommer tilbake'],
  'help-anyway': ['varme nå', 'tid, og en forventning om neste gang'],
  'postpone': ['ro nå', 'noe uavklart som blir liggende'],
  'move-on': ['framdrift', 'det som ikke ble sagt'],
  'explain': ['en sammenheng for den som vil ha den', 'at den andre ikke kjenner seg hørt'],
  'defend': ['din side av saken', 'at den andre ikke kjenner seg hørt'],
  'let-lie': ['ro akkurat nå', 'at det samme skjer igjen'],
  'let-go': ['mindre å bære på', 'noe som kunne vært tatt opp'],
  'take-now': ['et svar med en gang', 'at du bare er halvt til stede'],
  'confide': ['nærhet', 'en mindre tydelig rolle'],
  'pass-on': ['én oppgave mindre for deg', 'at du ikke ser hvordan det går'],
  // after
  'break': ['krefter', 'minutter i kalenderen'],
  'debrief': ['noen å dele det med', 'tid for dere begge'],
  'straight-on': ['en kalender som holder', 'at noe følger med inn til neste'],
  'tell-colleague': ['noen å dele det med', 'tid for dere begge'],
  'tell-leader': ['noen som kan følge opp', 'at du må si det høyt'],
  'report': ['noe som kan følges opp', 'tid og litt krefter'],
  'note': ['et spor for den neste', 'minutter du kunne brukt på noe annet'],
  'repair': ['en sjanse til å rette opp', 'litt flauhet'],
  'follow-up': ['et løfte som blir holdt', 'tid i en full uke'],
  'raise-issue': ['noe dere kan løse sammen', 'at du er den som tok det opp'],
  'switch-off': ['fri i hodet', 'det du kunne tenkt ferdig'],
  'brood': ['klarhet i hva som sitter igjen', 'søvn og krefter'],
  // when it is only about expression, or about nothing the model has a word for
  'surface': ['et øyeblikk som holder', 'krefter og litt avstand'],
  'deep': ['en følelse som blir med', 'krefter med en gang'],
  'genuine': ['noe ekte mellom dere', 'at rommet ikke tåler det'],
  'other': ['framdrift', 'det du valgte bort'],
};

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;
}

export const trade = {
  gain: (quantity: Traded) => GAIN[quantity],
  cost: (quantity: Traded) => COST[quantity],
  usual: (kind: Kind) => USUAL[kind],
  gains: (quantities: readonly Traded[]) => list(quantities.map((quantity) => GAIN[quantity])),
  costs: (quantities: readonly Traded[]) => list(quantities.map((quantity) => COST[quantity])),
  /** Names a gain and a cost, whatever the model found (domain §7.3). */
  gave: ({ gains, costs, kind }: Trade) => {
    const [gain, cost] = USUAL[kind];
    const [gave, price] = [list(gains.map((each) => GAIN[each])), list(costs.map((each) => COST[each]))];
    if (gave && price) return `I spillet ga det ${gave}. Prisen var ${price}.`;
    if (gave) return `I spillet ga det ${gave}. Prisen måler ikke spillet, men den kan være ${cost}.`;
    if (price) return `I spillet var prisen ${price}. Det kan også gi ${gain}.`;
    return `I spillet flyttet dette ingen tall. Det kan gi ${gain}, og prisen kan være ${cost}.`;
  },
  wouldGive: ({ gains, costs, kind }: Trade) => {
    const [gain, cost] = USUAL[kind];
    const [gave, price] = [list(gains.map((each) => GAIN[each])), list(costs.map((each) => COST[each]))];
    return `${gave ? `Ville gitt ${gave}.` : `Kunne gitt ${gain}.`} ${price ? `Prisen ville vært ${price}.` : `Prisen kunne vært ${cost}.`}`;
  },
};
