import type { Meter } from '#debrief/debrief.ts';
import type { charts as nb } from '../nb/charts.ts';
import type { Partly } from '../partly.ts';

const METER: Readonly<Record<Meter, string>> = {
  agitation: 'Uro',
  trust: 'Tillit',
  understanding: 'Forståing',
  energy: 'Energi',
  gap: 'Avstand',
  residue: 'Med ut døra',
};

export const charts: Partly<typeof nb> = {
  table: 'Vis som tabell',
  decision: 'Avgjerd',
  begin: 'Start',
  much: 'mykje',
  little: 'lite',
  meter: (meter) => METER[meter],
  felt: 'Det du kjende',
  shown: 'Det du viste',
  gap: 'Avstand',
  notShown: 'handla ikkje om uttrykk',
  feltShownLabel: (decisions, apart) => `Det du kjende mot det du viste, i ${decisions} avgjerder. I ${apart} av dei låg dei frå kvarandre.`,
  feltShownNone: 'Ingen av avgjerdene i dette møtet handla om uttrykk.',
  curvesLabel: (whose, parts) => `${whose} gjennom møtet, på ein skala frå 0 til 6. ${parts.join('. ')}.`,
  curvePart: (meter, from, to) => (from === to ? `${METER[meter]} byrja og slutta på ${to}` : `${METER[meter]} gjekk frå ${from} til ${to}`),
  scale: 'Tala går frå 0 til 6. Dei er designverdiar, ikkje målingar.',
  choose: 'Vel avgjerd',
  at: (decision, values) => `${decision === 0 ? 'Start' : `Avgjerd ${decision}`}: ${values.join(', ')}`,
  value: (meter, value) => `${METER[meter].toLowerCase()} ${value}`,
  mixLabel: (surface, deep, genuine) => `Heldt maska ${surface}, jobba med kjensla ${deep}, lét det visast ${genuine}`,
  surface: 'Heldt maska',
  deep: 'Jobba med kjensla',
  genuine: 'Lét det visast',
  way: 'Måte',
  times: 'Gonger',
  gave: 'Gav i spelet',
  cost: 'Kosta i spelet',
  rating: 'Vurdering',
  people: 'Kor mange',
  votes: (rating, n) => `${n} gav ${rating}`,
  spreadLabel: (parts) => `Slik svarte dei som vurderte valet: ${parts.join(', ')}.`,
  notSound: 'lite haldbart',
  sound: 'haldbart',
  pairPart: (name, from, to) => (from === to ? `${name}: låg på ${to} både først og sist.` : `${name}: frå ${from} til ${to}.`),
  pairLabel: (meter, one, other) => `${METER[meter]}. ${one} ${other}`,
};
