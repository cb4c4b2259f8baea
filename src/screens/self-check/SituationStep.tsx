import { Button } from '@navikt/ds-react/Button';
import { useId, useState, type RefObject } from 'react';
import { SELF_CHECK_TEXTS } from '#texts/pages/self-check.ts';
import { THEMES, type Form, type Theme } from '#week/self-check.ts';
import { useApp } from '../app-context.ts';

interface SituationStepProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly form: Form;
  readonly theme: Theme;
  /** 0–5. */
  readonly place: number;
  readonly asks: 'would' | 'should';
  /** What was answered here before going back. */
  readonly before: number | null;
  /** What one would do, while being asked what is best. */
  readonly would: number | null;
  onAnswer(option: number | null): void;
  onBack(): void;
}

export function SituationStep({ heading, form, theme, place, asks, before, would, onAnswer, onBack }: SituationStepProps) {
  const { words, situations } = SELF_CHECK_TEXTS[useApp().language];
  const name = useId();
  const [option, setOption] = useState(before);
  const { story, options } = situations[form][theme];
  return (
    <form className="situation" onSubmit={(event) => { event.preventDefault(); if (option !== null) onAnswer(option); }}>
      <p className="kick">{words.situation(place + 1, THEMES.length)}</p>
      <p className="story">{story}</p>
      <fieldset>
        <legend><h2 ref={heading} tabIndex={-1}>{words[asks]}</h2></legend>
        {options.map((text, at) => (
          <label key={text} className="pickone">
            <input type="radio" name={name} checked={option === at} onChange={() => setOption(at)} />
            <span>{text}{would === at ? <span className="small soft tagline">{words.yours}</span> : null}</span>
          </label>
        ))}
      </fieldset>
      <div className="btnrow">
        <Button type="submit" data-action="continue" disabled={option === null}>{words.next}</Button>
        <Button type="button" variant="tertiary" data-action="skip" onClick={() => onAnswer(null)}>{words.skip}</Button>
        <Button type="button" variant="tertiary" onClick={onBack}>{words.back}</Button>
      </div>
    </form>
  );
}
