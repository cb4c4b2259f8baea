import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Dialog } from '../../shared/Dialog.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { useWalk } from '../walk/walk-context.ts';
import { PairPhone } from './PairPhone.tsx';

/** The card is not for the wall: into a window of its own, or onto the facilitator's phone. */
export function NotesDialog({ walkId, onClose }: { readonly walkId: string; onClose(): void }) {
  const { notes: words } = useGroupTexts();
  const { state: { code } } = useWalk();
  const [blocked, setBlocked] = useState(false);
  const address = notesAddress(walkId);
  const openWindow = () => {
    const opened = window.open(address, `frontstage-notes-${walkId}`, 'popup,width=560,height=900');
    setBlocked(opened === null);
    if (opened) onClose();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.dialogText}</p>
      <div className="stack"><Button type="button" data-action="open-notes" onClick={openWindow}>{words.ownWindow}</Button></div>
      <p className="soft">{words.ownWindowText}</p>
      {blocked ? <p role="status">{words.blocked} <a href={address} target="_blank" rel="noreferrer">{address}</a></p> : null}
      {code === null ? null : <PairPhone code={code} />}
    </Dialog>
  );
}

function notesAddress(walkId: string): string {
  const here = new URL(location.href);
  here.hash = `#/group/notes?walk=${walkId}`;
  return here.href;
}
