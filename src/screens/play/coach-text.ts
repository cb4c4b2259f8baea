import type { Scene } from '#story/scene.ts';
import type { Texts } from '#texts/index.ts';
import type { Change } from './changes.ts';

/** What the model did, in whole sentences: no praise, no blame. */
export function coachText(entry: { readonly changes: readonly Change[]; readonly before: boolean }, scene: Scene, { coach }: Texts): string {
  const name = Object.values(scene.cast)[0]?.name.split(' ')[0] ?? '';
  return entry.changes.map(({ of, way }) => {
    if (entry.before && way === 'up' && (of === 'understanding' || of === 'clarity' || of === 'safety')) return coach.before[of];
    return coach[of][way](name);
  }).join(' ');
}
