/** Seeded chance: the same seed, the same plays. Gives 0 … n − 1. */
export type Random = (n: number) => number;

export function randomFrom(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
