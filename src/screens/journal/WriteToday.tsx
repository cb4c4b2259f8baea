import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { NOTE_LIMIT } from '#journal/note.ts';
import { JOURNAL_TEXTS } from '#texts/pages/journal.ts';
import { useApp } from '../app-context.ts';
import { TextField } from '../shared/TextField.tsx';

/** A line that belongs to no meeting. */
export function WriteToday({ onKept }: { onKept(): Promise<void> }) {
  const { journal, language, newId, now } = useApp();
  const words = JOURNAL_TEXTS[language];
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const keep = async () => {
    const kept = await journal.keepNote({ id: newId(), runId: null, kind: 'reflection', about: 'journal', text: text.trim(), writtenAt: now() });
    // the field itself says what is too long
    if (!kept.ok && kept.error !== 'too-long') setSaid(words.notKept(kept.error));
    if (!kept.ok) return;
    setText('');
    setSaid(words.kept);
    await onKept();
  };
  return (
    <section className="read write" aria-labelledby="journal-write">
      <div className="say"><h2 id="journal-write">{words.write}</h2></div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() && text.length <= NOTE_LIMIT) void keep();
        }}
      >
        <TextField label={words.write} hideLabel value={text} limit={NOTE_LIMIT} rows={2} hint={words.writeHint} reminder onChange={(next) => { setText(next); setSaid(''); }} />
        <div className="btnrow">
          <Button type="submit" variant="secondary" data-action="keep-note" disabled={!text.trim() || text.length > NOTE_LIMIT}>{words.keep}</Button>
          <p role="status" className="small soft">{said}</p>
        </div>
      </form>
    </section>
  );
}
