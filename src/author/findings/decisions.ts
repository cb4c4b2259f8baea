/** The decisions of scene.json (with their facilitator cards) against what the script offers together. */
import type { Explored } from './context.ts';
import { error, warning, type Finding } from './finding.ts';
import { offeredSets } from './offered.ts';
import { placesById } from './places-by-id.ts';

export function checkDecisions(explored: Explored): Finding[] {
  const { scene, script } = explored;
  if (!scene) return [];
  const placeOf = placesById(explored);
  const decisions = Object.entries(scene.value.decisions);
  const choices = script.texts.filter(({ kind, id }) => kind === 'choice' && id);
  const ids = new Set(choices.map(({ id }) => id));
  const sets = offeredSets(explored.exploration);

  const unknown = decisions.flatMap(([name, decision]) =>
    decision.choices.flatMap((id, index) =>
      ids.has(id)
        ? []
        : [
            error(
              scene.json.placeOf(['decisions', name, 'choices', index]),
              'unknown-choice',
              `decisions.${name}: ${id} is no choice in the script`,
            ),
          ],
    ),
  );
  const homeless = choices
    .filter(({ id }) => !decisions.some(([, decision]) => decision.choices.includes(id)))
    .map((choice) =>
      error(
        choice,
        'choice-without-decision',
        `${choice.id} is in no decision of scene.json; add it to one, with a facilitator card`,
      ),
    );
  const neverOffered = decisions
    .filter(([, decision]) => !sets.some(({ options }) => options.every(({ id }) => decision.choices.includes(id))))
    .map(([name]) =>
      error(
        scene.json.placeOf(['decisions', name]),
        'decision-never-offered',
        `decisions.${name} matches nothing that is offered together; list exactly the choices of one place in the script`,
      ),
    );
  const torn = sets.flatMap(({ options }) => {
    const [first] = options;
    const home = decisions.find(([, decision]) => first && decision.choices.includes(first.id));
    const strangers = home ? options.filter(({ id }) => ids.has(id) && !home[1].choices.includes(id)) : [];
    return strangers.map((option) =>
      error(
        placeOf(option),
        'decision-lacks-choice',
        `${option.id} is offered together with ${first!.id}, but decisions.${home![0]} does not list it`,
      ),
    );
  });
  return [...unknown, ...homeless, ...neverOffered, ...torn];
}

/** At least two options a good adviser could have taken; a red line's repair is the exception. */
export function checkDefensible(explored: Explored): Finding[] {
  const { ratings } = explored;
  if (!ratings) return [];
  const placeOf = placesById(explored);
  return offeredSets(explored.exploration).flatMap(({ options }) => {
    if (options.some(({ id }) => !(id in ratings.value.choices) && !(id in (ratings.value.unrated ?? {})))) return []; // not rated yet: said elsewhere
    const rated = options.flatMap(({ id }) => ratings.value.choices[id]?.author ?? []);
    if (rated.length < 2 || options.some(({ tags }) => tags.acts.includes('repair'))) return [];
    if (rated.filter((rating) => rating >= 3).length >= 2) return [];
    return [
      warning(
        placeOf(options[0]!),
        'too-few-defensible',
        'fewer than two of these choices are rated 3 or better; a decision needs two that a good adviser could take',
      ),
    ];
  });
}
