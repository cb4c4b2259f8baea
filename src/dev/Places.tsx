/** Every place in every light, with somebody in it. */
import type { ReactNode } from 'react';
import { PEOPLE } from '#faces/people.ts';
import { type Place, PLACES } from '#story/vocabulary.ts';
import { lights, ownSeat, places } from '../../assets/art/index.json';
import { Person } from '../screens/shared/Person.tsx';

const FILES = import.meta.glob<string>('/assets/art/rooms/*.svg', { query: '?url', import: 'default', eager: true });

function picture(name: string, light: string, layer = ''): ReactNode {
  const url = FILES[`/assets/art/rooms/${name}${light === 'day' ? '' : `-${light}`}${layer}.svg`];
  return url === undefined ? null : <img src={url} alt="" />;
}

function Room({ place, light, person }: { readonly place: Place; readonly light: string; readonly person: string | null }) {
  const { chair, empty, framed } = places[place];
  const hands = person === null ? null : <Person person={person} look="calm" view="hands" className="who" />;
  return (
    <figure>
      <div className="stage" data-light={light}>
        {picture(place, light)}
        {person === null && empty ? picture(place, light, '-empty') : null}
        {chair && (person === null || !ownSeat.includes(person)) ? picture('chair', light) : null}
        {person === null ? null : <Person person={person} look="calm" view="sheet" className="who" />}
        {framed ? hands : null}
        {picture(place, light, '-front')}
        {framed ? null : hands}
      </div>
      <figcaption>{place}, {light}{person === null ? ', nobody there' : `, ${person}`}</figcaption>
    </figure>
  );
}

export function Places({ shown }: { readonly shown: readonly Place[] }) {
  const rooms = shown.flatMap((place) => lights.flatMap((light, i) => {
    const somebody = PEOPLE[(PLACES.indexOf(place) * lights.length + i) % PEOPLE.length] ?? null;
    return (places[place].empty ? [somebody, null] : [somebody]).map((person) => <Room key={`${place} ${light} ${String(person)}`} place={place} light={light} person={person} />);
  }));
  return <div className="places">{rooms}</div>;
}
