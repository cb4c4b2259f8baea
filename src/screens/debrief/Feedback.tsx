import { useId, type ReactNode } from 'react';
import { KeptField } from './KeptField.tsx';
import { noteAbout, useRunNotes } from './run-notes.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

interface FeedbackProps {
  /** Names the line in every language; the mark is kept by it. */
  readonly about: string;
  readonly children: ReactNode;
}

/** Something the game says about how it went. It is the game's reading, so the player can mark that it does not fit. */
export function Feedback({ about, children }: FeedbackProps) {
  const { debrief } = useDebriefTexts();
  const notes = useRunNotes();
  const text = useId();
  const marked = noteAbout(notes, 'not-fitting', about) !== null;
  return (
    <div className="feedback" data-feedback={about} data-unfit={marked || undefined}>
      <div id={text}>{children}</div>
      <button
        type="button" className="unfit" aria-pressed={marked} aria-describedby={text}
        onClick={() => void (marked ? notes.drop('not-fitting', about) : notes.keep('not-fitting', about, ''))}
      >
        {debrief.unfit}
      </button>
      {marked ? (
        <div className="unfit-why">
          <p className="small">{debrief.unfitMarked}</p>
          <MarkField about={about} />
        </div>
      ) : null}
    </div>
  );
}

function MarkField({ about }: { readonly about: string }) {
  const { debrief } = useDebriefTexts();
  return <KeptField kind="not-fitting" about={about} label={debrief.unfitWhy} rows={1} />;
}
