/** Professional soundness: red lines with their repair, and ratings with partial credit (domain §5.3, points 2 and 3). */
import type { Ratings } from '#story/scene.ts';
import type { CrossedLine, Decision, Judged } from './debrief.ts';

/** Below this many raters it is the author's judgement and called so. */
export const PANEL = 8;
/** A panel whose standard deviation is above this disagrees: the option is a topic, not a score. */
const DISAGREE = 1.2;

type Rating = Ratings['choices'][string];

export function crossedOf(decisions: readonly Decision[]): CrossedLine[] {
  return decisions.flatMap((decision, at) => {
    const { redline } = decision.chosen.tags;
    if (redline === undefined) return [];
    const repaired = decisions.slice(at + 1).some((later) => later.chosen.tags.acts.includes('repair'));
    return [{ decision: decision.number, redline, repaired }];
  });
}

export function ratersOf(ratings: Ratings): number {
  return Math.min(...Object.values(ratings.choices).map((rating) => rating.panel.length));
}

export function judgedOf(decisions: readonly Decision[], ratings: Ratings): Judged[] {
  return decisions.flatMap((decision) => {
    const layers = [{ chosen: decision.chosen, others: decision.others }, ...(decision.inner ? [decision.inner] : [])];
    return layers.flatMap(({ chosen, others }) => {
      const rating = ratings.choices[chosen.id];
      if (!rating) return [];
      // an option the panel disagrees about is no yardstick for the others
      const offered = [rating, ...others.flatMap((other) => ratings.choices[other.id] ?? []).filter((other) => basisOf(other) !== 'disputed')];
      return [{ decision: decision.number, choice: chosen.id, reason: rating.reason, votes: votesOf(rating.panel), ...creditOf(rating, offered) }];
    });
  });
}

function creditOf(rating: Rating, offered: readonly Rating[]): Pick<Judged, 'mean' | 'best' | 'credit' | 'spread' | 'basis'> {
  const spread = spreadOf(rating.panel);
  const basis = basisOf(rating);
  if (basis === 'disputed') return { mean: null, best: null, credit: null, spread, basis };
  const mean = meanOf(rating);
  const best = Math.max(...offered.map(meanOf));
  return { mean, best, credit: 1 - Math.abs(best - mean) / 4, spread, basis };
}

function basisOf({ panel }: Rating): Judged['basis'] {
  if (panel.length < PANEL) return 'author';
  return (spreadOf(panel) ?? 0) > DISAGREE ? 'disputed' : 'panel';
}

function meanOf(rating: Rating): number {
  const { panel } = rating;
  return panel.length < PANEL ? rating.author : panel.reduce((sum, value) => sum + value, 0) / panel.length;
}

function votesOf(panel: readonly number[]): number[] {
  return [1, 2, 3, 4, 5].map((value) => panel.filter((vote) => vote === value).length);
}

function spreadOf(panel: readonly number[]): number | null {
  if (panel.length < 2) return null;
  const mean = panel.reduce((sum, value) => sum + value, 0) / panel.length;
  return Math.sqrt(panel.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (panel.length - 1));
}
