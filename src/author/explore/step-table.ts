/**
 * The model's steps as tables, for the explorer's inner loop. Every entry is asked of the model itself (`holds`,
 * `moved`) for every value there is, so nothing about a rule is written down a second time.
 */
import { AT, QUANTITIES, TOP } from '#model/quantities.ts';
import { holds, moved, type Step, type Test } from '#model/step.ts';

/** One comparison: bit v is set where it holds. `at` −1 means felt, with bit `x * 5 + y`. */
export interface TestTable {
  readonly at: number;
  readonly mask: number;
}

export interface MoveTable {
  readonly at: number;
  /** Value before → value after. */
  readonly to: Uint8Array;
}

export interface StepTable {
  readonly tests: readonly TestTable[];
  /** One per quantity moved. */
  readonly moves: readonly MoveTable[];
  /** Fact that is true from now on, or −1. Only facts somebody asks about have a number. */
  readonly sets: number;
}

export const COUNT = QUANTITIES.length;
export const TOPS: readonly number[] = QUANTITIES.map((name) => TOP[name]);
export const FELT = -1;
export const GRID = TOP.feltX + 1;

export function tableOf(step: Step, factId: (fact: string) => number): StepTable {
  const byQuantity = new Map<number, Uint8Array>();
  for (const move of step.moves) {
    const before = byQuantity.get(move.at) ?? identity(move.at);
    byQuantity.set(
      move.at,
      before.map((value) => moved(move, value)),
    );
  }
  const moves = [...byQuantity].map(([at, to]) => ({ at, to }));
  for (const { at, to } of moves) {
    const falls = to.some((value, index) => index > 0 && value < to[index - 1]!);
    if (falls)
      throw new Error(
        `rule ${step.rule} turns a higher ${QUANTITIES[at]} into a lower one: cut points do not hold for it`,
      );
  }
  return { tests: step.tests.map(maskOf), moves, sets: step.sets === undefined ? -1 : factId(step.sets) };
}

function identity(at: number): Uint8Array {
  return Uint8Array.from({ length: TOPS[at]! + 1 }, (_, value) => value);
}

function maskOf(test: Test): TestTable {
  const values = new Int32Array(COUNT);
  let mask = 0;
  if ('at' in test) {
    for (let value = 0; value <= TOPS[test.at]!; value += 1) {
      values[test.at] = value;
      if (holds(test, values)) mask |= 1 << value;
    }
    return { at: test.at, mask };
  }
  for (let x = 0; x < GRID; x += 1) {
    for (let y = 0; y < GRID; y += 1) {
      values[AT.feltX] = x;
      values[AT.feltY] = y;
      if (holds(test, values)) mask |= 1 << (x * GRID + y);
    }
  }
  return { at: FELT, mask };
}

/** The values c for which «v >= c or not» changes a test, as bits, for each quantity the test reads. */
export function cutsOf(test: TestTable): { readonly at: number; readonly bits: number }[] {
  if (test.at !== FELT) return [{ at: test.at, bits: changes(TOPS[test.at]!, (value) => (test.mask >>> value) & 1) }];
  const row = (x: number) => (test.mask >>> (x * GRID)) & 31;
  const column = (y: number) => Array.from({ length: GRID }, (_, x) => (test.mask >>> (x * GRID + y)) & 1).join('');
  return [
    { at: AT.feltX, bits: changes(GRID - 1, row) },
    { at: AT.feltY, bits: changes(GRID - 1, column) },
  ];
}

function changes(top: number, answer: (value: number) => number | string): number {
  let bits = 0;
  for (let value = 1; value <= top; value += 1) if (answer(value) !== answer(value - 1)) bits |= 1 << value;
  return bits;
}
