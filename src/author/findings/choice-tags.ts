/** What a choice must say about itself: the act, what is done with the feeling, what is shown. */
import type { Explored } from './context.ts';
import { error, warning, type Finding, type Place } from './finding.ts';
import { offeredSets, type Offered } from './offered.ts';
import { placesById } from './places-by-id.ts';

type OfferedOption = Offered['options'][number];

export function checkChoiceTags(explored: Explored): Finding[] {
  const placeOf = placesById(explored);
  return offeredSets(explored.exploration).flatMap((set) =>
    set.options.flatMap((option) =>
      option.tags.inner ? innerFaults(option, placeOf(option)) : outerFaults(option, set, placeOf(option)),
    ),
  );
}

function innerFaults({ tags }: OfferedOption, place: Place): Finding[] {
  return [
    ...(tags.mode === undefined
      ? [error(place, 'inner-without-mode', 'the second layer needs #mode:surface, deep or genuine')]
      : []),
    ...(tags.shows === undefined
      ? [error(place, 'mode-without-shows', 'the second layer needs #shows: what is seen from outside')]
      : []),
  ];
}

function outerFaults({ tags, innerFollows }: OfferedOption, { phases }: Offered, place: Place): Finding[] {
  const found: Finding[] = [];
  if (tags.prep !== undefined && tags.minutes === undefined)
    found.push(error(place, 'prep-without-minutes', `#prep:${tags.prep} needs #minutes: what it costs`));
  if (!tags.acts.length) found.push(error(place, 'choice-without-act', 'say what the player does: #act:…'));
  if (innerFollows && tags.mode !== undefined)
    found.push(error(place, 'mode-before-inner', 'the second layer follows and gives the #mode; remove it here'));
  if (tags.mode !== undefined && tags.mode !== 'none' && tags.shows === undefined)
    found.push(
      error(
        place,
        'mode-without-shows',
        `#mode:${tags.mode} needs #shows: what is seen from outside (felt, if it is what is felt)`,
      ),
    );
  if (innerFollows || tags.mode !== undefined || (phases.size === 1 && phases.has('before'))) return found;
  // Backstage it is a matter of taste whether a choice is about expression; in the meeting it never is.
  const mark = phases.has('meeting') ? error : warning;
  return [
    ...found,
    mark(
      place,
      'choice-without-mode',
      'say what is done with the feeling: #mode:surface, deep or genuine with #shows, or #mode:none',
    ),
  ];
}
