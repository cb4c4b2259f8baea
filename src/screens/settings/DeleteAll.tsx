import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '../app-context.ts';
import { Dialog } from '../shared/Dialog.tsx';

type State = { readonly step: 'rest' | 'deleted' | 'failed' } | { readonly step: 'asking'; readonly runs: number; readonly notes: number };

/** Asks first and says what goes; afterwards nothing is left on the device. */
export function DeleteAll({ onDeleted }: { onDeleted?(): void }) {
  const { t, journal, changeSettings } = useApp();
  const [state, setState] = useState<State>({ step: 'rest' });

  const ask = async () => {
    const [{ runs, unreadable }, notes] = await Promise.all([journal.runs(), journal.notes()]);
    setState({ step: 'asking', runs: runs.length + unreadable, notes: notes.length });
  };
  const deleteAll = async () => {
    // first, since a changed setting is written down at once, and would be left behind
    flushSync(() => changeSettings({ welcomed: false }));
    const gone = await journal.deleteAll();
    setState({ step: gone.ok ? 'deleted' : 'failed' });
    onDeleted?.();
  };

  return (
    <>
      <Button type="button" variant="secondary" data-action="delete-all" onClick={() => void ask()}>{t.settings.deleteAll}</Button>
      <p role="status" className="delete-status">
        {state.step === 'deleted' ? t.settings.deleted : state.step === 'failed' ? t.settings.notDeleted : ''}
      </p>
      {state.step === 'asking' ? (
        <Dialog title={t.settings.deleteAsk} onClose={() => setState({ step: 'rest' })}>
          <p>{t.settings.deleteWhat}</p>
          <ul className="dots">
            <li>{t.settings.deleteRuns(state.runs)}</li>
            {state.notes ? <li>{t.settings.deleteNotes(state.notes)}</li> : null}
            <li>{t.settings.deleteRest}</li>
            <li>{t.settings.deleteSettings}</li>
          </ul>
          <div className="btnrow">
            <Button type="button" data-action="delete-all-yes" onClick={() => void deleteAll()}>{t.settings.deleteYes}</Button>
            <Button type="button" variant="tertiary" onClick={() => setState({ step: 'rest' })}>{t.settings.deleteNo}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
