import { readHouseWords } from '#journal/house-words.ts';
import { variantOf, type Run } from '#run/run.ts';
import type { SceneBundle } from '#story/scene.ts';

/** A run that has not begun. The same seed gives the same temperament. */
export function newRun({ scene, hash }: SceneBundle, seed: number, help: Run['start']['help']): Run {
  return {
    schema: 1,
    scene: scene.slug,
    storyHash: hash,
    start: { seed, variant: variantOf(seed), house: readHouseWords(), carried: [], help },
    inputs: [],
  };
}
