/** On the start page: a plan that comes back today. Small, since every visit has it; the card itself is fetched when there is one. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useApp } from '../app-context.ts';
import { dayOf } from '../shared/days.ts';
import type { FollowUp } from './follow-up.ts';

const FollowUpCard = lazy(async () => ({ default: (await import('./FollowUpCard.tsx')).FollowUpCard }));

export function FollowUps() {
  const { journal, now } = useApp();
  const [next, setNext] = useState<FollowUp | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<FollowUp | null> => {
      const notes = await journal.notes();
      if (!notes.some(({ kind }) => kind === 'plan')) return null;
      const { nextFollowUp } = await import('./follow-up.ts');
      return nextFollowUp(notes, dayOf(now()), dayOf);
    };
    look().then(
      (found) => { if (wanted) setNext(found); },
      () => undefined, // without a journal nothing comes back
    );
    return () => { wanted = false; };
  }, [journal, now]);
  return next ? <Suspense fallback={null}><FollowUpCard key={next.plan.id + next.step} followUp={next} /></Suspense> : null;
}
