import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { SETTINGS_TEXTS } from '#texts/pages/settings.ts';
import { useApp } from '../app-context.ts';
import { Dialog } from '../shared/Dialog.tsx';

type State = { readonly step: 'rest' | 'deleted' | 'failed' } | { readonly step: 'asking'; readonly runs: number; readonly notes: number };

/** Asks first and says what goes; afterwards nothing is left on the device. */
export function DeleteAll({ onDeleted }: { onDeleted?(): void }) {
  const { language, journal, changeSettings } = useApp();
  const words = SETTINGS_TEXTS[language];
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
      <Button type="button" variant="secondary" data-action="delete-all" onClick={() => void ask()}>{words.deleteAll}</Button>
      <p role="status" className="delete-status">
        {state.step === 'deleted' ? words.deleted : state.step === 'failed' ? words.notDeleted : ''}
      </p>
      {state.step === 'asking' ? (
        <Dialog title={words.deleteAsk} onClose={() => setState({ step: 'rest' })}>
          <p>{words.deleteWhat}</p>
          <ul className="dots">
            <li>{words.deleteRuns(state.runs)}</li>
            {state.notes ? <li>{words.deleteNotes(state.notes)}</li> : null}
            <li>{words.deleteRest}</li>
            <li>{words.deleteSettings}</li>
          </ul>
          <div className="btnrow">
            <Button type="button" data-action="delete-all-yes" onClick={() => void deleteAll()}>{words.deleteYes}</Button>
            <Button type="button" variant="tertiary" onClick={() => setState({ step: 'rest' })}>{words.deleteNo}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
