import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { Way } from '#group/kept-walk.ts';
import type { SceneCard } from '#story/catalogue.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../shared/Icon.tsx';
import { Portrait } from '../../shared/Portrait.tsx';
import { useGroupTexts } from '../use-group-texts.ts';

interface SceneChoiceProps {
  readonly cards: readonly SceneCard[];
  readonly chosen: string;
  readonly way: Way;
  onChange(slug: string): void;
}

/** All scenes by kind, and beside them what the chosen one is about and what to say beforehand. */
export function SceneChoice({ cards, chosen, way, onChange }: SceneChoiceProps) {
  const { t } = useApp();
  const words = useGroupTexts().setup;
  const card = cards.find(({ slug }) => slug === chosen);
  return (
    <fieldset className="picks scene-choice">
      <legend>{words.scene}</legend>
      <p className="picks-hint soft">{words.sceneHint}{way === 'pair' ? '' : ` ${words.notForVotes}`}</p>
      <div className="scene-choice-in">
        <div className="scene-list">
          {cards.map(({ slug, title, minutes, category, sensitivity }) => (
            <label key={slug} className="scene-row">
              <input type="radio" name="scene" value={slug} checked={slug === chosen} onChange={() => onChange(slug)} />
              <span className="scene-row-title">{title}</span>
              <span className="scene-row-meta">{t.start.meta(category, minutes)}</span>
              {sensitivity === 'none' ? null : <Icon of={ExclamationmarkTriangleIcon} />}
              {sensitivity === 'none' ? null : <span className="vh">{words.sensitivity[sensitivity]}</span>}
            </label>
          ))}
        </div>
        {card ? <About card={card} /> : null}
      </div>
    </fieldset>
  );
}

function About({ card }: { readonly card: SceneCard }) {
  const words = useGroupTexts().setup;
  return (
    <div className="scene-about">
      <Portrait person={card.person.id} size="middle" />
      <h3>{card.title}</h3>
      <p>{card.briefing.who}</p>
      <p>{card.briefing.why}</p>
      <p className="small soft">{words.minutes(card.minutes)}</p>
      {card.contentNote || card.sensitivity !== 'none' ? (
        <div className="content-note">
          <Icon of={ExclamationmarkTriangleIcon} />
          <span>
            <b>{words.sensitivity[card.sensitivity] ?? words.note}.</b> {card.contentNote}
            {card.sensitivity === 'red' ? ` ${words.redAdvice}` : ''}
          </span>
        </div>
      ) : null}
    </div>
  );
}
