import { useEffect, useRef, type Ref } from 'react';
import { NOTE_LIMIT, type NoteKind } from '#journal/note.ts';
import { useApp } from '../app-context.ts';
import { TextField } from '../shared/TextField.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';
import { useKeptText } from './use-kept-text.ts';

interface KeptFieldProps {
  readonly kind: NoteKind;
  /** What it answers. */
  readonly about: string;
  readonly label: string;
  readonly rows?: number;
  readonly hint?: string;
  readonly inputRef?: Ref<HTMLTextAreaElement & HTMLInputElement>;
}

/** A box to write in whose text stays on the device, with the word that it does, and a reminder what not to write. */
export function KeptField({ kind, about, label, rows = 3, hint, inputRef }: KeptFieldProps) {
  const { forYou } = useDebriefTexts();
  const { journal } = useApp();
  const { text, setText, state, flush } = useKeptText(kind, about);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    element?.addEventListener('focusout', flush);
    return () => element?.removeEventListener('focusout', flush);
  }, [flush]);
  const failed = state === 'not-kept' || (state === 'kept' && !journal.canKeep);
  return (
    <div className="kept-field" ref={box}>
      <TextField label={label} value={text} limit={NOTE_LIMIT} rows={rows} reminder {...(hint ? { hint } : {})} {...(inputRef ? { inputRef } : {})} onChange={setText} />
      <p className="small soft kept-state" role="status">{failed ? forYou.notKept : state === 'kept' ? forYou.kept : ''}</p>
      <p className="on-paper written">{text}</p>
    </div>
  );
}
