import { useEffect } from 'react';
import { roomUrls } from '#faces/rooms.ts';
import type { Moment } from '#run/moment.ts';
import { afterPaint } from '../shared/after-paint.ts';
import { useIsDark } from '../shared/use-is-dark.ts';
import { usePersonParts } from '../shared/use-person-parts.ts';

/** Fetches the people and rooms of the lines still to be told, so that nobody comes later than their words. */
export function useAhead(moment: Moment, enabled: boolean): void {
  const evening = useIsDark();
  const parts = usePersonParts();
  useEffect(() => {
    if (!enabled) return undefined;
    const people = moment.lines.flatMap(({ tags }) => [...(tags.who ? [tags.who] : []), ...tags.looks.map(({ who }) => who)]);
    const rooms = moment.lines.flatMap(({ place }) => (place ? Object.values(roomUrls(place, evening) ?? {}) : []));
    const pictures = [...new Set(people)].flatMap((person) => parts?.picturesOf(person) ?? []);
    return afterPaint(() => {
      for (const url of new Set([...pictures, ...rooms])) if (url) new Image().src = url;
    });
  }, [moment, enabled, evening, parts]);
}
