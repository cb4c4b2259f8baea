import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { FileFault } from '#journal/file-fault.ts';
import { HOUSE_FILE_LIMIT, houseText, parseHouse } from '#journal/house-file.ts';
import type { House } from '#journal/house.ts';
import { keepOwnHouse } from '#journal/small-things.ts';
import { HOUSE_TEXTS } from '#texts/pages/house.ts';
import { useApp } from '../app-context.ts';
import { dayInWords } from '../shared/days.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { download } from '../shared/download.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { FileRefusal } from '../shared/FileRefusal.tsx';
import type { HouseHere } from '../shared/use-house.ts';

interface HouseFilesProps {
  readonly here: HouseHere;
  onEdit(): void;
  /** The page is another one now; `said` tells why. */
  onChange(said: string): void;
}

type Asking = { readonly kind: 'replace'; readonly house: House } | { readonly kind: 'remove' } | null;

/** Write it, take it out as a file, read one in. Nothing written here is replaced before it was asked. */
export function HouseFiles({ here, onEdit, onChange }: HouseFilesProps) {
  const { language } = useApp();
  const words = HOUSE_TEXTS[language];
  const { house, from, office } = here;
  const [refused, setRefused] = useState<{ readonly fault: FileFault; readonly name: string } | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const [said, setSaid] = useState('');

  const keep = (next: House | null, done: string) => {
    setAsking(null);
    const kept = keepOwnHouse(next);
    if (kept.ok) onChange(done);
    else setSaid(words.notSaved);
  };
  const look = (text: string | null, name: string) => {
    const parsed = text === null ? { ok: false as const, error: { field: '', problem: 'too-large' as const } } : parseHouse(text);
    setRefused(parsed.ok ? null : { fault: parsed.error, name });
    if (!parsed.ok) return;
    if (!parsed.value) setSaid(words.emptyFile);
    else if (from === 'device') setAsking({ kind: 'replace', house: parsed.value });
    else keep(parsed.value, words.read);
  };

  return (
    <div className="page-tools">
      <div className="btnrow">
        <Button type="button" variant={house ? 'secondary' : 'primary'} data-action="edit" onClick={onEdit}>{house ? words.edit : words.write}</Button>
        {house ? (
          <Button type="button" variant="secondary" data-action="export" onClick={() => { download(words.fileName, houseText(house), 'application/json'); setSaid(words.downloaded); }}>{words.download}</Button>
        ) : null}
        <FileButton action="import" variant={house ? 'tertiary' : 'secondary'} limit={HOUSE_FILE_LIMIT} onText={look}>{words.upload}</FileButton>
        {house ? <Button type="button" variant="tertiary" data-action="print" onClick={() => print()}>{words.print}</Button> : null}
        {from === 'device' ? <Button type="button" variant="tertiary" data-action="remove" onClick={() => setAsking({ kind: 'remove' })}>{office.house ? words.useOffice : words.removeOwn}</Button> : null}
      </div>
      {house ? <p className="small soft">{words.hostNote}</p> : null}
      {refused ? <FileRefusal {...refused} /> : null}
      <p role="status" className="small">{said}</p>
      {asking?.kind === 'replace' ? (
        <Dialog title={words.replaceTitle} onClose={() => setAsking(null)}>
          <p className="breakable">{words.replaceText(asking.house.owner, dayInWords(asking.house.dated, language))}</p>
          <div className="btnrow">
            <Button type="button" data-action="import-yes" onClick={() => keep(asking.house, words.read)}>{words.replaceYes}</Button>
            <Button type="button" variant="tertiary" onClick={() => setAsking(null)}>{words.replaceNo}</Button>
          </div>
        </Dialog>
      ) : null}
      {asking?.kind === 'remove' ? (
        <Dialog title={words.removeOwnTitle} onClose={() => setAsking(null)}>
          <p>{words.removeOwnText}</p>
          <div className="btnrow">
            <Button type="button" data-action="remove-yes" onClick={() => keep(null, '')}>{words.removeYes}</Button>
            <Button type="button" variant="tertiary" onClick={() => setAsking(null)}>{words.removeNo}</Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
