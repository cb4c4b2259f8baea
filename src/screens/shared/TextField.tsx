/**
 * A labelled box to write in. What is too long is neither cut nor lost: it stands there, and the field says by its name what is
 * wrong. The one who asks looks at `limit` too before keeping anything.
 */
import { useId, type Ref } from 'react';
import { FIELD_TEXTS } from '#texts/pages/fields.ts';
import { useApp } from '../app-context.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Characters. */
  readonly limit: number;
  onChange(value: string): void;
  /** How many lines high; one is a single-line field. */
  readonly rows?: number;
  readonly hint?: string;
  /** Whether somebody could come to write about a user here. */
  readonly reminder?: boolean;
  /** Something else that is wrong with it, in words. */
  readonly fault?: string | null;
  /** For a label that stands there in another way already. */
  readonly hideLabel?: boolean;
  readonly type?: 'text' | 'date';
  readonly inputRef?: Ref<HTMLTextAreaElement & HTMLInputElement>;
}

export function TextField({ label, value, limit, onChange, rows = 1, hint, reminder, fault, hideLabel, type = 'text', inputRef }: TextFieldProps) {
  const t = FIELD_TEXTS[useApp().language];
  const id = useId();
  const wrong = value.length > limit ? t.tooLong(label, value.length, limit) : fault;
  const notes = [hint, reminder ? t.reminder : null].filter((note) => note !== undefined && note !== null);
  const shared = {
    id, value, ref: inputRef, 'aria-invalid': wrong ? true : undefined,
    'aria-describedby': [wrong ? `${id}-wrong` : '', notes.length ? `${id}-notes` : ''].join(' ').trim() || undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'vh' : undefined}>{label}</label>
      {rows > 1 ? <textarea rows={rows} {...shared} /> : <input type={type} autoComplete="off" {...shared} />}
      {notes.length ? <p className="small soft" id={`${id}-notes`}>{notes.join(' ')}</p> : null}
      <p className="wrong" id={`${id}-wrong`} role="status">{wrong ?? ''}</p>
    </div>
  );
}
