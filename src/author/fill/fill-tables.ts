/** en.json and ratings.json, one entry for each line and choice in the order of the script; what is written is kept. */
import type { Ratings, StringTable } from '#story/scene.ts';
import type { Offered } from '../findings/offered.ts';
import type { ScriptText } from '../source/script.ts';
import { unwritten } from './fill-names.ts';
import { toTranslate } from './unwritten.ts';

export function filledStrings(known: StringTable, texts: readonly ScriptText[]): StringTable {
  return Object.fromEntries(texts.flatMap(({ id, text }) => (id ? [[id, known[id] || toTranslate(text)]] : [])));
}

type Rated = Pick<Ratings, 'choices' | 'unrated'>;

export function filledRatings({ choices, unrated = {} }: Rated, sets: readonly Offered[], texts: readonly ScriptText[]): Rated {
  const ids = texts.flatMap(({ id, kind }) => (kind === 'choice' && id ? [id] : []));
  const reasons = ids.map((id) => [id, choices[id] ? null : (unrated[id] ?? whyUnrated(id, sets))] as const);
  const left = reasons.flatMap(([id, why]) => (why === null ? [] : [[id, why] as const]));
  return {
    choices: Object.fromEntries(reasons.flatMap(([id, why]) => (why === null ? [[id, choices[id] ?? { author: 3, reason: unwritten(), panel: [] }]] : []))),
    ...(left.length && { unrated: Object.fromEntries(left) }),
  };
}

/** Soundness is of what is done in the meeting: what one reads beforehand and how one rests is nobody's to rate. */
function whyUnrated(id: string, sets: readonly Offered[]): string | null {
  const set = sets.find(({ options }) => options.some((option) => option.id === id));
  const tags = set?.options.find((option) => option.id === id)?.tags;
  if (!set || !tags) return null;
  if (tags.redline !== undefined) return 'rød linje: handling, regel og hvordan det rettes, i stedet for en vurdering';
  if (set.phases.has('meeting')) return null;
  if (set.phases.has('before')) return 'forberedelse: ikke bedre eller dårligere, bare andre følger';
  return tags.mode === undefined || tags.mode === 'none' ? 'pause og etterarbeid: ens eget, vurderes aldri' : null;
}
