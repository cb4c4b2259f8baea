import { Button } from '@navikt/ds-react/Button';
import { useApp } from '../app-context.ts';
import { Person } from '../shared/Person.tsx';
import type { Shelf } from './shelf.ts';
import { whyOf } from './why.ts';

/** What could come next, and why. */
export function NextUp({ suggestion }: { readonly suggestion: NonNullable<Shelf['suggestion']> }) {
  const { t } = useApp();
  const { card } = suggestion;
  return (
    <article className="next">
      <p className="kick">{t.start.suggestion}</p>
      <h2>{card.title}</h2>
      <p className="small why">{whyOf(suggestion, t)}</p>
      <Button as="a" variant="secondary" href={`#/play/${card.slug}`}>{t.start.seeScene}</Button>
      <Person person={card.person.id} look={card.person.look} view="sheet" />
    </article>
  );
}

/** For the first visit, instead of a suggestion: what is going to happen. */
export function HowItGoes() {
  const { t } = useApp();
  return (
    <article className="next how">
      <h2>{t.start.how}</h2>
      <ol>{t.start.howSteps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p className="small soft">{t.start.howNote}</p>
    </article>
  );
}
