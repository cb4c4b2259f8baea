import { JOURNAL_TEXTS } from '#texts/pages/journal.ts';
import { useApp } from '../app-context.ts';
import { timeInWords } from '../shared/days.ts';
import type { Entry } from './timeline.ts';

/** Something the player wrote, shown as the text it is. */
export function NoteEntry({ entry, onRemove }: { readonly entry: Entry & { kind: 'note' }; onRemove(): void }) {
  const { language } = useApp();
  const words = JOURNAL_TEXTS[language];
  const { note, scene, question, text } = entry;
  const time = timeInWords(entry.at, language);
  const kind = words.kind(note.kind);
  return (
    <article className="entry note-entry">
      <div>
        <h3 className="kindline">{scene ? `${kind}, ${scene}` : kind} <span className="soft">{time}</span></h3>
        {question ? <p className="asked">{question}</p> : null}
        {text ? <p className="written">{text}</p> : null}
      </div>
      <p className="entry-links">
        <button type="button" className="linklike" aria-label={words.removeNamed(`${kind}, ${time}`)} onClick={onRemove}>{words.remove}</button>
      </p>
    </article>
  );
}
