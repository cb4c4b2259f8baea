import { useId, type ReactNode } from 'react';

interface PickProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly title: string; readonly text?: string | undefined; readonly more?: ReactNode; readonly disabled?: boolean }[];
  readonly hint?: ReactNode;
  readonly className?: string;
  onChange(value: T): void;
}

/** Radio buttons with a few words each. */
export function Pick<T extends string>({ legend, value, options, hint, className, onChange }: PickProps<T>) {
  const name = useId();
  return (
    <fieldset className={className ? `picks ${className}` : 'picks'}>
      <legend>{legend}</legend>
      {hint ? <div className="picks-hint soft">{hint}</div> : null}
      <div className="picks-in">
        {options.map((option) => (
          <label key={option.value} className="pickone">
            <input type="radio" name={name} value={option.value} checked={option.value === value} disabled={option.disabled} onChange={() => onChange(option.value)} />
            <span>
              <span className="pick-title">{option.title}</span>
              {option.text ? <span className="pick-text">{option.text}</span> : null}
              {option.more}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
