import '../styles/pages.css';
import '../styles/print.css';
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { JOURNAL_TEXTS } from '#texts/pages/journal.ts';
import { useApp } from '../app-context.ts';
import { HelpButton } from '../shared/HelpButton.tsx';
import { PageFooter } from '../shared/PageFooter.tsx';
import { TopBar } from '../shared/TopBar.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { useName } from '../shared/use-name.ts';
import { JournalData } from './JournalData.tsx';
import { Timeline } from './Timeline.tsx';
import { entriesOf, matching } from './timeline.ts';
import { useKept, type KeptHere } from './use-kept.ts';
import { useWords } from './use-words.ts';
import { WriteToday } from './WriteToday.tsx';

/** `#/journal`: all that was played and written, by day; and the way to keep, move or delete it. */
export function JournalPage() {
  const { t, language, journal } = useApp();
  const words = JOURNAL_TEXTS[language];
  const heading = useArrival();
  const { kept, reload, forget } = useKept();
  useName(words.title);
  return (
    <div className="page sheetpage">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase="journal">
        <header>
          <h1 ref={heading} tabIndex={-1}>{words.title}</h1>
          <p className="soft">{words.lead}</p>
          {journal.canKeep ? null : <p className="notice">{words.cannotKeep}</p>}
        </header>
        {kept ? <Kept kept={kept} reload={reload} forget={forget} /> : <p className="loading" role="status">{words.loading}</p>}
      </main>
      <PageFooter />
    </div>
  );
}

function Kept({ kept, reload, forget }: { readonly kept: KeptHere; reload(): Promise<void>; forget(): void }) {
  const { language } = useApp();
  const words = JOURNAL_TEXTS[language];
  const [search, setSearch] = useState('');
  const names = useWords(kept.runs);
  const entries = entriesOf(kept.runs, kept.notes, names);
  const found = search.trim() ? matching(entries, search) : entries;
  return (
    <>
      <WriteToday onKept={reload} />
      {entries.length ? (
        <div className="tools" role="search">
          <div className="field">
            <label htmlFor="journal-search">{words.search}</label>
            <input id="journal-search" type="search" autoComplete="off" value={search} onChange={({ target }) => setSearch(target.value)} />
          </div>
          <Button type="button" variant="secondary" data-action="print" onClick={() => print()}>{words.print}</Button>
        </div>
      ) : null}
      <p className="vh" role="status">{search.trim() ? words.found(found.length) : ''}</p>
      {kept.unreadable ? <p className="notice">{words.unreadable(kept.unreadable)}</p> : null}
      {entries.length === 0 ? (
        <div className="empty">
          <p>{words.empty}</p>
          <Button as="a" href="#/">{words.toScenes}</Button>
        </div>
      ) : found.length === 0 ? <p className="empty">{words.nothingFound(search.trim().slice(0, 80))}</p> : null}
      <Timeline entries={found} onChange={reload} />
      <JournalData kept={kept} entries={entries} reload={reload} forget={forget} />
    </>
  );
}
