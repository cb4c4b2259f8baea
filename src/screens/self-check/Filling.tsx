/** One question at a time: twice for each situation, then how sure one is. Every one of them may be skipped. */
import { useEffect, useRef, useState } from 'react';
import { THEMES, type SelfCheck } from '#week/self-check.ts';
import { SituationStep } from './SituationStep.tsx';
import { SureStep } from './SureStep.tsx';

interface FillingProps {
  readonly check: SelfCheck;
  onDone(check: SelfCheck): void;
  onQuit(): void;
}

export function Filling({ check, onDone, onQuit }: FillingProps) {
  const [answers, setAnswers] = useState<SelfCheck>({ ...check, would: none(THEMES.length), should: none(THEMES.length) });
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);
  const back = () => (at === 0 ? onQuit() : setAt(at - 1));
  const theme = THEMES[Math.floor(at / 2)];
  if (!theme) return <SureStep heading={heading} onBack={back} onDone={(sure) => onDone({ ...answers, sure })} />;
  const asks = at % 2 === 0 ? 'would' : 'should';
  const place = Math.floor(at / 2);
  return (
    <SituationStep
      key={at} heading={heading} form={check.form} theme={theme} place={place} asks={asks}
      before={answers[asks][place] ?? null} would={asks === 'should' ? (answers.would[place] ?? null) : null}
      onBack={back}
      onAnswer={(option) => {
        setAnswers({ ...answers, [asks]: answers[asks].with(place, option) });
        setAt(at + 1);
      }}
    />
  );
}

function none(how: number): readonly (number | null)[] {
  return Array.from({ length: how }, () => null);
}
