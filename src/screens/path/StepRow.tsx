import { CheckmarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import type { StepProgress } from '#week/progress.ts';
import type { When } from '#week/self-check.ts';
import { useApp } from '../app-context.ts';
import { dayInWords } from '../shared/days.ts';
import { Icon } from '../shared/Icon.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { useSceneTitles } from './use-scene-titles.ts';

interface StepRowProps {
  readonly step: StepProgress;
  readonly number: number;
  /** The one thing to do now. */
  readonly foremost: boolean;
}

/** A scene on the path: done, to do now, or when it is meant for. */
export function StepRow({ step, number, foremost }: StepRowProps) {
  const { language } = useApp();
  const words = PATH_TEXTS[language];
  const { cardOf, titleOf } = useSceneTitles();
  const card = cardOf(step.scene);
  const when = step.done ? words.done(dayInWords(step.done, language)) : step.state === 'now' ? words.nowText : words.fromDay(dayInWords(step.from, language));
  return (
    <li className="step" data-state={step.state}>
      <span className="mark" aria-hidden="true">{step.done ? <Icon of={CheckmarkIcon} /> : number}</span>
      {card ? <Portrait person={card.person.id} /> : <span className="portrait" />}
      <div>
        <h2>{titleOf(step.scene)}</h2>
        <p className="small soft">{when}</p>
        {step.state === 'next' ? <p className="small soft">{words.earlier}</p> : null}
      </div>
      {card ? (
        foremost
          ? <Button as="a" href={`#/play/${step.scene}`}>{words.meet(card.person.name.split(' ')[0] ?? card.person.name)}</Button>
          : <a href={`#/play/${step.scene}`} aria-label={`${words.look}: ${titleOf(step.scene)}`}>{words.look}</a>
      ) : null}
    </li>
  );
}

/** The small check before or after. */
export function CheckRow({ when, state }: { readonly when: When; readonly state: 'done' | 'now' | 'later' }) {
  const words = PATH_TEXTS[useApp().language];
  const title = when === 'before' ? words.checkBefore : words.checkAfter;
  return (
    <li className="step check-step" data-state={state}>
      <span className="mark" aria-hidden="true">{state === 'done' ? <Icon of={CheckmarkIcon} /> : null}</span>
      <div>
        <h2>{title}</h2>
        <p className="small soft">{words.optional}</p>
      </div>
      {state === 'now'
        ? <Button as="a" href={`#/self-check/${when}`}>{words.takeCheck}</Button>
        : <a href={state === 'done' ? '#/self-check' : `#/self-check/${when}`} aria-label={`${state === 'done' ? words.seeCheck : words.takeCheck}: ${title}`}>{state === 'done' ? words.seeCheck : words.takeCheck}</a>}
    </li>
  );
}
