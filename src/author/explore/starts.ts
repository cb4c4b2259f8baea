/** Every way a run of the scene may begin: three temperaments, times the carried and house facts it asks for. */
import { startValues } from '#model/state.ts';
import { VARIANTS, type Variant } from '#model/words.ts';
import { factAt, packingFor } from './packing.ts';

export interface ProductStart {
  readonly variant: Variant;
  /** `carried:x` and `house:x` facts that are true. */
  readonly given: readonly string[];
  readonly values: readonly number[];
  /** In the layout of the fact words. */
  readonly facts: readonly number[];
}

export function startsOf(facts: readonly string[], budgetMinutes: number): ProductStart[] {
  const outside = facts.filter((fact) => /^(carried|house):/.test(fact));
  const words = packingFor(facts.length);
  return VARIANTS.flatMap((variant, dial) =>
    subsets(outside).map((given) => {
      const bits = Array.from({ length: words.words - words.factWord }, () => 0);
      bits[0] = dial;
      for (const fact of given) {
        const { word, bit } = factAt(facts.indexOf(fact));
        bits[word]! |= bit;
      }
      return { variant, given, values: startValues(variant, budgetMinutes), facts: bits };
    }),
  );
}

function subsets(facts: readonly string[]): string[][] {
  return facts.reduce<string[][]>((sets, fact) => [...sets, ...sets.map((set) => [...set, fact])], [[]]);
}
