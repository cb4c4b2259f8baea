/**
 * The contact sheet, for whoever draws: every person with every look at three sizes, and every place in every light.
 * `npm run dev`, then /src/dev/sheet.html; ?people=a,b ?looks=a,b ?places=a,b narrow it. Not part of the built game.
 */
import { createRoot } from 'react-dom/client';
import { PEOPLE } from '#faces/people.ts';
import { LOOKS, type Look, PLACES } from '#story/vocabulary.ts';
import { Person } from '../screens/shared/Person.tsx';
import { Places } from './Places.tsx';

const query = new URLSearchParams(location.search);

/** What the address asks for, of what there is. */
function wanted<T extends string>(name: string, all: readonly T[]): readonly T[] {
  const names = query.get(name)?.split(',');
  return names ? all.filter((one) => names.includes(one)) : all;
}

function PersonSection({ person, looks }: { readonly person: string; readonly looks: readonly Look[] }) {
  return (
    <section>
      <h2>{person}</h2>
      <div className="looks">
        {looks.map((look) => (
          <figure key={look}>
            <div className="sizes">
              <Person person={person} look={look} view="portrait" className="s300" />
              <Person person={person} look={look} view="portrait" className="s150" />
              <Person person={person} look={look} view="close" className="s48" />
            </div>
            <figcaption>{look}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}

function Sheet() {
  const people = wanted('people', PEOPLE), looks = wanted('looks', LOOKS);
  const places = query.get('places') ? wanted('places', PLACES) : PLACES;
  return (
    <>
      {query.has('places') ? null : people.map((person) => <PersonSection key={person} person={person} looks={looks} />)}
      {query.has('people') ? null : <Places shown={places} />}
    </>
  );
}

createRoot(document.getElementById('root')!).render(<Sheet />);
