import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { FileFault } from '#journal/file-fault.ts';
import { parsePath, PATH_FILE_LIMIT } from '#journal/path-file.ts';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import { linkOf } from '#week/path-link.ts';
import { useApp } from '../app-context.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { FileRefusal } from '../shared/FileRefusal.tsx';
import { Repeats } from './Repeats.tsx';

/** Nothing is followed: open one, or make one. */
export function PathHome() {
  const { language } = useApp();
  const words = PATH_TEXTS[language];
  return (
    <>
      <section className="read" aria-labelledby="path-none">
        <div className="say"><h2 id="path-none">{words.none}</h2></div>
        <div className="blocks">
          <p>{words.noneText}</p>
          <OpenFile />
        </div>
      </section>
      <Repeats />
      <section className="read" aria-labelledby="path-make">
        <div className="say"><h2 id="path-make">{words.make}</h2></div>
        <div className="blocks">
          <p>{words.makeText}</p>
          <p><Button as="a" variant="secondary" href="#/path/new">{words.make}</Button></p>
        </div>
      </section>
    </>
  );
}

/** A file is shown as the link it could have been. */
function OpenFile() {
  const { language, catalogue } = useApp();
  const words = PATH_TEXTS[language];
  const [refused, setRefused] = useState<{ readonly fault: FileFault; readonly name: string } | null>(null);
  const look = (text: string | null, name: string) => {
    const parsed = text === null ? { ok: false as const, error: { field: '', problem: 'too-large' as const } } : parsePath(text, catalogue.cards.map(({ slug }) => slug));
    setRefused(parsed.ok ? null : { fault: parsed.error, name });
    if (parsed.ok) location.hash = `#/path?${linkOf(parsed.value)}`;
  };
  return (
    <div>
      <FileButton action="import" variant="primary" limit={PATH_FILE_LIMIT} onText={look}>{words.openFile}</FileButton>
      {refused ? <FileRefusal {...refused} /> : null}
    </div>
  );
}
