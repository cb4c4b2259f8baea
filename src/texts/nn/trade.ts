/** What choices give and cost, in words. The model's own moves first; where it moved nothing, what such a choice usually gives. */
import type { Kind, Traded } from '#debrief/trade.ts';
import type { trade as nb } from '../nb/trade.ts';
import type { Partly } from '../partly.ts';

const GAIN: Readonly<Record<Traded, string>> = {
  agitation: 'ro', trust: 'tillit', understanding: 'forståing', energy: 'krefter', gap: 'mindre avstand', safety: 'tryggleik',
  clarity: 'klare rammer', residue: 'mindre å bere på',
};
const COST: Readonly<Record<Traded, string>> = {
  agitation: 'meir uro', trust: 'tillit', understanding: 'forståing', energy: 'krefter', gap: 'større avstand', safety: 'tryggleik',
  clarity: 'klare rammer', residue: 'noko som sit att',
};

/** Fits after «Det kan gi …» and after «Prisen kan vere …». */
const USUAL: Readonly<Record<Kind, readonly [gain: string, cost: string]>> = {
  // before
  'start': ['meir tid i sjølve møtet', 'det du ikkje rakk å førebu'],
  'read-up': ['eit bilete av saka på førehand', 'at du ser henne med auga til andre'],
  'plan-ahead': ['klarleik i kva som er fast', 'mindre rom for det du ikkje hadde tenkt på'],
  'rehearse': ['setningar som sit', 'noko innøvd i stemma'],
  'rest': ['ein rolegare start', 'minutt du kunne ha brukt på saka'],
  'arrange': ['færre avbrot', 'minutt før møtet'],
  'ask-colleague': ['eit anna blikk på saka', 'tid for dykk begge'],
  'ask-leader': ['ryggdekning', 'at du må spørje'],
  // listening
  'wait': ['plass til å snakke ferdig', 'tid'],
  'space': ['plass til den andre', 'tid'],
  'reflect': ['ei kjensle av å bli høyrd', 'at det høyrest ut som om du er samd'],
  'notice': ['noko å styre etter', 'det du ikkje såg imens'],
  'ask': ['eit svar du ikkje hadde', 'at spørsmålet kjem tett på'],
  'elicit': ['orda til den andre', 'tid og krefter'],
  'summarise': ['eit felles utgangspunkt', 'det som ikkje fekk plass'],
  'comfort': ['litt trøyst', 'at det viktige blir liggjande'],
  'thank': ['eit ord om at du såg det', 'at det vanskelege blir dekt over'],
  'humour': ['ei lettare stund', 'at spøken treffer skeivt'],
  // framing
  'frame': ['ei ramme å halde seg til', 'litt av den opne tonen'],
  'privacy': ['ro rundt samtalen', 'eit avbrot'],
  'name': ['ord på noko uklart', 'at det blir meir ladd'],
  'set-time': ['noko å rekne med', 'at de ikkje rekk det viktigaste'],
  'give-choice': ['medverknad', 'litt mindre styring'],
  'pause-talk': ['tid til å hente seg inn', 'eit brot i samtalen'],
  'end-meeting': ['tryggleik', 'det de ikkje rakk'],
  // being straight
  'admit': ['noko ærleg å byggje på', 'litt av tryggleiken i rolla'],
  'own': ['ei ryddig deling av ansvaret', 'at det svir litt'],
  'apologise': ['lågare skuldrer hos den andre', 'at det blir mindre klart kva som står fast'],
  'inform': ['noko å halde seg til', 'at det blir mykje på ein gong'],
  'reason': ['ein grunn som går an å ta opp att', 'at det høyrest ut som ei regelbok'],
  'refuse': ['eit svar som er til å stole på', 'skuffelse her og no'],
  'limit': ['ei tydeleg ramme', 'litt av varmen'],
  'decline': ['ei rolle som er til å kjenne igjen', 'skuffelse'],
  'refer': ['hjelp frå rett stad', 'at det kjennest som ei avvising'],
  'offer': ['noko konkret å gå vidare med', 'ein lovnad som må haldast'],
  'appeal-info': ['ein veg vidare for den som er usamd', 'at det gir lita trøyst der og då'],
  'check-need': ['svar på om det hastar', 'at det kjennest nærgåande'],
  'receive-need': ['eit behov som er teke imot', 'meir arbeid for deg'],
  'check-facts': ['sikrare grunn', 'ventetid'],
  'write-down': ['noko som blir ståande', 'ein augneblink utan blikkontakt'],
  'promise': ['noko å stole på', 'ein lovnad som må haldast'],
  'disagree': ['klarleik i kvar du står', 'meir motstand'],
  // giving way and keeping away
  'concede': ['ro no', 'at det same spørsmålet kjem tilbake'],
  'help-anyway': ['varme no', 'tid, og ei forventning om neste gong'],
  'postpone': ['ro no', 'noko uavklart som blir liggjande'],
  'move-on': ['framdrift', 'det som ikkje vart sagt'],
  'explain': ['ein samanheng for den som vil ha han', 'at den andre ikkje kjenner seg høyrd'],
  'defend': ['di side av saka', 'at den andre ikkje kjenner seg høyrd'],
  'let-lie': ['ro akkurat no', 'at det same skjer igjen'],
  'let-go': ['mindre å bere på', 'noko som kunne ha vore teke opp'],
  'take-now': ['eit svar med ein gong', 'at du berre er halvt til stades'],
  'confide': ['nærleik', 'ei mindre tydeleg rolle'],
  'pass-on': ['éi oppgåve mindre for deg', 'at du ikkje ser korleis det går'],
  // after
  'break': ['krefter', 'minutt i kalenderen'],
  'debrief': ['nokon å dele det med', 'tid for dykk begge'],
  'straight-on': ['ein kalender som held', 'at noko følgjer med inn til neste'],
  'tell-colleague': ['nokon å dele det med', 'tid for dykk begge'],
  'tell-leader': ['nokon som kan følgje opp', 'at du må seie det høgt'],
  'report': ['noko som kan følgjast opp', 'tid og litt krefter'],
  'note': ['eit spor for den neste', 'minutt du kunne ha brukt på noko anna'],
  'repair': ['ein sjanse til å rette opp', 'at det er litt flautt'],
  'follow-up': ['ein lovnad som blir halden', 'tid i ei full veke'],
  'raise-issue': ['noko de kan løyse saman', 'at du er den som tok det opp'],
  'switch-off': ['fri i hovudet', 'det du kunne ha tenkt ferdig'],
  'brood': ['klarleik i kva som sit att', 'søvn og krefter'],
  // when it is only about expression, or about nothing the model has a word for
  'surface': ['ein augneblink som held', 'krefter og litt avstand'],
  'deep': ['ei kjensle som blir med', 'krefter med ein gong'],
  'genuine': ['noko ekte mellom dykk', 'at rommet ikkje toler det'],
  'other': ['framdrift', 'det du valde bort'],
};

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;
}

export const trade: Partly<typeof nb> = {
  gain: (quantity) => GAIN[quantity],
  cost: (quantity) => COST[quantity],
  usual: (kind) => USUAL[kind],
  gains: (quantities) => list(quantities.map((quantity) => GAIN[quantity])),
  costs: (quantities) => list(quantities.map((quantity) => COST[quantity])),
  /** Names a gain and a cost, whatever the model found (domain §7.3). */
  gave: ({ gains, costs, kind }) => {
    const [gain, cost] = USUAL[kind];
    const [gave, price] = [list(gains.map((each) => GAIN[each])), list(costs.map((each) => COST[each]))];
    if (gave && price) return `I spelet gav det ${gave}. Prisen var ${price}.`;
    if (gave) return `I spelet gav det ${gave}. Prisen måler ikkje spelet, men han kan vere ${cost}.`;
    if (price) return `I spelet var prisen ${price}. Det kan òg gi ${gain}.`;
    return `I spelet flytta dette ingen tal. Det kan gi ${gain}, og prisen kan vere ${cost}.`;
  },
  wouldGive: ({ gains, costs, kind }) => {
    const [gain, cost] = USUAL[kind];
    const [gave, price] = [list(gains.map((each) => GAIN[each])), list(costs.map((each) => COST[each]))];
    return `${gave ? `Ville ha gitt ${gave}.` : `Kunne ha gitt ${gain}.`} ${price ? `Prisen ville ha vore ${price}.` : `Prisen kunne ha vore ${cost}.`}`;
  },
};
