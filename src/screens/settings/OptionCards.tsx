import { useId } from 'react';

interface OptionCardsProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly about: string }[];
  onChange(value: T): void;
}

/** Alternatives that need a sentence each; ordinary radio buttons in boxes. */
export function OptionCards<T extends string>({ label, hint, value, options, onChange }: OptionCardsProps<T>) {
  const name = useId();
  return (
    <fieldset className="option-cards" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              <b>{option.label}</b>
              {option.about}
            </span>
          </label>
        ))}
      </div>
      {hint ? <p className="small soft" id={`${name}-hint`}>{hint}</p> : null}
    </fieldset>
  );
}
