import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { restoreEverything } from '#journal/everything.ts';
import type { Everything } from '#journal/export-file.ts';
import { importPlan } from '#journal/import-plan.ts';
import type { NotKept } from '#journal/journal.ts';
import { JOURNAL_TEXTS } from '#texts/pages/journal.ts';
import { useApp } from '../app-context.ts';
import { Dialog } from '../shared/Dialog.tsx';

export interface Incoming {
  readonly name: string;
  readonly everything: Everything;
}

interface ImportDialogProps {
  readonly here: Everything;
  readonly incoming: Incoming;
  onClose(): void;
  onDone(): Promise<void>;
}

/** What will be added and what replaced, before anything is. */
export function ImportDialog({ here, incoming, onClose, onDone }: ImportDialogProps) {
  const { journal, language } = useApp();
  const words = JOURNAL_TEXTS[language];
  const [failed, setFailed] = useState<NotKept | null>(null);
  const plan = importPlan(here, incoming.everything);
  const lines = [...words.planRuns(plan.runs), ...words.planNotes(plan.notes), words.planPath[plan.path], words.planChecks[plan.checks], words.planHouse[plan.house]].filter((line) => line !== null);
  const readIn = async () => {
    const restored = await restoreEverything(journal, incoming.everything);
    if (restored.ok) await onDone();
    else setFailed(restored.error);
  };
  return (
    <Dialog title={words.planTitle} onClose={onClose}>
      <p className="soft breakable">{words.planFrom(incoming.name.slice(0, 120))}</p>
      {plan.changes ? <ul className="dots">{lines.map((line) => <li key={line}>{line}</li>)}</ul> : <p>{words.planNothing}</p>}
      {plan.changes ? <p className="small soft">{words.planRest}</p> : null}
      <p role="status">{failed ? words.notKept(failed) : ''}</p>
      <div className="btnrow">
        {plan.changes ? <Button type="button" data-action="import-yes" onClick={() => void readIn()}>{words.planYes}</Button> : null}
        <Button type="button" variant="tertiary" onClick={onClose}>{words.planNo}</Button>
      </div>
    </Dialog>
  );
}
