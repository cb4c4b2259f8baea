import { Button } from '@navikt/ds-react/Button';
import { useRef, useState } from 'react';
import { planOf, planText, seedsFor, type Plan } from '#debrief/plan.ts';
import { useApp } from '../app-context.ts';
import { dayInWords, dayOf } from '../shared/days.ts';
import { download } from '../shared/download.ts';
import { calendarOf } from './calendar.ts';
import type { DebriefView } from './debrief-view.ts';
import { dueDays } from './follow-up.ts';
import { PLAN_LIMIT, PlanForm } from './PlanForm.tsx';
import { noteAbout, useRunNotes } from './run-notes.ts';
import { Section } from './Section.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** Where a plan is kept among the notes of a run: there is one. */
const ABOUT = 'plan';

/** One if-then sentence, which comes back when the game is opened after a week and after three months. */
export function PlanSection({ view }: { readonly view: DebriefView }) {
  const { forYou } = useDebriefTexts();
  const notes = useRunNotes();
  const note = noteAbout(notes, 'plan', ABOUT);
  const [changing, setChanging] = useState(false);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const keep = async (plan: Plan) => {
    const text = planText(plan);
    if (text === null || plan.when.length > PLAN_LIMIT || plan.then.length > PLAN_LIMIT) return;
    const kept = await notes.keep('plan', ABOUT, text);
    setChanging(false);
    setSaid(kept.ok ? forYou.planKept : forYou.notKept);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const drop = async () => {
    await notes.drop('plan', ABOUT);
    setSaid(forYou.planDropped);
  };
  return (
    <Section id="plan" title={forYou.planTitle} say={<p className="small soft">{forYou.planNote}</p>}>
      {note && !changing ? (
        <div className="planned">
          <h3 ref={heading} tabIndex={-1}>{forYou.planYours}</h3>
          <Sentence text={note.text} />
          <ComesBack writtenAt={note.writtenAt} id={note.id} />
          <div className="btnrow">
            <Button type="button" variant="tertiary" data-action="change-plan" onClick={() => setChanging(true)}>{forYou.planChange}</Button>
            <Button type="button" variant="tertiary" data-action="drop-plan" onClick={() => void drop()}>{forYou.planDrop}</Button>
          </div>
        </div>
      ) : notes.read ? (
        // after the notes have been read, so that what is written here is not put aside by what was there
        <PlanForm key={note?.writtenAt ?? ''} plan={note ? planOf(note.text) : null} seeds={seedsFor(view.debrief)} onKeep={(plan) => void keep(plan)} />
      ) : null}
      <p className="small" role="status">{said}</p>
    </Section>
  );
}

function Sentence({ text }: { readonly text: string }) {
  const { forYou } = useDebriefTexts();
  const { when, then } = planOf(text);
  return <p className="plan-words written">{forYou.planSentence(when, then)}</p>;
}

/** When the plan comes back, and a file for the calendar for those who ask for one. */
function ComesBack({ writtenAt, id }: { readonly writtenAt: string; readonly id: string }) {
  const { language, journal, now } = useApp();
  const { forYou } = useDebriefTexts();
  const days = dueDays(dayOf(writtenAt));
  const file = () => calendarOf([
    { id: `${id}.week`, day: days.week, title: forYou.calendarWeek, note: forYou.calendarText },
    { id: `${id}.months`, day: days.months, title: forYou.calendarMonths, note: forYou.calendarText },
  ], now());
  return (
    <>
      {journal.canKeep ? <p>{forYou.planComesBack(dayInWords(days.week, language), dayInWords(days.months, language))}</p> : null}
      <div className="no-print">
        <Button type="button" variant="secondary" data-action="calendar" onClick={() => download(forYou.calendarFile, file(), 'text/calendar')}>{forYou.calendar}</Button>
        <p className="small soft">{forYou.calendarNote}</p>
      </div>
    </>
  );
}
