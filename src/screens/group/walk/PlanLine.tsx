import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { WalkInfo } from '#group/kept-walk.ts';
import { planOf } from '#group/plan.ts';
import { useApp } from '../../app-context.ts';
import { timeInWords } from '../../shared/days.ts';
import { Icon } from '../../shared/Icon.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { endsAt, usePlanNow } from './clock.ts';

/** One quiet line: which part it is, and how long it may last. It never blinks, and nothing happens when the time is up. */
export function PlanLine({ info }: { readonly info: WalkInfo }) {
  const { plan: words } = useGroupTexts();
  const { language } = useApp();
  const now = usePlanNow(info);
  const ends = endsAt(info);
  if (!now || ends === null) return <p className="plan-line">{words.waits(info.timebox)}</p>;
  if (now.over) return <p className="plan-line">{words.over}</p>;
  return (
    <p className="plan-line">
      <b>{words.steps[now.step]}</b>, {words.left(now.leftOfStep)} <span className="soft">({words.until(timeInWords(ends, language))})</span>
    </p>
  );
}

/** The whole plan, with the part it is in marked by a word too. */
export function PlanList({ info }: { readonly info: WalkInfo }) {
  const { plan: words } = useGroupTexts();
  const now = usePlanNow(info);
  return (
    <section className="plan" aria-label={words.title}>
      <ol>
        {planOf(info.timebox).map(({ step, minutes }, index) => (
          <li key={step} aria-current={index === now?.index ? 'step' : undefined}>
            <span className="plan-step">{words.steps[step]}</span>
            <span className="plan-min">
              {now && index < now.index ? <><Icon of={CheckmarkIcon} /><span className="vh">{words.done}</span></> : index === now?.index ? words.left(now.leftOfStep) : words.minutes(minutes)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
