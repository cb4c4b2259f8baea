import { Button } from '@navikt/ds-react/Button';
import { useId, useState, type RefObject } from 'react';
import { SELF_CHECK_TEXTS } from '#texts/pages/self-check.ts';
import { SURENESS, SUREST, type Sureness } from '#week/self-check.ts';
import { useApp } from '../app-context.ts';

interface SureStepProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  onDone(sure: readonly (number | null)[]): void;
  onBack(): void;
}

/** How sure one is, 0–10. What is left alone counts as not answered. */
export function SureStep({ heading, onDone, onBack }: SureStepProps) {
  const { words } = SELF_CHECK_TEXTS[useApp().language];
  const [sure, setSure] = useState<readonly (number | null)[]>(SURENESS.map(() => null));
  return (
    <form className="situation" onSubmit={(event) => { event.preventDefault(); onDone(sure); }}>
      <h2 ref={heading} tabIndex={-1}>{words.surePage}</h2>
      <p className="soft">{words.sureLead}</p>
      {SURENESS.map((what, at) => <Scale key={what} what={what} value={sure[at] ?? null} onChange={(value) => setSure(sure.with(at, value))} />)}
      <div className="btnrow">
        <Button type="submit" data-action="finish">{words.finish}</Button>
        <Button type="button" variant="tertiary" onClick={onBack}>{words.back}</Button>
      </div>
    </form>
  );
}

function Scale({ what, value, onChange }: { readonly what: Sureness; readonly value: number | null; onChange(value: number): void }) {
  const { words, sureness } = SELF_CHECK_TEXTS[useApp().language];
  const name = useId();
  return (
    <fieldset className="scale">
      <legend>{words.sure(sureness[what])}</legend>
      <div>
        {Array.from({ length: SUREST + 1 }, (_, n) => (
          <label key={n}>
            <input type="radio" name={name} checked={value === n} onChange={() => onChange(n)} />
            <span>{n}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
