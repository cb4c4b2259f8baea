/** The word that was probably meant: what a writer misspells is seldom far from it. */

/** So many letters may be wrong: a third, but none in a word so short that anything would be near. */
function leeway(word: string, other: string): number {
  const shorter = Math.min(word.length, other.length);
  return shorter < 3 ? 0 : Math.max(1, Math.floor(shorter / 3));
}

/** Null when nothing on the list is near. */
export function nearest(word: string, list: readonly string[]): string | null {
  const mine = word.toLowerCase();
  const near = list
    .map((each) => ({ each, apart: stepsApart(mine, each.toLowerCase()) }))
    .filter(({ each, apart }) => apart <= leeway(word, each))
    .sort((a, b) => a.apart - b.apart);
  return near[0]?.each ?? null;
}

export function didYouMean(word: string, list: readonly string[], written = (meant: string) => `«${meant}»`): string {
  const meant = nearest(word, list);
  return meant === null ? '' : `; did you mean ${written(meant)}?`;
}

/** Letters put in, left out or changed, and neighbours that changed places. */
function stepsApart(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same, swapped));
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
