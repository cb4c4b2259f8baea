import type { Happening } from '#model/happening.ts';
import type { Tags } from './tags.ts';

/** What a line or a choice means to the model, in order. Everything else (who, look, place …) is for the screen. */
export function happeningsOf(tags: Tags): Happening[] {
  const happenings: Happening[] = tags.events.map(({ event, strength }) => ({ kind: 'event', event, strength }));
  if (tags.prep !== undefined) happenings.push({ kind: 'prep', name: tags.prep });
  if (tags.minutes !== undefined) happenings.push({ kind: 'minutes', n: tags.minutes });
  happenings.push(...tags.acts.map((act): Happening => ({ kind: 'act', act })));
  happenings.push(...tags.facts.map((name): Happening => ({ kind: 'fact', name })));
  if (tags.mode !== undefined && tags.mode !== 'none') {
    happenings.push({ kind: 'mode', mode: tags.mode, shows: tags.shows ?? 'felt' });
  }
  return happenings;
}
