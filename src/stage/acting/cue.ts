/** From a shot to what is to be seen when everything has come to rest. Pure. */
import { type Face, mooded } from '#faces/face.ts';
import { type Hands, HANDS_OF } from '#faces/hands/hands.ts';
import { faceFor } from '#faces/looks.ts';
import type { Said, Shot } from '#run/shot.ts';
import type { Place } from '#story/vocabulary.ts';

/** Light at the edge of the picture: the player's own feeling, and how tight the room is. Never a face. */
export interface Edge {
  /** −2 unpleasant … 2 pleasant, and −2 little … 2 much energy. */
  readonly pleasure: number;
  readonly energy: number;
  /** 0–1. */
  readonly tension: number;
}

export interface Still {
  readonly face: Face;
  /** Null for hands that are not seen. */
  readonly hands: Hands | null;
  readonly edge: Edge;
}

export interface Cue extends Still {
  readonly line: string | null;
  readonly place: Place | null;
  /** Who sits there; null when nobody does. */
  readonly person: string | null;
  readonly saying: Said | null;
  readonly answered: string | null;
  /** Length of one breath in ms. */
  readonly period: number;
}

export function cueOf({ line, place, person, saying, answered, mood, tension, felt }: Shot): Cue {
  return {
    line,
    place,
    person: person?.id ?? null,
    face: mooded(faceFor(person?.look ?? 'calm'), mood),
    hands: person && HANDS_OF[person.look],
    saying,
    answered,
    edge: { pleasure: felt.x, energy: felt.y, tension },
    // a calm person breathes 14 times a minute, a very upset one 22 times
    period: 4300 - mood.agitation * 260,
  };
}
