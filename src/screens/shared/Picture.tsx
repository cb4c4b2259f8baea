import { memo } from 'react';
import { isFramed, roomUrls, seatUrl } from '#faces/rooms.ts';
import type { Look, Place } from '#story/vocabulary.ts';
import { Person } from './Person.tsx';
import { useIsDark } from './use-is-dark.ts';

interface PictureProps {
  readonly place: Place | null;
  readonly person: { readonly id: string; readonly look: Look } | null;
}

/** The room, whoever is in it, and what stands before them: pictures on top of each other. Decoration only. */
export const Picture = memo(
  function Picture({ place, person }: PictureProps) {
    const evening = useIsDark();
    const room = roomUrls(place ?? 'office', evening);
    const seat = seatUrl(place ?? 'office', person?.id ?? null, evening);
    const hands = person ? <Person className="room-person" person={person.id} look={person.look} view="hands" /> : null;
    const framed = isFramed(place ?? 'office');
    return (
      <div className="room" aria-hidden="true">
        <div className="room-frame">
          {room ? <img src={room.back} alt="" draggable={false} /> : null}
          {seat ? <img src={seat} alt="" draggable={false} /> : null}
          {person ? <Person className="room-person" person={person.id} look={person.look} view="sheet" /> : null}
          {framed ? hands : null}
          {room?.front ? <img src={room.front} alt="" draggable={false} /> : null}
          {framed ? null : hands}
        </div>
      </div>
    );
  },
  // pictureOf makes a new object for each line told
  (a, b) => a.place === b.place && a.person?.id === b.person?.id && a.person?.look === b.person?.look,
);
