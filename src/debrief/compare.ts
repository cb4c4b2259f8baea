/** Two runs of one scene beside each other. Decisions are the same when they were put at the same place in the script. */
import type { CurvePoint, Debrief, Decision } from './debrief.ts';

export interface ComparedRow {
  /** Null where that run did not come by here. */
  readonly a: Decision | null;
  readonly b: Decision | null;
  readonly how: 'same' | 'other-choice' | 'other-inside' | 'only-a' | 'only-b';
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  readonly same: number;
  readonly differ: number;
  /** The meters of both after each row; null before a run began or where it did not come by. */
  readonly points: readonly { readonly row: number; readonly a: CurvePoint['meters'] | null; readonly b: CurvePoint['meters'] | null }[];
}

export function compare(a: Debrief, b: Debrief): Comparison {
  const rows = align(a.decisions, b.decisions);
  const same = rows.filter(({ how }) => how === 'same').length;
  const start = { row: 0, a: metersAt(a, 0), b: metersAt(b, 0) };
  const points = rows.map((row, at) => ({ row: at + 1, a: row.a && metersAt(a, row.a.number), b: row.b && metersAt(b, row.b.number) }));
  return { rows, same, differ: rows.length - same, points: [start, ...points] };
}

function metersAt({ consequences }: Debrief, decision: number): CurvePoint['meters'] | null {
  return consequences.curve.find((point) => point.decision === decision)?.meters ?? null;
}

/** The longest row of meeting places that both runs came by in the same order; what lies between belongs to one alone. */
function align(a: readonly Decision[], b: readonly Decision[]): ComparedRow[] {
  const longest = lengths(a, b);
  const rows: ComparedRow[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one && other && isSamePlace(one, other)) {
      rows.push({ a: one, b: other, how: howTheyDiffer(one, other) });
      i += 1;
      j += 1;
    } else if (other === undefined || (one !== undefined && longest[i + 1]![j]! >= longest[i]![j + 1]!)) {
      rows.push({ a: one ?? null, b: null, how: 'only-a' });
      i += 1;
    } else {
      rows.push({ a: null, b: other, how: 'only-b' });
      j += 1;
    }
  }
  return rows;
}

/** `[i][j]`: how many places the rests from i and j have in common, in order. One row and column more than there are decisions. */
function lengths(a: readonly Decision[], b: readonly Decision[]): number[][] {
  const table = Array.from({ length: a.length + 2 }, () => new Array<number>(b.length + 2).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i]![j] = isSamePlace(a[i]!, b[j]!) ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!); // within the table
    }
  }
  return table;
}

/** A choice stands in one place of the script only, so one choice in common is enough. */
function isSamePlace(a: Decision, b: Decision): boolean {
  const offered = new Set([b.chosen.id, ...b.others.map(({ id }) => id)]);
  return offered.has(a.chosen.id) || a.others.some(({ id }) => offered.has(id));
}

function howTheyDiffer(a: Decision, b: Decision): ComparedRow['how'] {
  if (a.chosen.id !== b.chosen.id) return 'other-choice';
  return a.inner?.chosen.id === b.inner?.chosen.id ? 'same' : 'other-inside';
}
