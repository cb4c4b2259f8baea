import { useEffect, useRef } from 'react';
import { roomUrls } from '#faces/rooms.ts';
import { whenIdle } from '#lib/when-idle.ts';
import type { Moment } from '#run/moment.ts';
import type { Scene } from '#story/scene.ts';
import { afterPaint } from '../shared/after-paint.ts';
import { useIsDark } from '../shared/use-is-dark.ts';
import { usePersonParts } from '../shared/use-person-parts.ts';

type Pictures = Map<string, HTMLImageElement>;

/**
 * Fetches the people and rooms of the lines still to be told, so that nobody comes later than their words; then, when nothing
 * else is going on, whoever else there is in the scene: what an answer leads to is not known yet.
 */
export function useAhead(moment: Moment, { cast }: Scene, enabled: boolean): void {
  const evening = useIsDark();
  const parts = usePersonParts();
  // kept for as long as the scene is played: the browser forgets what it has read of a picture that nobody holds
  const held = useRef<Pictures>(new Map());

  useEffect(() => {
    if (!enabled) return undefined;
    const people = moment.lines.flatMap(({ tags }) => [...(tags.who ? [tags.who] : []), ...tags.looks.map(({ who }) => who)]);
    const rooms = moment.lines.flatMap(({ place }) => (place ? Object.values(roomUrls(place, evening) ?? {}) : []));
    const pictures = [...new Set(people)].flatMap((person) => parts?.picturesOf(person) ?? []);
    return afterPaint(() => {
      for (const url of [...pictures, ...rooms]) if (url) hold(held.current, url);
    });
  }, [moment, enabled, evening, parts]);

  useEffect(() => (enabled && parts ? holdInTurn(held.current, Object.keys(cast).flatMap(parts.picturesOf)) : undefined), [cast, enabled, parts]);
}

/** One each time the browser is idle: to read a picture takes as long as to paint a line. Gives back what stops it. */
function holdInTurn(held: Pictures, urls: readonly string[]): () => void {
  const [url, ...rest] = urls;
  if (url === undefined) return () => undefined;
  let stop = whenIdle(() => {
    hold(held, url);
    stop = holdInTurn(held, rest);
  });
  return () => stop();
}

function hold(held: Pictures, url: string): void {
  if (held.has(url)) return;
  const picture = new Image();
  picture.src = url;
  held.set(url, picture);
}
