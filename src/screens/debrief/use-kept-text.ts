import { useCallback, useEffect, useRef, useState } from 'react';
import { NOTE_LIMIT, type NoteKind } from '#journal/note.ts';
import { noteAbout, useRunNotes } from './run-notes.ts';

export interface KeptText {
  readonly text: string;
  setText(text: string): void;
  readonly state: 'untouched' | 'kept' | 'not-kept';
  /** Keeps at once what waits to be kept. */
  flush(): void;
}

/** How long a pause in the writing is, in ms. */
const PAUSE = 500;

/** A text that is kept while it is written: when the writing pauses, and at the latest when field or page goes away. */
export function useKeptText(kind: NoteKind, about: string, limit = NOTE_LIMIT): KeptText {
  const notes = useRunNotes();
  const { keep, drop } = notes;
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<KeptText['state']>('untouched');
  const waiting = useRef<string | null>(null);

  const write = useCallback(async () => {
    const text = waiting.current;
    waiting.current = null;
    // too long is for the field to say; what was kept before stays
    if (text === null || text.length > limit) return;
    // a mark without a comment is still a mark
    const kept = text.trim() || kind === 'not-fitting' ? await keep(kind, about, text) : await drop(kind, about);
    setState(kept.ok ? 'kept' : 'not-kept');
  }, [keep, drop, kind, about, limit]);

  useEffect(() => {
    if (waiting.current === null) return undefined;
    const timer = setTimeout(() => void write(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, write]);

  useEffect(() => {
    const leave = () => void write();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [write]);

  const flush = useCallback(() => void write(), [write]);
  const setText = useCallback((text: string) => {
    waiting.current = text;
    setDraft(text);
    setState('untouched');
  }, []);
  return { text: draft ?? noteAbout(notes, kind, about)?.text ?? '', setText, state, flush };
}
