import type { Way } from '#group/kept-walk.ts';
import type { SceneCard } from '#story/catalogue.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../shared/Icon.tsx';
import { inLanguage } from '../../shared/in-language.ts';
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
  const { t, language } = useApp();
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
              <span className="scene-row-title">{inLanguage(title, language)}</span>
              <span className="scene-row-meta">{t.start.meta(category, minutes)}</span>
              {sensitivity === 'none' ? null : <Icon name="warning" />}
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
  const { language } = useApp();
  const words = useGroupTexts().setup;
  return (
    <div className="scene-about">
      <Portrait person={card.person.id} size="middle" />
      <h3>{inLanguage(card.title, language)}</h3>
      <p>{inLanguage(card.briefing.who, language)}</p>
      <p>{inLanguage(card.briefing.why, language)}</p>
      <p className="small soft">{words.minutes(card.minutes)}</p>
      {card.contentNote || card.sensitivity !== 'none' ? (
        <div className="content-note">
          <Icon name="warning" />
          <span>
            <b>{words.sensitivity[card.sensitivity] ?? words.note}.</b> {card.contentNote ? inLanguage(card.contentNote, language) : ''}
            {card.sensitivity === 'red' ? ` ${words.redAdvice}` : ''}
          </span>
        </div>
      ) : null}
    </div>
  );
}
