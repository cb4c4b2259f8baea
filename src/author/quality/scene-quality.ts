/** What can be counted about a scene's quality: figures for the writer, and for the library as a whole (gates.ts). */
import { END_METERS, type BotPlays, type Score } from '../bots/play-bots.ts';
import type { Explored } from '../findings/context.ts';
import { compared, lengthsApart } from '../findings/option-lengths.ts';
import { offeredSets } from '../findings/offered.ts';
import { readabilityOf } from '../findings/readability.ts';
import type { Readability } from '../language/lix.ts';

export interface BotQuality {
  readonly name: string;
  /** Of the thoughtful walk's mean rating, and of its outcome; 1 is as good. */
  readonly soundness: number;
  readonly outcome: number;
}

export interface SceneQuality {
  readonly decisions: number;
  /** Decisions whose options all keep within the leeway of their mean length. */
  readonly evenLengths: number;
  /** Decisions with ratings that differ, and those of them whose longest option is rated best (ties count in part). */
  readonly rated: number;
  readonly longestBest: number;
  readonly readability: Readability;
  /** The golden walk with the best mean rating stands for a player who thought. */
  readonly thoughtful: { readonly name: string; readonly soundness: number; readonly outcome: number } | null;
  readonly bots: readonly BotQuality[];
}

export function sceneQuality(explored: Explored, plays: BotPlays | null, walks: readonly Score[]): SceneQuality {
  const sets = offeredSets(explored.exploration).filter(({ options }) => options.length > 1);
  const ratings = explored.ratings?.value.choices ?? {};
  const judged = sets.flatMap((set) => {
    const options = set.options.flatMap(({ id, text }) => (ratings[id] ? [{ length: text.length, rating: ratings[id].author }] : []));
    return new Set(options.map(({ rating }) => rating)).size > 1 ? [longestShare(options)] : [];
  });
  const thoughtful = bestOf(walks);
  return {
    decisions: sets.length,
    evenLengths: sets.filter((set) => lengthsApart(compared(set).map(({ text }) => text.length)).length === 0).length,
    rated: judged.length,
    longestBest: judged.reduce((sum, share) => sum + share, 0),
    readability: readabilityOf(explored),
    thoughtful: thoughtful && { name: thoughtful.name, soundness: thoughtful.soundness ?? 0, outcome: outcomeOf(thoughtful) },
    bots: thoughtful ? (plays?.bots ?? []).map((bot) => compare(bot, thoughtful)) : [],
  };
}

/** 1 when the longest option alone is rated best, a part of it when others are rated as high. */
function longestShare(options: readonly { readonly length: number; readonly rating: number }[]): number {
  const best = Math.max(...options.map(({ rating }) => rating));
  const longest = Math.max(...options.map(({ length }) => length));
  const winners = options.filter(({ rating }) => rating === best);
  return winners.filter(({ length }) => length === longest).length / winners.length;
}

export function bestOf(walks: readonly Score[]): Score | null {
  return walks.reduce<Score | null>((best, walk) => ((walk.soundness ?? -1) > (best?.soundness ?? -1) ? walk : best), null);
}

/** A share: what every meter a play is judged by has come to, each 0–6, more being better for somebody. */
export function outcomeOf({ end }: Score): number {
  const better = { trust: end.trust, agitation: 6 - end.agitation, energy: end.energy, residue: 6 - end.residue };
  return END_METERS.reduce((sum, meter) => sum + better[meter] / 6, 0) / END_METERS.length;
}

function compare(bot: Score, walk: Score): BotQuality {
  const ratio = (mine: number, its: number) => (its > 0 ? Math.round((mine / its) * 100) / 100 : 0);
  return { name: bot.name, soundness: ratio(bot.soundness ?? 0, walk.soundness ?? 0), outcome: ratio(outcomeOf(bot), outcomeOf(walk)) };
}
