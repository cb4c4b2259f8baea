import { useId } from 'react';

interface OptionsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  onChange(value: T): void;
}

/** A few short alternatives side by side; ordinary radio buttons underneath. */
export function Options<T extends string>({ label, value, options, onChange }: OptionsProps<T>) {
  const name = useId();
  return (
    <fieldset className="options">
      <legend>{label}</legend>
      <div>
        {options.map(([id, text]) => (
          <label key={id}>
            <input type="radio" name={name} value={id} checked={id === value} onChange={() => onChange(id)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
