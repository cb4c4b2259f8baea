import type { Meter } from '#debrief/debrief.ts';

const METER: Readonly<Record<Meter, string>> = {
  agitation: 'Uro',
  trust: 'Tillit',
  understanding: 'Forståelse',
  energy: 'Energi',
  gap: 'Avstand',
  residue: 'Med ut døra',
};

export const charts = {
  table: 'Vis som tabell',
  decision: 'Beslutning',
  begin: 'Start',
  much: 'mye',
  little: 'lite',
  meter: (meter: Meter) => METER[meter],
  felt: 'Det du kjente',
  shown: 'Det du viste',
  gap: 'Avstand',
  notShown: 'handlet ikke om uttrykk',
  feltShownLabel: (decisions: number, apart: number) =>
    `Det du kjente mot det du viste, i ${decisions} beslutninger. I ${apart} av dem lå de fra hverandre.`,
  feltShownNone: 'Ingen av beslutningene i dette møtet handlet om uttrykk.',
  curvesLabel: (whose: string, parts: readonly string[]) => `${whose} gjennom møtet, på en skala fra 0 til 6. ${parts.join('. ')}.`,
  curvePart: (meter: Meter, from: number, to: number) =>
    from === to ? `${METER[meter]} begynte og sluttet på ${to}` : `${METER[meter]} gikk fra ${from} til ${to}`,
  scale: 'Tallene går fra 0 til 6. De er designverdier, ikke målinger.',
  choose: 'Velg beslutning',
  at: (decision: number, values: readonly string[]) => `${decision === 0 ? 'Start' : `Beslutning ${decision}`}: ${values.join(', ')}`,
  value: (meter: Meter, value: number) => `${METER[meter].toLowerCase()} ${value}`,
  mixLabel: (surface: number, deep: number, genuine: number) => `Holdt masken ${surface}, jobbet med følelsen ${deep}, lot det vises ${genuine}`,
  surface: 'Holdt masken',
  deep: 'Jobbet med følelsen',
  genuine: 'Lot det vises',
  way: 'Måte',
  times: 'Ganger',
  gave: 'Ga i spillet',
  cost: 'Kostet i spillet',
  rating: 'Vurdering',
  people: 'Antall',
  votes: (rating: number, n: number) => `${n} ga ${rating}`,
  spreadLabel: (parts: readonly string[]) => `Slik svarte de som vurderte valget: ${parts.join(', ')}.`,
  notSound: 'lite holdbart',
  sound: 'holdbart',
  pairPart: (name: string, from: number, to: number) => (from === to ? `${name}: lå på ${to} både først og sist.` : `${name}: fra ${from} til ${to}.`),
  pairLabel: (meter: Meter, one: string, other: string) => `${METER[meter]}. ${one} ${other}`,
};
