import { Button } from '@navikt/ds-react/Button';
import { useRef, useState } from 'react';
import { pathText } from '#journal/path-file.ts';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import { linkOf } from '#week/path-link.ts';
import type { Path } from '#week/path.ts';
import { useApp } from '../app-context.ts';
import { download } from '../shared/download.ts';

/** The path as a link to copy and as a file to attach. */
export function ShareLink({ path }: { readonly path: Path }) {
  const words = PATH_TEXTS[useApp().language];
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const link = addressOfPath(path);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied); // refused, or a page without https: it is marked, and can be copied by hand
    }
  };
  const give = () => {
    const name = `${words.fileName}.json`;
    download(name, pathText(path), 'application/json');
    setSaid(words.fileMade(name));
  };
  return (
    <div className="share">
      <div className="field">
        <label htmlFor="path-link">{words.link}</label>
        <textarea id="path-link" ref={field} rows={Math.min(8, Math.ceil(link.length / 60))} readOnly value={link} />
      </div>
      <div className="btnrow">
        <Button type="button" variant="secondary" data-action="copy-link" onClick={() => void copy()}>{words.copy}</Button>
        <Button type="button" variant="secondary" data-action="export" onClick={give}>{words.getFile}</Button>
      </div>
      <p role="status" className="small soft">{said}</p>
    </div>
  );
}

/** The game's own address, with the path after the #: nothing of it reaches a server. */
function addressOfPath(path: Path): string {
  const here = new URL(location.href);
  here.search = '';
  here.hash = `#/path?${linkOf(path)}`;
  return here.href;
}
