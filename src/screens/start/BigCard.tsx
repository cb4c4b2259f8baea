import { Button } from '@navikt/ds-react/Button';
import type { SceneCard } from '#story/catalogue.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../shared/Icon.tsx';
import { Picture } from '../shared/Picture.tsx';
import { inLanguage } from '../shared/in-language.ts';

interface BigCardProps {
  readonly card: SceneCard;
  readonly kick: string;
  /** Why this one, when there is a reason. */
  readonly why: string | null;
}

/** A scene that has not begun, as the one thing to do now. */
export function BigCard({ card, kick, why }: BigCardProps) {
  const { t, language } = useApp();
  return (
    <article className="go-on">
      <div className="pic">
        <Picture place="meeting-room" person={{ id: card.person.id, look: card.person.look }} />
      </div>
      <div className="txt">
        <p className="kick">{kick}</p>
        <h2>{inLanguage(card.title, language)}</h2>
        <p>{inLanguage(card.briefing.who, language)}</p>
        {why ? <p className="small">{why}</p> : null}
        <p className="small soft">{t.start.meta(card.category, card.minutes)}</p>
        {card.contentNote ? <p className="note"><Icon name="warning" /><span>{inLanguage(card.contentNote, language)}</span></p> : null}
        <Button as="a" href={`#/play/${card.slug}`} icon={<Icon name="play" />}>{t.start.begin(card.person.name.split(' ')[0] ?? card.person.name)}</Button>
      </div>
    </article>
  );
}
