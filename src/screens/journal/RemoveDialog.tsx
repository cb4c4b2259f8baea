import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { NotKept } from '#journal/journal.ts';
import { JOURNAL_TEXTS } from '#texts/pages/journal.ts';
import { useApp } from '../app-context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import type { Entry } from './timeline.ts';

interface RemoveDialogProps {
  readonly entry: Entry;
  onClose(): void;
  onRemoved(): Promise<void>;
}

/** Asks once, and says what goes along with it. */
export function RemoveDialog({ entry, onClose, onRemoved }: RemoveDialogProps) {
  const { journal, language } = useApp();
  const words = JOURNAL_TEXTS[language];
  const [failed, setFailed] = useState<NotKept | null>(null);
  const isRun = entry.kind === 'run';
  const remove = async () => {
    const gone = isRun ? await journal.remove(entry.id) : await journal.dropNote(entry.id);
    if (gone.ok) await onRemoved();
    else setFailed(gone.error);
  };
  return (
    <Dialog title={isRun ? words.removeRun : words.removeNote} onClose={onClose}>
      <p>{isRun ? words.removeRunWhat(entry.notes) : words.removeNoteWhat}</p>
      <p role="status">{failed ? words.notKept(failed) : ''}</p>
      <div className="btnrow">
        <Button type="button" data-action="remove-yes" onClick={() => void remove()}>{words.removeYes}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>{words.removeNo}</Button>
      </div>
    </Dialog>
  );
}
