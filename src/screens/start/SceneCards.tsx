import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { SceneCard } from '#story/catalogue.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../shared/Icon.tsx';
import { Person } from '../shared/Person.tsx';

type Flags = ReadonlyMap<string, 'underway' | 'played'>;

/** Grounds behind the faces, in turn. */
const TONES = 4;

/** Every scene as a card, and a choice of kinds once there is more than one. */
export function SceneCards({ cards, flags }: { readonly cards: readonly SceneCard[]; readonly flags: Flags }) {
  const { t } = useApp();
  const [category, setCategory] = useState<SceneCard['category'] | null>(null);
  const kinds = [...new Set(cards.map((card) => card.category))];
  const shown = cards.filter((card) => category === null || card.category === category);
  return (
    <section aria-labelledby="all-scenes">
      <div className="sec-head">
        <h2 id="all-scenes">{t.start.allScenes}</h2>
        {kinds.length > 1 ? (
          <div className="filters" role="group" aria-label={t.start.filter}>
            {[null, ...kinds].map((kind) => (
              <button key={kind ?? 'all'} type="button" aria-pressed={kind === category} onClick={() => setCategory(kind)}>
                {kind === null ? t.start.all : t.start.category(kind)}
              </button>
            ))}
          </div>
        ) : null}
      </div>
      <p className="vh" role="status">{category === null ? '' : t.start.shown(shown.length)}</p>
      <ul className="cards" data-few={cards.length <= 3 || undefined}>
        {shown.map((card) => <Card key={card.slug} card={card} tone={cards.indexOf(card) % TONES} flag={flags.get(card.slug)} />)}
      </ul>
    </section>
  );
}

function Card({ card, tone, flag }: { readonly card: SceneCard; readonly tone: number; readonly flag: 'underway' | 'played' | undefined }) {
  const { t } = useApp();
  return (
    <li className="card">
      <div className="pic" data-tone={tone}><Person person={card.person.id} look={card.person.look} view="card" /></div>
      <h3><a href={`#/play/${card.slug}`}>{card.title}</a></h3>
      <p className="meta">{t.start.meta(card.category, card.minutes)}</p>
      {flag ? (
        <p className="flag" data-flag={flag}>
          {flag === 'played' ? <Icon of={CheckmarkIcon} /> : null}
          {flag === 'played' ? t.start.played : t.start.underway}
        </p>
      ) : null}
      {card.contentNote ? (
        <p className="note">
          <Icon of={ExclamationmarkTriangleIcon} />
          <span>{t.start.contentNote}</span>
        </p>
      ) : null}
    </li>
  );
}
