import '../styles/follow-up.css';
import { Button } from '@navikt/ds-react/Button';
import { useRef, useState } from 'react';
import { planOf } from '#debrief/plan.ts';
import { FOLLOW_UP_TEXTS } from '#texts/follow-up.ts';
import { useApp } from '../app-context.ts';
import { Booster } from './Booster.tsx';
import { checkAbout, type FollowUp } from './follow-up.ts';
import { WeekCheck } from './WeekCheck.tsx';

/** A plan that comes back: asked about after a week, met again on another day after three months. Always free to skip. */
export function FollowUpCard({ followUp: { plan, step } }: { readonly followUp: FollowUp }) {
  const { journal, language, now } = useApp();
  const words = FOLLOW_UP_TEXTS[language];
  const [answered, setAnswered] = useState<'skipped' | 'kept' | null>(null);
  const thanks = useRef<HTMLParagraphElement>(null);
  const { when, then } = planOf(plan.text);
  const about = checkAbout(plan.id, step);
  const answer = (text: string) => {
    void journal.keepNote({ id: `${plan.runId}.check.${about}`.slice(0, 200), runId: plan.runId, kind: 'check', about, text, writtenAt: now() });
    setAnswered(text ? 'kept' : 'skipped');
    requestAnimationFrame(() => thanks.current?.focus());
  };
  if (answered) return <p className="follow-up-done" role="status" ref={thanks} tabIndex={-1}>{answered === 'kept' ? words.thanks : words.skipped}</p>;
  const sentence = <blockquote className="plan-back">{words.sentence(when, then)}</blockquote>;
  const skip = <Button type="button" variant="tertiary" data-action="skip" onClick={() => answer('')}>{words.skip}</Button>;
  return (
    <section className="follow-up" data-follow-up={step} aria-labelledby="follow-up-title">
      {step === 'week'
        ? <WeekCheck sentence={sentence} skip={skip} onAnswer={answer} />
        : <Booster plan={plan} sentence={sentence} skip={skip} onBegin={() => answer('')} />}
    </section>
  );
}
