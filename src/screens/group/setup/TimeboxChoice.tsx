import { planOf, TIMEBOXES, type Timebox } from '#group/plan.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { Pick } from './Pick.tsx';

/** How long, and what the minutes are for. */
export function TimeboxChoice({ timebox, onChange }: { readonly timebox: Timebox; onChange(timebox: Timebox): void }) {
  const { setup: words, plan } = useGroupTexts();
  const options = TIMEBOXES.map((minutes) => ({
    value: String(minutes), title: words.timeboxes[minutes], text: words.timeboxText[minutes],
    more: <span className="pick-plan">{planOf(minutes).map(({ step, minutes: lasts }) => `${plan.steps[step]}\u00a0${lasts}`).join(' · ')}</span>,
  }));
  return <Pick legend={words.timebox} value={String(timebox)} options={options} className="picks-two" onChange={(value) => onChange(TIMEBOXES.find((minutes) => String(minutes) === value) ?? timebox)} />;
}
