import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '../../shared/Dialog.tsx';
import { useGroupTexts } from '../use-group-texts.ts';

interface EndDialogProps {
  /** Null where one is there already, or where the page has no place for it. */
  readonly onFollowUp: (() => void) | null;
  onEnd(): void;
  onClose(): void;
}

/** Nothing can be had back, so it is asked once, and what may still be wanted is named. */
export function EndDialog({ onFollowUp, onEnd, onClose }: EndDialogProps) {
  const { end: words } = useGroupTexts();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.text}</p>
      {onFollowUp ? <p>{words.followUp}</p> : null}
      <div className="stack">
        {onFollowUp ? <Button type="button" data-action="follow-up" onClick={onFollowUp}>{words.toFollowUp}</Button> : null}
        <Button type="button" variant="secondary" data-action="end-yes" onClick={onEnd}>{words.yes}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>{words.no}</Button>
      </div>
    </Dialog>
  );
}
