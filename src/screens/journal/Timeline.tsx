import { useState } from 'react';
import { JOURNAL_TEXTS } from '#texts/pages/journal.ts';
import { useApp } from '../app-context.ts';
import { dayInWords, dayOf } from '../shared/days.ts';
import { NoteEntry } from './NoteEntry.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { RunEntry } from './RunEntry.tsx';
import { byDay, type Entry } from './timeline.ts';

interface TimelineProps {
  readonly entries: readonly Entry[];
  /** Something has been deleted. */
  onChange(): Promise<void>;
}

/** Day by day, the newest first. */
export function Timeline({ entries, onChange }: TimelineProps) {
  const { language } = useApp();
  const words = JOURNAL_TEXTS[language];
  const [removing, setRemoving] = useState<Entry | null>(null);
  const [said, setSaid] = useState('');
  return (
    <>
      {byDay(entries, dayOf).map(({ day, entries: there }) => (
        <section key={day} className="read day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dayInWords(day, language, true)}</h2>
          <ul className="entries">
            {there.map((entry) => (
              <li key={`${entry.kind}-${entry.id}`} data-entry={entry.kind}>
                {entry.kind === 'run' ? <RunEntry entry={entry} onRemove={() => setRemoving(entry)} /> : <NoteEntry entry={entry} onRemove={() => setRemoving(entry)} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="vh" role="status">{said}</p>
      {removing ? (
        <RemoveDialog
          entry={removing}
          onClose={() => setRemoving(null)}
          onRemoved={async () => {
            setRemoving(null);
            setSaid(words.removed);
            await onChange();
          }}
        />
      ) : null}
    </>
  );
}
