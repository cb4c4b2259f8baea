import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { readEverything } from '#journal/everything.ts';
import { EXPORT_LIMIT, exportText, parseExport } from '#journal/export-file.ts';
import type { FileFault } from '#journal/file-fault.ts';
import { JOURNAL_TEXTS } from '#texts/pages/journal.ts';
import { useApp } from '../app-context.ts';
import { DeleteAll } from '../settings/DeleteAll.tsx';
import { dayInWords, dayOf, timeInWords } from '../shared/days.ts';
import { download } from '../shared/download.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { FileRefusal } from '../shared/FileRefusal.tsx';
import { ImportDialog, type Incoming } from './ImportDialog.tsx';
import { markdownOf } from './markdown.ts';
import { byDay, type Entry } from './timeline.ts';
import type { KeptHere } from './use-kept.ts';

interface JournalDataProps {
  readonly kept: KeptHere;
  readonly entries: readonly Entry[];
  reload(): Promise<void>;
  forget(): void;
}

/** A copy out, a copy in, or all of it gone. */
export function JournalData({ kept, entries, reload, forget }: JournalDataProps) {
  const { language } = useApp();
  const words = JOURNAL_TEXTS[language];
  const [said, setSaid] = useState('');
  return (
    <section className="read data" aria-labelledby="journal-yours">
      <div className="say">
        <h2 id="journal-yours">{words.yours}</h2>
        <p className="soft">{words.yoursText}</p>
      </div>
      <div className="blocks">
        <TakeOut entries={entries} onDone={setSaid} />
        <ReadIn here={kept} onDone={async () => {
          setSaid(words.imported);
          await reload();
        }} />
        <div>
          <h3>{words.deleteTitle}</h3>
          <p className="soft">{words.deleteText}</p>
          <DeleteAll onDeleted={forget} />
        </div>
        <p role="status" className="small">{said}</p>
      </div>
    </section>
  );
}

function TakeOut({ entries, onDone }: { readonly entries: readonly Entry[]; onDone(said: string): void }) {
  const { journal, language, now } = useApp();
  const words = JOURNAL_TEXTS[language];
  const give = (text: string, end: 'json' | 'md') => {
    const name = `${words.fileName}-${dayOf(now())}.${end}`;
    download(name, text, end === 'json' ? 'application/json' : 'text/markdown');
    onDone(words.exported(name));
  };
  const asMarkdown = () => markdownOf(byDay(entries, dayOf), now(), {
    title: words.title, at: words.mdAt, notFinished: words.mdNotFinished, kind: words.kind,
    day: (day) => dayInWords(day, language, true), time: (instant) => timeInWords(instant, language),
  });
  return (
    <div>
      <h3>{words.exportTitle}</h3>
      <p className="soft">{words.exportText}</p>
      <div className="btnrow">
        <Button type="button" variant="secondary" data-action="export" onClick={() => void readEverything(journal).then((all) => give(exportText(all, now()), 'json'))}>{words.exportJson}</Button>
        <Button type="button" variant="tertiary" data-action="export-markdown" onClick={() => give(asMarkdown(), 'md')}>{words.exportMarkdown}</Button>
      </div>
    </div>
  );
}

function ReadIn({ here, onDone }: { readonly here: KeptHere; onDone(): Promise<void> }) {
  const { language } = useApp();
  const words = JOURNAL_TEXTS[language];
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [refused, setRefused] = useState<{ readonly fault: FileFault; readonly name: string } | null>(null);
  const look = (text: string | null, name: string) => {
    const parsed = text === null ? { ok: false as const, error: { field: '', problem: 'too-large' as const } } : parseExport(text);
    setRefused(parsed.ok ? null : { fault: parsed.error, name });
    setIncoming(parsed.ok ? { name, everything: parsed.value } : null);
  };
  return (
    <div>
      <h3>{words.importTitle}</h3>
      <p className="soft">{words.importText}</p>
      <FileButton action="import" limit={EXPORT_LIMIT} onText={look}>{words.import}</FileButton>
      {refused ? <FileRefusal {...refused} /> : null}
      {incoming ? (
        <ImportDialog
          here={here} incoming={incoming} onClose={() => setIncoming(null)}
          onDone={async () => {
            setIncoming(null);
            await onDone();
          }}
        />
      ) : null}
    </div>
  );
}
