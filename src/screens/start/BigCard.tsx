import { ExclamationmarkTriangleIcon, PlayIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { SceneCard } from '#story/catalogue.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../shared/Icon.tsx';
import { Picture } from '../shared/Picture.tsx';

interface BigCardProps {
  readonly card: SceneCard;
  readonly kick: string;
  /** Why this one, when there is a reason. */
  readonly why: string | null;
}

/** A scene that has not begun, as the one thing to do now. */
export function BigCard({ card, kick, why }: BigCardProps) {
  const { t } = useApp();
  return (
    <article className="go-on">
      <div className="pic">
        <Picture place="meeting-room" person={{ id: card.person.id, look: card.person.look }} />
      </div>
      <div className="txt">
        <p className="kick">{kick}</p>
        <h2>{card.title}</h2>
        <p>{card.briefing.who}</p>
        {why ? <p className="small">{why}</p> : null}
        <p className="small soft">{t.start.meta(card.category, card.minutes)}</p>
        {card.contentNote ? <p className="note"><Icon of={ExclamationmarkTriangleIcon} /><span>{card.contentNote}</span></p> : null}
        <Button as="a" href={`#/play/${card.slug}`} icon={<Icon of={PlayIcon} />}>{t.start.begin(card.person.name.split(' ')[0] ?? card.person.name)}</Button>
      </div>
    </article>
  );
}
