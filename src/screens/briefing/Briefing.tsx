/**
 * Before a scene. Made of the scene's card alone, and prerendered into index.html: no window, no chance, no effects that
 * change the first picture.
 */
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { SceneCard } from '#story/catalogue.ts';
import type { Texts } from '#texts/index.ts';
import { useApp } from '../app-context.ts';
import { HelpButton } from '../shared/HelpButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Lifelines } from '../shared/Lifelines.tsx';
import { TopBar } from '../shared/TopBar.tsx';
import { Face } from './Face.tsx';

interface BriefingProps {
  readonly card: SceneCard;
  /** An unfinished run of this scene lies on the device. */
  readonly canContinue: boolean;
  /** Start has been pressed and the scene is on its way. */
  readonly waiting: boolean;
  onStart(): void;
  onContinue(): void;
}

export function Briefing({ card, canContinue, waiting, onStart, onContinue }: BriefingProps) {
  const { t } = useApp();
  const { briefing } = t;
  const { who, why, fixed, open } = card.briefing;
  return (
    <div className="page briefing">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase="briefing">
        <Face person={card.person.id} />
        <div className="brief">
          <h1>{card.title}</h1>
          <p className="soft">{briefing.minutes(card.minutes)}</p>
          <dl>
            <div><dt>{briefing.who}</dt><dd>{who}</dd></div>
            <div><dt>{briefing.why}</dt><dd>{why}</dd></div>
            <div className="half"><dt>{briefing.fixed}</dt><dd>{fixed}</dd></div>
            <div className="half"><dt>{briefing.open}</dt><dd>{open}</dd></div>
          </dl>
          {card.contentNote ? (
            <p className="content-note"><Icon of={ExclamationmarkTriangleIcon} /><span><b>{briefing.contentNote}.</b> {card.contentNote}</span></p>
          ) : null}
          <div className="btnrow">
            {canContinue ? <Button type="button" data-action="continue" onClick={onContinue}>{briefing.goOn}</Button> : null}
            <Button type="button" variant={canContinue ? 'secondary' : 'primary'} data-action="start" aria-busy={waiting || undefined} onClick={onStart}>
              {canContinue ? briefing.again : briefing.start}
            </Button>
            {card.contentNote ? <Button as="a" variant="tertiary" href="#/" data-action="skip">{t.common.skip}</Button> : null}
          </div>
          <p className="small soft" role="status">{waiting ? briefing.starting : briefing.stays}</p>
          {reviewLine(card, t) ? <p className="small soft">{reviewLine(card, t)}</p> : null}
        </div>
        {card.lifelines ? <Lifelines /> : null}
      </main>
    </div>
  );
}

/** Says openly who has not read the text yet; silent once they have. */
function reviewLine({ review }: SceneCard, { briefing }: Texts): string | null {
  const jurist = review.jurist === 'pending';
  const clinician = review.clinician === 'pending';
  if (jurist && clinician) return briefing.notReviewed.both;
  return jurist ? briefing.notReviewed.jurist : clinician ? briefing.notReviewed.clinician : null;
}
