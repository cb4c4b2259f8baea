/** How far the timebox has come. The clock is the page's; the plan itself knows none. */
import { useEffect, useState } from 'react';
import type { WalkInfo } from '#group/kept-walk.ts';
import { planAt, planOf, type PlanNow } from '#group/plan.ts';
import { useApp } from '../../app-context.ts';

/** Minutes are shown, so it need not look often, in ms. */
const LOOKS = 5000;

/** Null before the room has begun. The frame is given while the room gathers: the clock starts behind it. */
export function usePlanNow({ timebox, begunAt }: WalkInfo): PlanNow | null {
  const { now } = useApp();
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    if (begunAt === null) return undefined;
    const look = () => setInstant(now());
    look();
    const timer = setInterval(look, LOOKS);
    return () => clearInterval(timer);
  }, [begunAt, now]);
  return begunAt === null ? null : planAt(timebox, frameMinutes(timebox) + minutesBetween(begunAt, instant));
}

/** When the timebox will be over, ISO 8601. */
export function endsAt({ timebox, begunAt }: WalkInfo): string | null {
  return begunAt === null ? null : new Date(Date.parse(begunAt) + (timebox - frameMinutes(timebox)) * 60_000).toISOString();
}

function frameMinutes(timebox: WalkInfo['timebox']): number {
  return planOf(timebox).find(({ step }) => step === 'frame')?.minutes ?? 0;
}

function minutesBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 60_000);
}
