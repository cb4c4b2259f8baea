import { useId } from 'react';

interface VolumeProps {
  readonly label: string;
  readonly hint: string;
  /** 0–10. */
  readonly value: number;
  inWords(value: number): string;
  onChange(value: number): void;
  /** The hand or the key has let go. */
  onSet(): void;
}

/** A slider of the browser's own: arrow keys, Home and End come with it. */
export function Volume({ label, hint, value, inWords, onChange, onSet }: VolumeProps) {
  const id = useId();
  return (
    <div className="volume">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} aria-hidden="true">{inWords(value)}</output>
      <input
        id={id} type="range" min={0} max={10} step={1} value={value} aria-valuetext={inWords(value)} aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(Number(event.target.value))} onPointerUp={onSet} onKeyUp={(event) => { if (event.key !== 'Tab') onSet(); }}
      />
      <p className="small soft" id={`${id}-hint`}>{hint}</p>
    </div>
  );
}
