import { JOURNAL_TEXTS } from '#texts/pages/journal.ts';
import { useApp } from '../app-context.ts';
import { timeInWords } from '../shared/days.ts';
import { Portrait } from '../shared/Portrait.tsx';
import type { Entry } from './timeline.ts';

/** A meeting: whom, how it ended, and the way back to it. */
export function RunEntry({ entry, onRemove }: { readonly entry: Entry & { kind: 'run' }; onRemove(): void }) {
  const { language, catalogue } = useApp();
  const words = JOURNAL_TEXTS[language];
  const { id, run, ending } = entry.stored;
  const card = catalogue.cards.find(({ slug }) => slug === run.scene);
  const time = timeInWords(entry.at, language);
  return (
    <article className="entry">
      {card ? <Portrait person={card.person.id} /> : <span className="portrait" />}
      <div>
        <h3>{entry.scene}</h3>
        <p className="small soft">{[ending === null ? words.underway : entry.ending, time].filter(Boolean).join(', ')}</p>
      </div>
      <p className="entry-links">
        {card ? (
          ending === null
            ? <a href={`#/play/${run.scene}?run=${encodeURIComponent(id)}`}>{words.goOn}</a>
            : <a href={`#/debrief/${encodeURIComponent(id)}`}>{words.again}</a>
        ) : null}
        <button type="button" className="linklike" aria-label={words.removeNamed(`${entry.scene}, ${time}`)} onClick={onRemove}>{words.remove}</button>
      </p>
    </article>
  );
}
