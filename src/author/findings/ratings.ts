import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';

/** Each choice is rated or said to be left out on purpose, and nothing else is. */
export function checkRatings({ script, ratings, scene }: Checked): Finding[] {
  if (!ratings) return [];
  const { value, json } = ratings;
  const unrated = value.unrated ?? {};
  const choices = script.texts.filter(({ kind, id }) => kind === 'choice' && id);
  const ids = new Set(choices.map(({ id }) => id));
  const missing = choices
    .filter(({ id }) => !(id in value.choices) && !(id in unrated))
    .map((choice) =>
      error(
        choice,
        'missing-rating',
        `ratings.json has no rating of ${choice.id}; rate it 1–5 with a reason, or put it under "unrated"`,
      ),
    );
  const superfluous = (['choices', 'unrated'] as const).flatMap((part) =>
    Object.keys(value[part] ?? {})
      .filter((id) => !ids.has(id))
      .map((id) =>
        error(json.placeOf([part, id]), 'superfluous-rating', `${id} is no choice in the script; remove it`),
      ),
  );
  const double = Object.keys(unrated)
    .filter((id) => id in value.choices)
    .map((id) => error(json.placeOf(['unrated', id]), 'double-rating', `${id} is both rated and unrated; keep one`));
  const wrongScene =
    scene && value.scene !== scene.value.slug
      ? [error(json.placeOf(['scene']), 'wrong-slug', `scene is ${value.scene}; it must be ${scene.value.slug}`)]
      : [];
  return [...missing, ...superfluous, ...double, ...wrongScene];
}
