import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { planText, type Plan, type Seed } from '#debrief/plan.ts';
import { TextField } from '../shared/TextField.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** Characters in each half: a sentence, not a page. */
export const PLAN_LIMIT = 300;

interface PlanFormProps {
  /** What was planned before. */
  readonly plan: Plan | null;
  readonly seeds: readonly Seed[];
  onKeep(plan: Plan): void;
}

export function PlanForm({ plan, seeds, onKeep }: PlanFormProps) {
  const { forYou } = useDebriefTexts();
  const [when, setWhen] = useState(plan?.when ?? '');
  const [then, setThen] = useState(plan?.then ?? '');
  const [half, setHalf] = useState(false);
  const use = (seed: Seed) => {
    const [first, second] = forYou.seeds[seed];
    setWhen(first);
    setThen(second);
  };
  return (
    <form
      className="plan-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        setHalf(planText({ when, then }) === null);
        onKeep({ when, then });
      }}
    >
      <TextField label={forYou.planIf} hint={forYou.planIfHint} value={when} limit={PLAN_LIMIT} onChange={setWhen} />
      <TextField label={forYou.planThen} hint={forYou.planThenHint} value={then} limit={PLAN_LIMIT} reminder onChange={setThen} />
      <p className="wrong" role="status">{half ? forYou.planHalf : ''}</p>
      <div className="btnrow"><Button type="submit" data-action="keep-plan">{forYou.planKeep}</Button></div>
      <h3>{forYou.planSuggest}</h3>
      <ul className="seeds">
        {seeds.map((seed) => (
          <li key={seed}>
            <p id={`seed-${seed}`}>{forYou.planSentence(...forYou.seeds[seed])}</p>
            <Button type="button" variant="tertiary" size="small" aria-describedby={`seed-${seed}`} onClick={() => use(seed)}>{forYou.planUse}</Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
